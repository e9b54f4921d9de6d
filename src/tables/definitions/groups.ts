import { GROUP_CLASSES, PHASES_OR_NONE } from '../../catalogue/choices';
import { CHANNELS, GROUPS } from '../../catalogue/suggestions';
import type { TableDefinition } from '../definition';
import { REMARKS } from './shared-columns';

/** Grupos de valor: who the entity works for and with. */

export const GROUPS_TABLE: TableDefinition<'groups'> = {
  key: 'groups',
  sheet: 'Grupos de valor',
  sheetAliases: ['Grupos', 'Grupos de interés', 'Caracterización'],
  purpose:
    'Las personas y organizaciones a las que sirve la entidad. Cada una debe estar en alguna actividad del plan.',
  fromStart: true,
  columns: {
    code: { kind: 'code', prefix: 'G', heading: 'Código', publication: 'public', note: 'Lo asigna el complemento.' },
    group: {
      kind: 'suggested',
      suggestions: GROUPS,
      ownWords: true,
      names: true,
      required: 'always',
      width: 'medium',
      heading: 'Grupo',
      publication: 'public',
      note: 'Nombre del grupo, igual al que se usa en el Plan y en los Reportes.',
      aliases: ['Grupo de valor', 'Grupos de valor', 'Nombre del grupo', 'Grupo de interés'],
    },
    groupClass: {
      kind: 'choice',
      choices: GROUP_CLASSES,
      required: 'always',
      heading: 'Clase de grupo',
      publication: 'public',
      note: 'Grupo de valor: recibe los bienes o servicios. Grupo de interés: sigue la gestión.',
      aliases: ['Tipo de grupo', 'Clase'],
    },
    characterised: {
      kind: 'yesNo',
      required: 'always',
      heading: 'Caracterizado',
      publication: 'public',
      note: 'Sí cuando la entidad ya estudió quiénes son y qué necesitan.',
      aliases: ['Caracterización', '¿Caracterizado?'],
    },
    characterisedOn: {
      kind: 'date',
      heading: 'Fecha de caracterización',
      publication: 'public',
      note: 'Cuándo se hizo o se actualizó la caracterización.',
    },
    estimatedSize: {
      kind: 'integer',
      heading: 'Tamaño estimado',
      publication: 'public',
      note: 'Cuántas personas u organizaciones, aproximadamente.',
      aliases: ['Tamaño', 'Población', 'Número de personas'],
    },
    preferredChannels: {
      kind: 'multiText',
      suggestions: CHANNELS,
      heading: 'Canales preferidos',
      publication: 'public',
      note: 'Por dónde prefieren participar. Si son varios, sepárelos con punto y coma.',
    },
    validatedWithAreas: {
      kind: 'yesNo',
      occasional: true,
      heading: 'Validado con las áreas',
      publication: 'public',
      note: 'Sí cuando las áreas misionales y de apoyo confirmaron que el grupo sigue vigente.',
    },
    previousPhases: {
      kind: 'multiChoice',
      choices: PHASES_OR_NONE,
      occasional: true,
      heading: 'Fases en que participó la vigencia anterior',
      publication: 'public',
      note: 'Diagnóstico; Formulación; Implementación; Evaluación y seguimiento. O «Ninguna».',
    },
    remarks: REMARKS,
  },
};
