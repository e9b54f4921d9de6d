import {
  ACTIVITY_CLASSES,
  ACTIVITY_STATUSES,
  AREA_CLASSES,
  CHANNEL_CLASSES,
  COMMITMENT_STATUSES,
  CONTRIBUTION_ORIGINS,
  CONTRIBUTION_TYPES,
  DECISIONS,
  FINDING_CLASSES,
  FINDING_SOURCES,
  GROUP_CLASSES,
  ORIGINS,
  PHASES,
  PHASES_OR_NONE,
  PUBLICATION_TYPES,
  REPORT_STATUSES,
  SPACE_CHARACTERS,
  SUITABILITIES,
} from '../../src/catalogue/choices';
import { endOfTerm, isoDay, plusDays } from './colombian-days';
import type { PlainCell } from './plain-workbook';
import { slip, type Typist } from './typed-cells';

/** Rows by heading; a heading left out is a blank cell. */
export type TypedRow = Readonly<Record<string, PlainCell>>;

/** What all rows of one workbook have in common. */
export interface World {
  readonly typist: Typist;
  readonly year: number;
  readonly cutoff: string;
  readonly groups: readonly string[];
  readonly areas: readonly string[];
  readonly codes: readonly string[];
  readonly reportTermDays: number;
  readonly ownHolidays: readonly string[];
  /** 0: almost every cell is filled; about 0.12 is usual. */
  readonly blank: number;
}

const LEVELS = [
  'Información',
  'Consulta',
  'Formulación participativa',
  'Control y evaluación',
  'Cocreación',
  'Ejecución',
];
const CHANNELS = ['Página web', 'Redes sociales', 'WhatsApp', 'Buzón de sugerencias'];
const MEDIA = ['Redes sociales', 'Página web', 'Carteleras y boletines'];
const LINKS = [
  'https://ejemplo.gov.co/a',
  'http://ejemplo.gov.co/b',
  'C:\\Usuarios\\acta.pdf',
  'en la carpeta',
  'HTTPS://EJEMPLO.GOV.CO/C',
];
const TEXTS = ['Reunión con la comunidad', 'Se habló de vías', 'Por definir'];

const inYear = ({ year }: World): [string, string] => [isoDay(year, 1, 1), isoDay(year, 12, 31)];
const aroundYear = ({ year }: World): [string, string] => [isoDay(year - 1, 11, 1), isoDay(year + 1, 2, 28)];

/** A day of the year mostly; sometimes near the cutoff or of another year. */
function someDay(world: World): PlainCell {
  const { dice, date } = world.typist;
  if (dice.chance(0.25)) return date(plusDays(world.cutoff, -3), plusDays(world.cutoff, 3), world.blank);
  return dice.chance(0.12) ? date(...aroundYear(world), world.blank) : date(...inYear(world), world.blank);
}

/** About the last day of a term in working days, where a day more or less decides; or any day from the first on. */
function aroundTerm(world: World, from: string, terms: readonly number[]): PlainCell {
  const { dice, date } = world.typist;
  if (dice.chance(0.3)) return date(from, plusDays(from, 50), world.blank);
  const last = endOfTerm(from, dice.pick(terms), world.ownHolidays);
  return { date: plusDays(last, dice.whole(-1, 1)) };
}

function someGroups(world: World, everyone: number): PlainCell {
  const { dice, joined } = world.typist;
  if (dice.chance(world.blank)) return null;
  const names = dice.some(world.groups, 0.35).map((name) => (dice.chance(0.05) ? slip(name) : name));
  const all = dice.chance(everyone) ? [dice.pick(['Todos', 'Todas', 'Todos los grupos'])] : [];
  return joined(dice.shuffled([...all, ...names]));
}

function someCode(world: World): PlainCell {
  const { dice, respelt } = world.typist;
  if (dice.chance(0.06)) return dice.pick<PlainCell>([null, 'A999', 'B001']);
  return respelt(dice.pick(world.codes)).replace('.', '');
}

export function groupRow(world: World, name: string): TypedRow {
  const { typist } = world;
  return {
    Grupo: typist.dice.chance(0.04) ? null : name,
    'Clase de grupo': typist.word(GROUP_CLASSES, world.blank),
    Caracterizado: typist.yesNo(world.blank),
    'Tamaño estimado': typist.count(5000, world.blank),
    'Validado con las áreas': typist.dice.chance(0.6) ? 'Sí' : typist.yesNo(world.blank),
    'Fases en que participó la vigencia anterior': typist.words(PHASES_OR_NONE, 2),
  };
}

