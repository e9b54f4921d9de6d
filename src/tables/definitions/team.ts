import { AREA_CLASSES } from '../../catalogue/choices';
import type { TableDefinition } from '../definition';

/** Equipo: roles that carry the policy, without names. */

export const TEAM: TableDefinition<'team'> = {
  key: 'team',
  sheet: 'Equipo',
  sheetAliases: ['Equipo de participación', 'Roles'],
  purpose: 'Qué áreas y cargos lideran la participación. Cargos, nunca nombres.',
  fromStart: false,
  columns: {
    area: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'medium',
      heading: 'Área',
      publication: 'public',
      note: 'Dependencia que hace parte del equipo.',
      aliases: ['Dependencia'],
    },
    areaClass: {
      kind: 'choice',
      choices: AREA_CLASSES,
      required: 'always',
      heading: 'Clase de área',
      publication: 'public',
      note: 'Misional, Apoyo, Estratégica o Evaluación.',
    },
    role: { kind: 'text', required: 'always', heading: 'Rol', publication: 'public', note: 'Cargo o papel.' },
    responsibility: {
      kind: 'text',
      required: 'always',
      width: 'wide',
      heading: 'Responsabilidad',
      publication: 'public',
      note: 'De qué responde.',
    },
    trained: { kind: 'yesNo', heading: 'Capacitado', publication: 'public', note: 'Sí o No.' },
    trainedOn: { kind: 'date', heading: 'Fecha de capacitación', publication: 'public', note: 'Cuándo se capacitó.' },
  },
};
