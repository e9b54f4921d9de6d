import { isoDay, plusDays } from './colombian-days';
import { type Dice, dice } from './dice';
import { HEADINGS, OTHER_HEADINGS, type TableName } from './headings';
import type { PlainCell, PlainSheet, PlainWorkbook } from './plain-workbook';
import { matrixRow } from './random-matrix';
import {
  activityRow,
  channelRow,
  commitmentRow,
  contributionRow,
  findingRow,
  groupRow,
  practiceRow,
  publicationRow,
  reportRow,
  stepRow,
  type TypedRow,
  teamRow,
  type World,
} from './random-tables';
import { typist } from './typed-cells';

const GROUP_NAMES = [
  'Pescadores artesanales',
  'Mujeres rurales',
  'Niñez',
  'Recicladores',
  'Usuarios del acueducto',
  'Líderes, lideresas y veedores',
];
/** A column of the person's, and those the add-on writes and never reads. */
const OWN = 'Mi nota';
const COMPUTED = ['Avance', 'Cálculo', 'Estado'];
const NOT_OURS: readonly PlainCell[] = [null, 'ojo', 0.5, 'Cumplida'];
const USUAL_TERM_DAYS = 5;
const POLICY_STEPS = Array.from({ length: 32 }, (_, index) => index + 1);
const AREAS = ['Planeación', 'Secretaría de Gobierno', 'Oficina de Cultura, Deporte y Turismo', 'Salud'];

/** A workbook with everything real ones have: blanks, slips, other spellings, duplicates, sheets missing. */
export function randomWorkbook(seed: number): PlainWorkbook {
  const chance = dice(seed);
  const world = newWorld(chance);
  const cutoffInSheet = chance.chance(0.3);
  const sheets = [settingsSheet(world, cutoffInSheet), ...tableSheets(world)];
  return {
    sheets: chance.shuffled(sheets.filter(() => !chance.chance(0.04) || cutoffInSheet)),
    cutoff: cutoffInSheet ? null : world.cutoff,
  };
}

function newWorld(chance: Dice): World {
  const year = chance.pick([2025, 2026, 2026, 2027]);
  const activities = chance.whole(0, 7);
  const codes = Array.from({ length: activities }, (_, index) => `A${String(index + 1).padStart(3, '0')}`);
  const cutoff = plusDays(isoDay(year, 1, 1), chance.chance(0.1) ? chance.whole(-20, 420) : chance.whole(60, 364));
  return {
    typist: typist(chance),
    year,
    cutoff,
    reportTermDays: chance.pick([USUAL_TERM_DAYS, USUAL_TERM_DAYS, 3, 8]),
    ownHolidays: chance.some(
      [-20, -9, -4, -1, 1].map((days) => plusDays(cutoff, days)),
      0.3,
    ),
    groups: chance.some(GROUP_NAMES, 0.5),
    areas: chance.some(AREAS, 0.8).concat('Comunicaciones'),
    codes: codes.length === 0 ? ['A001'] : codes,
    blank: chance.pick([0, 0.02, 0.12, 0.3]),
  };
}

function settingsSheet(world: World, withCutoff: boolean): PlainSheet {
  const { dice: chance } = world.typist;
  const rows: [string, PlainCell][] = [
    ['Entidad', world.typist.text(['Alcaldía de Ejemplo'], 0.1)],
    ['Vigencia', chance.chance(0.05) ? null : chance.pick<PlainCell>([world.year, world.year, String(world.year)])],
    ['Plazo de entrega de reportes', typedTerm(world)],
    ['Días no hábiles propios', world.ownHolidays.length === 0 ? null : world.ownHolidays.join('; ')],
  ];
  if (withCutoff) rows.push(['Fecha de corte', chance.chance(0.5) ? { date: world.cutoff } : world.cutoff]);
  return {
    name: 'Configuración',
    title: chance.chance(0.5) ? 'Los datos de la entidad' : null,
    headings: ['Dato', 'Valor', 'Ayuda'],
    rows: chance.shuffled(rows).map(([name, value]) => [world.typist.respelt(name), value, null]),
  };
}

/** Of the usual term, a blank says as much as its number. */
function typedTerm({ typist: { dice: chance }, reportTermDays }: World): PlainCell {
  if (reportTermDays === USUAL_TERM_DAYS) return chance.pick<PlainCell>([null, USUAL_TERM_DAYS, 'pronto']);
  return chance.pick<PlainCell>([reportTermDays, String(reportTermDays)]);
}

function tableSheets(world: World): PlainSheet[] {
  const { dice: chance } = world.typist;
  const times = (most: number): undefined[] => Array.from({ length: chance.whole(0, most) });
  const groups = chance.chance(0.1) ? [...world.groups, ...world.groups.slice(0, 1)] : world.groups;
  const codes: PlainCell[] = world.codes.map((code) => (chance.chance(0.05) ? null : code));
  if (chance.chance(0.08)) codes.push(codes[0] ?? null);
  const rows: Record<TableName, TypedRow[]> = {
    followUp: times(8).map(() => matrixRow(world)),
    groups: groups.map((name) => groupRow(world, name)),
    activities: codes.map((code) => activityRow(world, code)),
    reports: times(10).map(() => reportRow(world)),
    contributions: times(10).map(() => contributionRow(world)),
    commitments: times(6).map(() => commitmentRow(world)),
    channels: times(4).map(() => channelRow(world)),
    findings: times(4).map(() => findingRow(world)),
    team: times(4).map(() => teamRow(world)),
    practices: times(2).map(() => practiceRow(world)),
    steps: chance.some(POLICY_STEPS, 0.1).map((step) => stepRow(world, step)),
    publications: times(4).map(() => publicationRow(world)),
  };
  // Object.keys forgets the key type.
  return (Object.keys(rows) as TableName[]).map((table) => tableSheet(world, table, rows[table]));
}

function tableSheet(world: World, table: TableName, rows: readonly TypedRow[]): PlainSheet {
  const { typist: typing } = world;
  const { dice: chance } = typing;
  const { sheet, columns } = HEADINGS[table];
  const order = chance.chance(0.3) ? chance.shuffled<string>(columns) : [...columns];
  const kept = order.filter(() => !chance.chance(0.01));
  const others = [
    ...(chance.chance(0.3) ? [OWN] : []),
    ...(table === 'followUp' && chance.chance(0.3) ? COMPUTED : []),
  ];
  const headings = [...kept.slice(0, 2), ...others, ...kept.slice(2)];
  const cells = (row: TypedRow): PlainCell[] =>
    headings.map((heading) => (others.includes(heading) ? chance.pick(NOT_OURS) : (row[heading] ?? null)));
  // a gap between rows is no row, even where only a column that is not ours is filled
  const lines = rows.flatMap((row) => (chance.chance(0.06) ? [cells({}), cells(row)] : [cells(row)]));
  return {
    name: chance.chance(0.1) ? sheet.toUpperCase() : sheet,
    title: chance.chance(0.4) ? 'Seguimiento de la vigencia' : null,
    headings: headings.map((heading) => headingAsTyped(world, heading)),
    rows: lines,
  };
}

function headingAsTyped({ typist: { dice: chance, respelt } }: World, heading: string): string {
  const others = OTHER_HEADINGS[heading];
  if (others !== undefined && chance.chance(0.1)) return chance.pick(others);
  return chance.chance(0.2) ? `${respelt(heading).trim()}${chance.pick(['', '*', ':'])}` : heading;
}
