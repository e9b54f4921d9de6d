import { FURAG_ANSWERS } from '../../catalogue/furag-questions';
import type { TableDefinition } from '../definition';

/** Preguntas FURAG: the questions of the form, which people may edit. */

export const FURAG_QUESTIONS_TABLE: TableDefinition<'furagQuestions'> = {
  key: 'furagQuestions',
  sheet: 'Preguntas FURAG',
  sheetAliases: ['FURAG'],
  purpose: 'Preguntas de participación de FURAG para armar su soporte. Cambian cada año: corrija la lista aquí.',
  fromStart: false,
  columns: {
    code: {
      kind: 'text',
      width: 'narrow',
      heading: 'Código',
      publication: 'internal',
      note: 'Código de la pregunta en FURAG.',
    },
    question: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'wide',
      heading: 'Pregunta',
      publication: 'internal',
      note: 'Qué pregunta, en pocas palabras.',
    },
    year: { kind: 'year', heading: 'Vigencia', publication: 'internal', note: 'Año que se mide.' },
    answer: {
      kind: 'choice',
      choices: FURAG_ANSWERS,
      width: 'medium',
      heading: 'Se responde con',
      publication: 'internal',
      note: 'Qué datos del libro la responden; vacía si solo la entidad puede responderla.',
    },
  },
};