export function activityRow(world: World, code: PlainCell): TypedRow {
  const { typist, blank } = world;
  const { dice } = typist;
  const start = someDay(world);
  const justOver = { date: plusDays(world.cutoff, -dice.whole(4, 10)) };
  const end = dice.pick<PlainCell>([start, justOver, someDay(world), someDay(world)]);
  return {
    Código: code,
    Actividad: typist.text(['Mesa de diálogo', 'Foro', 'Audiencia pública'], 0.04),
    'Clase de actividad': dice.chance(0.6)
      ? typist.wordOf(ACTIVITY_CLASSES, ['participation', 'accountability'])
      : typist.word(ACTIVITY_CLASSES, blank),
    Origen: dice.chance(0.4) ? null : typist.word(ORIGINS, blank),
    'Área responsable': typist.text(world.areas.map(typist.respelt), blank),
    'Rol responsable': typist.text(['Profesional de planeación'], blank),
    Fase: typist.words(PHASES, 2),
    'Grupos de valor': someGroups(world, 0.2),
    Carácter: typist.word(SPACE_CHARACTERS, blank),
    'Nivel de incidencia previsto': typist.text(LEVELS.map(typist.respelt), blank),
    Canales: typist.joined(dice.some(CHANNELS, 0.5)),
    Metodología: typist.text(['Taller', 'Encuesta'], blank),
    Meta: typist.text(['Tres mesas', '3'], blank),
    'Recursos y alianzas': typist.text(['Propios'], 0.5),
    Presupuesto: typist.money(blank * 2),
    'Valor ejecutado': typist.money(blank * 4),
    'Sesiones previstas': dice.chance(0.6) ? null : typist.count(3, 0.1),
    'Fecha de inicio': start,
    'Fecha fin': end,
    'Información previa': typist.text(LINKS, blank),
    'Fecha de entrega de la información': someDay(world),
    'Medios de convocatoria': typist.joined(dice.some(MEDIA, 0.5)),
    'Fecha de convocatoria': someDay(world),
    Estado: dice.chance(0.5)
      ? typist.wordOf(ACTIVITY_STATUSES, ['executed', 'executed', 'scheduled', 'cancelled'])
      : typist.word(ACTIVITY_STATUSES, blank),
    Motivo: typist.text(['Invierno'], 0.6),
  };
}

export function reportRow(world: World): TypedRow {
  const { typist, blank } = world;
  const { dice } = typist;
  const held = someDay(world);
  const soon = typeof held === 'object' && held !== null && dice.chance(0.6);
  return {
    Código: dice.chance(0.5) ? null : `R${String(dice.whole(1, 20)).padStart(3, '0')}`,
    Actividad: someCode(world),
    'Fecha de realización': held,
    'Área que reporta': typist.text(world.areas.map(typist.respelt), blank),
    'Fecha de entrega': soon ? aroundTerm(world, held.date, [world.reportTermDays]) : someDay(world),
    'Grupos involucrados': someGroups(world, 0.08),
    Participantes: typist.count(60, blank),
    'Canales usados': typist.joined(dice.some(CHANNELS, 0.6)),
    Fase: dice.chance(0.6) ? null : typist.words(PHASES, 2),
    'Nivel de incidencia alcanzado': typist.text(LEVELS.map(typist.respelt), blank),
    'Aportes recibidos': typist.count(9, 0.3),
    'Aportes acogidos': typist.count(4, 0.5),
    Resultados: typist.text(TEXTS, blank),
    Evidencia: typist.text(LINKS, blank),
    'Publicado en': typist.text(LINKS, 0.4),
    Estado: dice.chance(0.6)
      ? typist.wordOf(REPORT_STATUSES, ['delivered', 'approved'])
      : typist.word(REPORT_STATUSES, blank),
  };
}

