import type { FuragAnswer, FuragQuestion } from '../core/records';
import type { ChoiceList } from './choice';

/** What the product can compute for a question, in the words of the sheet's list. */
export const FURAG_ANSWERS: ChoiceList<FuragAnswer> = {
  strategy: ['Acciones del plan'],
  spaces: ['Espacios de participación'],
  groups: ['Grupos que participaron'],
  matters: ['Asuntos en que se participó'],
  dialogueCount: ['Número de diálogos'],
  accountability: ['Acciones de rendición de cuentas'],
  callMedia: ['Medios de convocatoria'],
  publishedTopics: ['Temas publicados'],
  dialogueKinds: ['Clases de diálogo'],
  dialogueResults: ['Resultados del diálogo'],
  dialogueGroups: ['Grupos en el diálogo'],
  improvements: ['Acciones de mejora'],
  learning: ['Aprendizaje y buenas prácticas'],
  incidence: ['Niveles de incidencia'],
  strategyBasis: ['Bases de la estrategia'],
  otherDialogue: ['Diálogos sin la audiencia'],
};

/** The year the list below was made for. The form changes every year: the list is a default, edited in the workbook. */
const YEAR = 2025;

const QUESTIONS: readonly (readonly [code: string, question: string, answer: FuragAnswer])[] = [
  ['PCI200', '¿Qué acciones incluye la estrategia anual?', 'strategy'],
  ['PCI201', '¿En qué espacios participaron los grupos de valor?', 'spaces'],
  ['PCI202', '¿Qué grupos participaron en las actividades?', 'groups'],
  ['PCI203', '¿En qué asuntos participó la ciudadanía?', 'matters'],
  ['PCI205', '¿Cuántos diálogos de rendición de cuentas hubo y cuántos con medios digitales?', 'dialogueCount'],
  ['PCI206', '¿Qué acciones tuvo la rendición de cuentas?', 'accountability'],
  ['PCI208', '¿Por qué medios se convocó a la rendición de cuentas?', 'callMedia'],
  ['PCI209', '¿Sobre qué temas se publicó información?', 'publishedTopics'],
  ['PCI210', '¿Qué clases de diálogo hubo para rendir cuentas?', 'dialogueKinds'],
  ['PCI211', '¿Qué se logró con el diálogo para rendir cuentas?', 'dialogueResults'],
  ['PCI212', '¿Qué grupos estuvieron en el diálogo para rendir cuentas?', 'dialogueGroups'],
  ['PCI213', '¿Qué se hizo para encontrar y divulgar mejoras?', 'improvements'],
  ['PCI215', '¿Cómo aprende la entidad de su participación?', 'learning'],
  ['PCI216', '¿Hasta dónde incidió la ciudadanía?', 'incidence'],
  ['PCI217', '¿Con qué bases se formuló la estrategia anual?', 'strategyBasis'],
  ['PCI218', '¿Hubo diálogos distintos de la audiencia pública presencial?', 'otherDialogue'],
];

/** The participation module (domain.md §4), in short words of our own. */
export const FURAG_QUESTIONS: readonly FuragQuestion[] = QUESTIONS.map(([code, question, answer]) => ({
  code,
  question,
  year: YEAR,
  answer,
}));
