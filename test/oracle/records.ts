import {
  ACTIVITY_CLASSES,
  ACTIVITY_STATUSES,
  AREA_CLASSES,
  COMMITMENT_STATUSES,
  CONTRIBUTION_ORIGINS,
  CONTRIBUTION_TYPES,
  DECISIONS,
  FINDING_SOURCES,
  INDICATOR_KINDS,
  ORIGINS,
  PHASES,
  PHASES_OR_NONE,
  PUBLICATION_TYPES,
  REPORT_STATUSES,
  SPACE_CHARACTERS,
  SUITABILITIES,
} from '../../src/catalogue/choices';
import { HEADINGS, OTHER_HEADINGS, type TableName } from './headings';
import { headingRow, type PlainCell, type PlainSheet, type PlainWorkbook } from './plain-workbook';
import {
  fold,
  isBlank,
  pieces,
  readCount,
  readDate,
  readNumber,
  readText,
  readTypedNumber,
  readWord,
  readWords,
  readYesNo,
} from './read-cells';

/** The rows of the sheets as the oracle understands them. */

export interface TableRows {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  readonly rejected: number;
}

interface SheetRow {
  /** As people count them. */
  readonly row: number;
  cell(heading: string): PlainCell;
}

export function findSheet(workbook: PlainWorkbook, name: string): PlainSheet | null {
  return workbook.sheets.find((sheet) => fold(sheet.name) === fold(name)) ?? null;
}

/** Rows of a table that have a name, and how many were left out for lack of one; null without the sheet. */
export function tableRows(workbook: PlainWorkbook, table: TableName): TableRows | null {
  const { sheet: name, naming, columns } = HEADINGS[table];
  const sheet = findSheet(workbook, name);
  if (sheet === null) return null;
  const rows: SheetRow[] = [];
  let rejected = 0;
  const typed = sheet.headings.map(fold);
  const places = new Map<string, number>();
  for (const heading of columns) {
    const words = [heading, ...(OTHER_HEADINGS[heading] ?? [])].map(fold);
    places.set(
      heading,
      typed.findIndex((word) => words.includes(word)),
    );
  }
  for (let index = 0; index < sheet.rows.length; index++) {
    const cell = (heading: string): PlainCell => sheet.rows[index]?.[places.get(heading) ?? -1] ?? null;
    if (columns.every((heading) => isBlank(cell(heading)))) continue;
    if (naming !== null && isBlank(cell(naming))) rejected += 1;
    else rows.push({ row: headingRow(sheet) + 1 + index, cell });
  }
  return { sheet: sheet.name, rows, rejected };
}

function rowsOf<R>(workbook: PlainWorkbook, table: TableName, read: (row: SheetRow) => R): R[] {
  return (tableRows(workbook, table)?.rows ?? []).map(read);
}

const same = (text: string | null): string => fold(text ?? '');

export interface Selection {
  readonly everyone: boolean;
  /** Folded. */
  readonly names: readonly string[];
}

const EVERYONE = ['todos', 'todas', 'todos los grupos', 'todos los grupos de valor'];

function selection(cell: PlainCell, known: readonly string[]): Selection {
  const names = pieces(cell, known).map(fold);
  return {
    everyone: names.some((name) => EVERYONE.includes(name)),
    names: names.filter((name) => !EVERYONE.includes(name)),
  };
}

export type Activity = ReturnType<typeof readActivities>[number];
export type Report = ReturnType<typeof readReports>[number];
export type Contribution = ReturnType<typeof readContributions>[number];
export type Commitment = ReturnType<typeof readCommitments>[number];
export type FollowUpRow = ReturnType<typeof readFollowUp>[number];
export type Group = ReturnType<typeof readGroups>[number];
export type Records = ReturnType<typeof readRecords>;

export function readRecords(workbook: PlainWorkbook) {
  const groups = readGroups(workbook);
  const known = groups.map(({ group }) => group);
  return {
    groups,
    followUp: readFollowUp(workbook),
    activities: readActivities(workbook, known),
    reports: readReports(workbook, known),
    contributions: readContributions(workbook),
    commitments: readCommitments(workbook),
    ...readSmallTables(workbook),
  };
}

