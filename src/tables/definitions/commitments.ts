import { COMMITMENT_STATUSES } from '../../catalogue/choices';
import type { TableDefinition } from '../definition';
import { EVIDENCE, PUBLIC_LINK } from './shared-columns';

/** Compromisos: what was promised to people. */

export const COMMITMENTS: TableDefinition<'commitments'> = {
  key: 'commitments',
  sheet: 'Compromisos',
  sheetAliases: ['Acuerdos', 'Acuerdos y compromisos'],
  purpose: 'A qué se comprometió la entidad con la gente y si cumplió.',
  fromStart: false,
  columns: {
    code: { kind: 'code', prefix: 'C', heading: 'Código', publication: 'public', note: 'Lo asigna el complemento.' },
    activity: {
      kind: 'reference',
      table: 'activities',
      heading: 'Actividad',
      publication: 'public',
      note: 'Código de la actividad donde se acordó.',
    },
    commitment: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'wide',
      heading: 'Compromiso',
      publication: 'public',
      note: 'Qué se hará.',
      aliases: ['Acuerdo'],
    },
    responsible: {
      kind: 'text',
      required: 'always',
      width: 'medium',
      heading: 'Responsable',
      publication: 'public',
      note: 'Área o cargo que responde.',
    },
    dueDate: {
      kind: 'date',
      required: 'always',
      heading: 'Fecha límite',
      publication: 'public',
      note: 'Hasta cuándo hay plazo.',
      aliases: ['Plazo'],
    },
    status: {
      kind: 'choice',
      choices: COMMITMENT_STATUSES,
      required: 'always',
      heading: 'Estado',
      publication: 'public',
      note: 'Pendiente, En proceso, Cumplido o Incumplido.',
      aliases: ['Cumplimiento'],
    },
    metOn: { kind: 'date', heading: 'Fecha de cumplimiento', publication: 'public', note: 'Día en que se cumplió.' },
    evidence: EVIDENCE,
    publishedAt: PUBLIC_LINK,
  },
};
