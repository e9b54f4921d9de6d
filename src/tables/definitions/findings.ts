import { FINDING_CLASSES, FINDING_SOURCES, PHASES } from '../../catalogue/choices';
import type { TableDefinition } from '../definition';
import { EVIDENCE } from './shared-columns';

/** Diagnóstico: strengths and weaknesses. */

export const FINDINGS: TableDefinition<'findings'> = {
  key: 'findings',
  sheet: 'Diagnóstico',
  sheetAliases: ['Diagnóstico de la participación', 'Fortalezas y debilidades'],
  purpose: 'Lo que la entidad hace bien y lo que debe mejorar, antes de planear.',
  fromStart: false,
  columns: {
    source: {
      kind: 'choice',
      choices: FINDING_SOURCES,
      required: 'always',
      heading: 'Fuente',
      publication: 'public',
      note: 'De dónde sale: FURAG, Control interno, Áreas u Otra.',
    },
    phase: {
      kind: 'choice',
      choices: PHASES,
      required: 'always',
      heading: 'Fase',
      publication: 'public',
      note: 'En qué fase del ciclo se ve.',
    },
    findingClass: {
      kind: 'choice',
      choices: FINDING_CLASSES,
      required: 'always',
      heading: 'Clase de hallazgo',
      publication: 'public',
      note: 'Fortaleza o Debilidad.',
    },
    finding: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'wide',
      heading: 'Hallazgo',
      publication: 'public',
      note: 'Qué se encontró.',
    },
    improvement: {
      kind: 'text',
      width: 'wide',
      heading: 'Acción de mejora',
      publication: 'public',
      note: 'Qué se hará al respecto.',
    },
    responsible: { kind: 'text', heading: 'Responsable', publication: 'public', note: 'Área o cargo.' },
    dueDate: { kind: 'date', heading: 'Fecha límite', publication: 'public', note: 'Hasta cuándo.' },
    status: { kind: 'text', width: 'narrow', heading: 'Estado', publication: 'public', note: 'En qué va la mejora.' },
    sharedOn: {
      kind: 'date',
      heading: 'Fecha de socialización',
      publication: 'public',
      note: 'Cuándo se dio a conocer dentro de la entidad.',
    },
    evidence: EVIDENCE,
  },
};
