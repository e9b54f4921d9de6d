import type { FuragAnswer, FuragQuestion } from '../core/records';
import { type ChoiceList, choiceKeys } from './choice';

/**
 * The participation module of FURAG 2025 (domain.md §4), in short words of our own, by what the product can compute for
 * each question. The form changes every year: this is a default, to be edited in the workbook.
 */
const QUESTIONS: { readonly [answer in FuragAnswer]: readonly [question: string, code: string] } = {
  strategy: ['Acciones de la estrategia anual', 'PCI200'],
  spaces: ['Espacios en que hubo participación', 'PCI201'],
  groups: ['Grupos que participaron', 'PCI202'],
  matters: ['Asuntos en que participó la ciudadanía', 'PCI203'],
  dialogueCount: ['Número de diálogos de rendición de cuentas', 'PCI205'],
  accountability: ['Acciones de rendición de cuentas', 'PCI206'],
  callMedia: ['Medios de convocatoria a rendición de cuentas', 'PCI208'],
  publishedTopics: ['Temas sobre los que se publicó', 'PCI209'],
  dialogueKinds: ['Clases de diálogo de rendición de cuentas', 'PCI210'],
  dialogueResults: ['Qué se logró con el diálogo', 'PCI211'],
  dialogueGroups: ['Grupos que estuvieron en el diálogo', 'PCI212'],
  improvements: ['Cómo se encontraron y divulgaron mejoras', 'PCI213'],
  learning: ['Cómo aprende la entidad de su participación', 'PCI215'],
  incidence: ['Hasta dónde incidió la ciudadanía', 'PCI216'],
  strategyBasis: ['Bases de la estrategia anual', 'PCI217'],
  otherDialogue: ['Diálogos distintos de la audiencia presencial', 'PCI218'],
};

export const FURAG_QUESTIONS: readonly FuragQuestion[] = choiceKeys(QUESTIONS).map((answer) => {
  const [question, code] = QUESTIONS[answer];
  return { code, question, year: 2025, answer };
});

/** What may answer a question: the first words are the label, the code is as good. */
export const FURAG_ANSWERS: ChoiceList<FuragAnswer> = QUESTIONS;