export function contributionRow(world: World): TypedRow {
  const { typist, blank } = world;
  const { dice } = typist;
  const received = dice.chance(0.5) ? typist.date(plusDays(world.cutoff, -60), world.cutoff, blank) : someDay(world);
  const day = typeof received === 'object' && received !== null ? received.date : world.cutoff;
  return {
    Fecha: received,
    Origen: dice.chance(0.4) ? 'PQRSD' : typist.word(CONTRIBUTION_ORIGINS, blank),
    Actividad: dice.chance(0.5) ? null : someCode(world),
    Tipo: dice.chance(0.5)
      ? typist.wordOf(CONTRIBUTION_TYPES, ['petition', 'informationRequest', 'consultation'])
      : typist.word(CONTRIBUTION_TYPES, blank),
    'Grupo de valor': typist.text(world.groups, 0.5),
    'Área responsable': typist.text(world.areas.map(typist.respelt), blank),
    'Texto publicable': typist.text(TEXTS, blank),
    Decisión: dice.chance(0.4) ? typist.wordOf(DECISIONS, ['accepted', 'rejected']) : typist.word(DECISIONS, blank),
    Motivo: typist.text(['No es competencia'], 0.5),
    'Plazo ampliado hasta': dice.chance(0.85) ? null : typist.date(day, plusDays(day, 60), 0.1),
    'Trasladado a': dice.chance(0.9) ? null : 'Gobernación',
    'Fecha de respuesta': dice.chance(0.3) ? null : aroundTerm(world, day, [10, 15, 30]),
  };
}

export function commitmentRow(world: World): TypedRow {
  const { typist, blank } = world;
  return {
    Compromiso: typist.text(['Publicar las actas', 'Arreglar la vía'], 0.05),
    Responsable: typist.text(world.areas.map(typist.respelt), blank),
    'Fecha límite': someDay(world),
    Estado: typist.word(COMMITMENT_STATUSES, blank),
  };
}

export function channelRow(world: World): TypedRow {
  const { typist, blank } = world;
  return {
    Canal: typist.text(CHANNELS, 0.05),
    'Clase de canal': typist.word(CHANNEL_CLASSES, blank),
    Idóneo: typist.dice.chance(0.6)
      ? typist.wordOf(SUITABILITIES, ['yes', 'no'])
      : typist.word(SUITABILITIES, blank / 2),
  };
}

export function findingRow(world: World): TypedRow {
  const { typist, blank } = world;
  return {
    Fuente: typist.word(FINDING_SOURCES, blank / 3),
    Fase: typist.word(PHASES, blank / 3),
    'Clase de hallazgo': typist.word(FINDING_CLASSES, blank),
    Hallazgo: typist.text(['Pocas mesas', 'Buen registro'], 0.05),
    'Fecha de socialización': typist.date(...inYear(world), blank / 3),
  };
}

export function teamRow(world: World): TypedRow {
  const { typist, blank } = world;
  return {
    Área: typist.text(world.areas, 0.04),
    'Clase de área': typist.wordOf(AREA_CLASSES, ['mission', 'support', 'strategic']),
    Rol: typist.text(['Profesional'], blank / 3),
    Responsabilidad: typist.text(['Consolidar'], blank / 3),
    Capacitado: typist.dice.chance(0.7) ? 'Sí' : typist.yesNo(blank),
  };
}

export function practiceRow({ typist }: World): TypedRow {
  return { Práctica: typist.text(['Convocar por radio'], 0.2), Resultado: typist.text(TEXTS, 0.3) };
}

export function stepRow(world: World, step: number): TypedRow {
  const { typist } = world;
  return {
    Paso: typist.dice.chance(0.5) ? step : String(step),
    'No aplica': typist.yesNo(0.4),
    Motivo: typist.text(['La entidad no tiene áreas misionales'], 0.4),
    Evidencia: typist.text(LINKS, 0.4),
    Fecha: typist.date(...inYear(world), 0.3),
    Puntaje: typist.text(['80'], 0.5),
  };
}

export function publicationRow(world: World): TypedRow {
  const { typist, blank } = world;
  const day = someDay(world);
  return {
    Versión: 1,
    Tipo: typist.wordOf(PUBLICATION_TYPES, ['planForComments', 'adjustedPlan', 'resultsReport', 'other']),
    Fecha: day,
    Corte: day,
    'Enlace público': typist.text(LINKS, blank),
    'Medios de divulgación': typist.joined(typist.dice.some(MEDIA, 0.8)),
    'Fecha de divulgación': typist.dice.chance(0.6) ? day : someDay(world),
  };
}
