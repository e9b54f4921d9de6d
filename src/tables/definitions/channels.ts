import { CHANNEL_CLASSES, CHANNEL_TYPES, SUITABILITIES } from '../../catalogue/choices';
import { CHANNELS as CHANNEL_NAMES } from '../../catalogue/suggestions';
import type { TableDefinition } from '../definition';

/** Canales: where and how people are met. */

export const CHANNELS: TableDefinition<'channels'> = {
  key: 'channels',
  sheet: 'Canales',
  sheetAliases: ['Canales y espacios', 'Canales de participación'],
  purpose: 'Por dónde puede participar la gente y si cada canal le sirve.',
  fromStart: false,
  columns: {
    channel: {
      kind: 'suggested',
      suggestions: CHANNEL_NAMES,
      names: true,
      required: 'always',
      width: 'medium',
      heading: 'Canal',
      publication: 'public',
      note: 'Nombre del canal, espacio, mecanismo o medio.',
    },
    channelClass: {
      kind: 'choice',
      choices: CHANNEL_CLASSES,
      required: 'always',
      heading: 'Clase de canal',
      publication: 'public',
      note: 'Presencial, Electrónico, Telefónico o Escrito.',
    },
    channelType: {
      kind: 'choice',
      choices: CHANNEL_TYPES,
      heading: 'Tipo',
      publication: 'public',
      note: 'Canal, Espacio, Mecanismo o Medio.',
    },
    groups: {
      kind: 'groups',
      heading: 'Grupos a los que sirve',
      publication: 'public',
      note: 'Nombres de la hoja Grupos de valor; o «Todos».',
    },
    suitable: {
      kind: 'choice',
      choices: SUITABILITIES,
      required: 'always',
      heading: 'Idóneo',
      publication: 'public',
      note: 'Si sirve de verdad a esos grupos, según su caracterización.',
    },
    justification: { kind: 'text', heading: 'Justificación', publication: 'public', note: 'Por qué.' },
    improvement: { kind: 'text', heading: 'Mejora propuesta', publication: 'public', note: 'Qué se cambiaría.' },
  },
};