function readGroups(workbook: PlainWorkbook) {
  return rowsOf(workbook, 'groups', ({ row, cell }) => ({
    row,
    group: readText(cell('Grupo')) ?? '',
    characterised: readYesNo(cell('Caracterizado')),
    validated: readYesNo(cell('Validado con las áreas')),
    previousPhases: readWords(PHASES_OR_NONE, cell('Fases en que participó la vigencia anterior')),
  }));
}

function readFollowUp(workbook: PlainWorkbook) {
  return rowsOf(workbook, 'followUp', ({ row, cell }) => ({
    row,
    steps: pieces(cell('Paso'), []),
    target: readText(cell('Meta')),
    unit: readText(cell('Unidad de medida')),
    indicator: readText(cell('Indicador')),
    periodicity: readText(cell('Periodicidad')),
    dueDate: readDate(cell('Fecha límite')),
    kind: readWord(INDICATOR_KINDS, cell('Clase de indicador')),
    numerator: readNumber(cell('Numerador')),
    denominator: readNumber(cell('Denominador')),
    reported: readProgress(cell('Avance reportado')),
    progressDate: readDate(cell('Fecha del avance')),
  }));
}

export type Progress =
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'percent' | 'number'; readonly value: number };

function readProgress(cell: PlainCell): Progress | null {
  const yes = readYesNo(cell);
  if (yes !== null) return { kind: 'yesNo', yes };
  const typed = readTypedNumber(cell);
  return typed === null ? null : { kind: typed.percent ? 'percent' : 'number', value: typed.value };
}

function readActivities(workbook: PlainWorkbook, known: readonly string[]) {
  return rowsOf(workbook, 'activities', ({ row, cell }) => ({
    row,
    code: same(readText(cell('Código'))),
    activityClass: readWord(ACTIVITY_CLASSES, cell('Clase de actividad')),
    // a blank means prevista; what cannot be read is sin dato (design §5)
    origin: isBlank(cell('Origen')) ? 'planned' : readWord(ORIGINS, cell('Origen')),
    area: readText(cell('Área responsable')),
    role: readText(cell('Rol responsable')),
    phases: readWords(PHASES, cell('Fase')),
    groups: selection(cell('Grupos de valor'), known),
    body: readText(cell('Instancia o espacio')),
    character: readWord(SPACE_CHARACTERS, cell('Carácter')),
    plannedIncidence: readText(cell('Nivel de incidencia previsto')),
    channels: pieces(cell('Canales'), []),
    methodology: readText(cell('Metodología')),
    target: readText(cell('Meta')),
    resources: readText(cell('Recursos y alianzas')),
    budget: readNumber(cell('Presupuesto')),
    spent: readNumber(cell('Valor ejecutado')),
    sessions: readCount(cell('Sesiones previstas')),
    start: readDate(cell('Fecha de inicio')),
    end: readDate(cell('Fecha fin')),
    information: readText(cell('Información previa')),
    informedOn: readDate(cell('Fecha de entrega de la información')),
    callMedia: pieces(cell('Medios de convocatoria'), []),
    calledOn: readDate(cell('Fecha de convocatoria')),
    status: readWord(ACTIVITY_STATUSES, cell('Estado')),
  }));
}

/** Empty for a blank, which means the activity's; null where none can be read, which is sin dato (design §5). */
function ownPhases(cell: PlainCell) {
  const phases = readWords(PHASES, cell);
  return phases.length === 0 && !isBlank(cell) ? null : phases;
}

function readReports(workbook: PlainWorkbook, known: readonly string[]) {
  return rowsOf(workbook, 'reports', ({ row, cell }) => ({
    row,
    activity: same(readText(cell('Actividad'))),
    heldOn: readDate(cell('Fecha de realización')),
    area: readText(cell('Área que reporta')),
    deliveredOn: readDate(cell('Fecha de entrega')),
    groups: selection(cell('Grupos involucrados'), known),
    participants: readCount(cell('Participantes')),
    channels: pieces(cell('Canales usados'), []),
    phases: ownPhases(cell('Fase')),
    reachedIncidence: readText(cell('Nivel de incidencia alcanzado')),
    declared: readCount(cell('Aportes recibidos')),
    results: readText(cell('Resultados')),
    evidence: readText(cell('Evidencia')),
    publishedAt: readText(cell('Publicado en')),
    status: readWord(REPORT_STATUSES, cell('Estado')),
  }));
}

