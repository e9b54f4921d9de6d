import type { Settings } from '../../core/records';
import { MOST_TERM_DAYS } from '../../core/working-days';
import type { ColumnFor, StoredColumn } from '../column';

/** Headings of the sheet Configuración: one row per setting. */
export const SETTINGS_SHEET = {
  sheet: 'Configuración',
  sheetAliases: ['Configuracion', 'Datos de la entidad'],
  purpose: 'Los datos de la entidad y las fechas con que se calcula todo lo demás.',
  headings: ['Dato', 'Valor', 'Ayuda'],
} as const;

type SettingsDefinition = { readonly [field in keyof Settings]: ColumnFor<Settings[field]> };

/** Each setting as a column definition: the heading is its name in column Dato, the note its text in Ayuda. */
export const SETTINGS: SettingsDefinition = {
  entity: {
    kind: 'text',
    required: 'always',
    heading: 'Entidad',
    publication: 'public',
    note: 'Nombre completo, como debe salir en los documentos.',
    aliases: ['Nombre de la entidad'],
  },
  acronym: { kind: 'text', heading: 'Sigla', publication: 'public', note: 'Si la usa.' },
  municipality: { kind: 'text', heading: 'Municipio', publication: 'public', note: 'Municipio de la entidad.' },
  department: { kind: 'text', heading: 'Departamento', publication: 'public', note: 'Departamento de la entidad.' },
  year: {
    kind: 'year',
    required: 'always',
    heading: 'Vigencia',
    publication: 'public',
    note: 'Año del plan. Todo se cuenta del 1 de enero al 31 de diciembre de ese año.',
    aliases: ['Año'],
  },
  cutoff: {
    kind: 'date',
    heading: 'Fecha de corte',
    publication: 'public',
    note: 'Hasta qué día se cuenta. En blanco: hoy, o el 31 de diciembre si la vigencia ya terminó.',
    aliases: ['Corte'],
  },
  leadArea: {
    kind: 'text',
    heading: 'Dependencia líder',
    publication: 'public',
    note: 'Área que coordina la política; suele ser planeación.',
  },
  email: { kind: 'text', heading: 'Correo institucional', publication: 'public', note: 'Para que la gente escriba.' },
  contacts: {
    kind: 'multiText',
    suggestions: [],
    heading: 'Contactos públicos de la entidad',
    publication: 'public',
    note: 'Teléfonos, direcciones y correos que pueden salir en los documentos, separados con punto y coma. No de personas.',
  },
  participationPage: {
    kind: 'link',
    heading: 'Dirección del Menú Participa',
    publication: 'public',
    note: 'Página del Menú Participa de la entidad, con https://.',
  },
  accentColour: {
    kind: 'text',
    heading: 'Color institucional',
    publication: 'public',
    note: 'Para los títulos del informe, por ejemplo #0b5d52.',
  },
  reportTermDays: {
    kind: 'integer',
    most: MOST_TERM_DAYS,
    heading: 'Plazo de entrega de reportes',
    publication: 'public',
    note: 'Días hábiles después de la actividad. En blanco: 5.',
  },
  ownHolidays: {
    kind: 'dates',
    heading: 'Días no hábiles propios',
    publication: 'public',
    note: 'Además de los festivos nacionales: fechas separadas con punto y coma.',
  },
  minimumPublished: {
    kind: 'integer',
    heading: 'Mínimo publicable por grupo',
    publication: 'public',
    note: 'Las cuentas de personas menores que este número no se publican. En blanco: 5.',
  },
  preparedBy: { kind: 'text', heading: 'Elaboró', publication: 'public', note: 'Cargo, no nombre.' },
  preparedOn: { kind: 'date', heading: 'Fecha de elaboración', publication: 'public', note: 'Cuándo se elaboró.' },
  reviewedBy: { kind: 'text', heading: 'Revisó', publication: 'public', note: 'Cargo, no nombre.' },
  reviewedOn: { kind: 'date', heading: 'Fecha de revisión', publication: 'public', note: 'Cuándo se revisó.' },
  approvedBy: { kind: 'text', heading: 'Aprobó', publication: 'public', note: 'Cargo, no nombre.' },
  approvedOn: { kind: 'date', heading: 'Fecha de aprobación', publication: 'public', note: 'Cuándo se aprobó.' },
  omittedSections: {
    kind: 'multiText',
    suggestions: [],
    heading: 'Secciones que no van en el informe',
    publication: 'public',
    note: 'Títulos de sección que se quieren omitir, separados con punto y coma. En blanco: van todas. «Indicadores» y «Sin dato» van siempre.',
  },
};

export const SETTING_FIELDS: readonly (readonly [field: keyof Settings, column: StoredColumn])[] = Object.entries(
  SETTINGS,
  // Object.entries widens the keys; the mapped type above fixes them.
) as [keyof Settings, StoredColumn][];
