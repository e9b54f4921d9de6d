import type { FuragAnswer, FuragQuestion } from '../core/records';
import { type ChoiceList, choiceKeys } from './choice';

/** What the product can compute, in the words of the sheet's list, and the question of the form it answers. */
const QUESTIONS: { readonly [answer in FuragAnswer]: readonly [label: string, code: string, question: string] } = {
  strategy: ['Acciones del plan', 'PCI200', '¿Qué acciones incluye la estrategia anual?'],
  spaces: ['Espacios', 'PCI201', '¿En qué espacios participaron los grupos de valor?'],
  groups: ['Grupos', 'PCI202', '¿Qué grupos participaron?'],
  matters: ['Asuntos', 'PCI203', '¿En qué asuntos participó la ciudadanía?'],
  dialogueCount: [
    'Número de diálogos',
    'PCI205',
    '¿Cuántos diálogos de rendición de cuentas hubo y cuántos digitales?',
  ],
  accountability: ['Rendición de cuentas', 'PCI206', '¿Qué acciones tuvo la rendición de cuentas?'],
  callMedia: ['Medios de convocatoria', 'PCI208', '¿Por qué medios se convocó a la rendición de cuentas?'],
  publishedTopics: ['Temas publicados', 'PCI209', '¿Sobre qué temas se publicó información?'],
  dialogueKinds: ['Clases de diálogo', 'PCI210', '¿Qué clases de diálogo hubo para rendir cuentas?'],
  dialogueResults: ['Resultados del diálogo', 'PCI211', '¿Qué se logró con ese diálogo?'],
  dialogueGroups: ['Grupos en el diálogo', 'PCI212', '¿Qué grupos estuvieron en ese diálogo?'],
  improvements: ['Mejoras', 'PCI213', '¿Qué se hizo para encontrar y divulgar mejoras?'],
  learning: ['Buenas prácticas', 'PCI215', '¿Cómo aprende la entidad de su participación?'],
  incidence: ['Niveles de incidencia', 'PCI216', '¿Hasta dónde incidió la ciudadanía?'],
  strategyBasis: ['Bases de la estrategia', 'PCI217', '¿Con qué bases se formuló la estrategia anual?'],
  otherDialogue: ['Otros diálogos', 'PCI218', '¿Hubo diálogos distintos de la audiencia pública presencial?'],
};

/** The participation module of 2025 (domain.md §4), in short words of our own: a default, since it changes every year. */
export const FURAG_QUESTIONS: readonly FuragQuestion[] = choiceKeys(QUESTIONS).map((answer) => {
  const [, code, question] = QUESTIONS[answer];
  return { code, question, year: 2025, answer };
});

export const FURAG_ANSWERS = Object.fromEntries(
  choiceKeys(QUESTIONS).map((answer) => [answer, QUESTIONS[answer].slice(0, 1)]),
  // An entry for each answer, with its label.
) as unknown as ChoiceList<FuragAnswer>;