function readContributions(workbook: PlainWorkbook) {
  return rowsOf(workbook, 'contributions', ({ row, cell }) => ({
    row,
    date: readDate(cell('Fecha')),
    origin: readWord(CONTRIBUTION_ORIGINS, cell('Origen')),
    activity: same(readText(cell('Actividad'))),
    type: readWord(CONTRIBUTION_TYPES, cell('Tipo')),
    area: readText(cell('Área responsable')),
    decision: readWord(DECISIONS, cell('Decisión')) ?? 'underAnalysis',
    extendedUntil: readDate(cell('Plazo ampliado hasta')),
    transferred: readText(cell('Trasladado a')) !== null,
    answeredOn: readDate(cell('Fecha de respuesta')),
  }));
}

function readCommitments(workbook: PlainWorkbook) {
  return rowsOf(workbook, 'commitments', ({ row, cell }) => ({
    row,
    responsible: readText(cell('Responsable')),
    dueDate: readDate(cell('Fecha límite')),
    status: readWord(COMMITMENT_STATUSES, cell('Estado')),
  }));
}

function readSmallTables(workbook: PlainWorkbook) {
  return {
    channels: rowsOf(workbook, 'channels', ({ cell }) => ({ suitable: readWord(SUITABILITIES, cell('Idóneo')) })),
    findings: rowsOf(workbook, 'findings', ({ cell }) => ({
      source: readWord(FINDING_SOURCES, cell('Fuente')),
      phase: readWord(PHASES, cell('Fase')),
      sharedOn: readDate(cell('Fecha de socialización')),
    })),
    team: rowsOf(workbook, 'team', ({ cell }) => ({
      areaClass: readWord(AREA_CLASSES, cell('Clase de área')),
      role: readText(cell('Rol')),
      responsibility: readText(cell('Responsabilidad')),
      trained: readYesNo(cell('Capacitado')),
    })),
    practices: rowsOf(workbook, 'practices', ({ row }) => ({ row })),
    steps: rowsOf(workbook, 'steps', ({ cell }) => ({
      step: readText(cell('Paso')) ?? '',
      notApplicable: readYesNo(cell('No aplica')) === true,
      reason: readText(cell('Motivo')),
      evidence: readText(cell('Evidencia')),
      date: readDate(cell('Fecha')),
    })),
    publications: rowsOf(workbook, 'publications', ({ cell }) => ({
      type: readWord(PUBLICATION_TYPES, cell('Tipo')),
      date: readDate(cell('Fecha')),
      media: pieces(cell('Medios de divulgación'), []),
      publicLink: readText(cell('Enlace público')),
      disclosedOn: readDate(cell('Fecha de divulgación')),
    })),
  };
}

export interface Settings {
  readonly entity: string | null;
  readonly year: number | null;
  readonly cutoff: string | null;
  readonly reportTermDays: number;
  readonly ownHolidays: readonly string[];
}

const USUAL_TERM_DAYS = 5;

/** More working days than a year has are a slip, and sin dato. */
function termOr(usual: number, days: number | null): number {
  return days === null || days > 250 ? usual : days;
}

/** One row per setting: its name under Dato, what it is under Valor. */
export function readSettings(workbook: PlainWorkbook): Settings {
  const sheet = findSheet(workbook, 'Configuración');
  const value = (name: string): PlainCell => {
    const names = sheet?.headings.findIndex((heading) => fold(heading) === 'dato') ?? -1;
    const values = sheet?.headings.findIndex((heading) => fold(heading) === 'valor') ?? -1;
    const row = sheet?.rows.find((cells) => same(readText(cells[names] ?? null)) === fold(name));
    return row?.[values] ?? null;
  };
  const year = readNumber(value('Vigencia'));
  return {
    entity: readText(value('Entidad')),
    year: year !== null && Number.isInteger(year) && year > 1990 && year < 2101 ? year : null,
    cutoff: readDate(value('Fecha de corte')),
    reportTermDays: termOr(USUAL_TERM_DAYS, readCount(value('Plazo de entrega de reportes'))),
    ownHolidays: pieces(value('Días no hábiles propios'), [])
      .map(readDate)
      .filter((date): date is string => date !== null),
  };
}
