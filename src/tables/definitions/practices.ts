import { PHASES } from '../../catalogue/choices';
import type { TableDefinition } from '../definition';
import { PUBLIC_LINK } from './shared-columns';

/** Buenas prácticas: what is worth repeating. */

export const PRACTICES: TableDefinition<'practices'> = {
  key: 'practices',
  sheet: 'Buenas prácticas',
  sheetAliases: ['Lecciones aprendidas'],
  purpose: 'Lo que salió bien y conviene repetir en el próximo plan.',
  fromStart: false,
  columns: {
    practice: {
      kind: 'text',
      names: true,
      required: 'always',
      width: 'wide',
      heading: 'Práctica',
      publication: 'public',
      note: 'Qué se hizo.',
    },
    activity: {
      kind: 'reference',
      table: 'activities',
      heading: 'Actividad',
      publication: 'public',
      note: 'Código de la actividad donde se vio.',
    },
    phase: { kind: 'choice', choices: PHASES, heading: 'Fase', publication: 'public', note: 'Fase del ciclo.' },
    result: { kind: 'text', width: 'wide', heading: 'Resultado', publication: 'public', note: 'Qué se consiguió.' },
    howToRepeat: {
      kind: 'text',
      heading: 'Cómo repetirla',
      publication: 'public',
      note: 'Qué se necesita para repetirla.',
    },
    publishedAt: PUBLIC_LINK,
  },
};
