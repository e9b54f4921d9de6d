import type { TableDefinition } from '../definition';

/** Pasos: what only a person can say about the 32 steps. */

export const STEPS: TableDefinition<'steps'> = {
  key: 'steps',
  sheet: 'Pasos',
  sheetAliases: ['Pasos de la política', 'Autodiagnóstico'],
  purpose:
    'Lo que solo una persona puede decir de cada paso: si no aplica, dónde está la evidencia y qué puntaje se da.',
  fromStart: false,
  columns: {
    step: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'narrow',
      heading: 'Paso',
      publication: 'internal',
      note: 'Número del paso, de 1 a 32.',
    },
    notApplicable: {
      kind: 'yesNo',
      heading: 'No aplica',
      publication: 'internal',
      note: 'Sí cuando el paso no aplica.',
    },
    reason: {
      kind: 'text',
      heading: 'Motivo',
      publication: 'internal',
      note: 'Por qué no aplica. Sin motivo, no cuenta.',
    },
    evidence: { kind: 'link', heading: 'Evidencia', publication: 'internal', note: 'Enlace al soporte.' },
    date: { kind: 'date', heading: 'Fecha', publication: 'internal', note: 'Fecha de la evidencia.' },
    score: { kind: 'number', heading: 'Puntaje', publication: 'internal', note: 'Autodiagnóstico, de 0 a 100.' },
    remarks: {
      kind: 'text',
      width: 'wide',
      heading: 'Observaciones',
      publication: 'internal',
      note: 'Notas internas.',
    },
  },
};
