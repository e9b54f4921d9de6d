import { PUBLICATION_TYPES } from '../../catalogue/choices';
import { CALL_MEDIA } from '../../catalogue/suggestions';
import type { TableDefinition } from '../definition';

/** Publicaciones: what went out, with its version and figures. */

export const PUBLICATIONS: TableDefinition<'publications'> = {
  key: 'publications',
  sheet: 'Publicaciones',
  sheetAliases: ['Registro de publicaciones'],
  purpose: 'Qué se ha publicado, cuándo y dónde. Lo escribe el complemento; puede agregar filas a mano.',
  fromStart: false,
  columns: {
    version: { kind: 'integer', heading: 'Versión', publication: 'public', note: 'Número de la versión.' },
    type: {
      kind: 'choice',
      choices: PUBLICATION_TYPES,
      heading: 'Tipo',
      publication: 'public',
      note: 'Qué documento es.',
    },
    date: { kind: 'date', heading: 'Fecha', publication: 'public', note: 'Cuándo se hizo.' },
    cutoff: { kind: 'date', heading: 'Corte', publication: 'public', note: 'Hasta qué día van los datos.' },
    document: { kind: 'link', heading: 'Documento', publication: 'internal', note: 'Enlace al documento.' },
    pdf: { kind: 'link', heading: 'PDF', publication: 'internal', note: 'Enlace al PDF.' },
    data: { kind: 'link', heading: 'Datos', publication: 'internal', note: 'Enlace a los datos abiertos.' },
    publicLink: {
      kind: 'link',
      heading: 'Enlace público',
      publication: 'public',
      note: 'Dirección donde lo puede ver la ciudadanía.',
    },
    media: {
      kind: 'multiText',
      suggestions: CALL_MEDIA,
      heading: 'Medios de divulgación',
      publication: 'public',
      note: 'Por dónde se dio a conocer.',
    },
    disclosedOn: {
      kind: 'date',
      heading: 'Fecha de divulgación',
      publication: 'public',
      note: 'Cuándo se dio a conocer.',
    },
    commentsUntil: {
      kind: 'date',
      heading: 'Comentarios hasta',
      publication: 'public',
      note: 'Hasta cuándo se reciben observaciones.',
    },
    fingerprint: {
      kind: 'text',
      occasional: true,
      heading: 'Huella',
      publication: 'internal',
      note: 'Permite saber si el contenido cambió. No la edite.',
    },
    figures: { kind: 'text', occasional: true, heading: 'Cifras', publication: 'internal', note: 'No la edite.' },
    changes: {
      kind: 'text',
      width: 'wide',
      heading: 'Cambios desde la anterior',
      publication: 'public',
      note: 'Qué cambió frente a la versión anterior.',
    },
  },
};
