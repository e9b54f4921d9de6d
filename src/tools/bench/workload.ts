import { isoDate, toSerial } from '../../core/calendar';
import type { TableKey } from '../../core/records';
import type { Cell, SheetCells } from '../../tables/cell';
import { tableDefinition } from '../../tables/definitions/all';
import { SETTING_FIELDS } from '../../tables/definitions/settings';
import type { SheetOutline } from '../../tables/locate';
import type { WorkbookCells } from '../../tables/read-workbook';
import { tableSheetSpec } from '../../tables/sheet-spec';
import type { Book, BookSheet, BookValue } from '../../xlsx/book';

/** A workbook of any size with the shape of a real one: repeated groups, areas and dates, free texts that differ. */
export interface WorkloadSize {
  readonly reports: number;
  readonly activities: number;
  readonly groups: number;
  readonly followUp: number;
}

const PHASES = ['Diagnóstico', 'Formulación', 'Implementación', 'Evaluación y seguimiento'];
const YEAR = 2026;

type Row = { readonly [field: string]: Cell };

function day(index: number): Cell {
  const date = isoDate(YEAR, 1 + (index % 12), 1 + (index % 28));
  if (date === null) throw new Error('no such day');
  return { date };
}

function groupName(index: number): string {
  return `Grupo ${index + 1}`;
}

function code(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(3, '0')}`;
}

function rowsOf(size: WorkloadSize): { readonly [table in TableKey]?: readonly Row[] } {
  return {
    followUp: many(size.followUp, followUpRow),
    groups: many(size.groups, groupRow),
    activities: many(size.activities, (index) => activityRow(index, size)),
    reports: many(size.reports, (index) => reportRow(index, size)),
    contributions: many(Math.floor(size.activities / 2), (index) => contributionRow(index, size)),
  };
}

function followUpRow(index: number): Row {
  return {
    code: code('M', index),
    activity: `Actividad de gestión número ${index + 1} de la política de participación ciudadana`,
    target: 'Un documento publicado',
    indicator: index % 5 === 0 ? 'Número de grupos caracterizados / Total de grupos' : 'Documento publicado',
    responsible: 'Secretaría de Planeación; Oficina de Control Interno',
    periodicity: index % 3 === 0 ? 'Trimestral' : 'Diciembre',
    reportedProgress: index % 4 === 0 ? '' : '50 %',
  };
}

function groupRow(index: number): Row {
  return {
    code: code('G', index),
    group: groupName(index),
    groupClass: 'Grupo de valor',
    characterised: index % 2 === 0 ? 'Sí' : 'No',
  };
}

function activityRow(index: number, size: WorkloadSize): Row {
  return {
    code: code('A', index),
    activity: `Mesa de participación número ${index + 1}`,
    activityClass: 'Participación',
    area: `Secretaría ${1 + (index % 12)}`,
    phases: PHASES[index % 4] ?? '',
    groups: `${groupName(index % size.groups)}; ${groupName((index + 3) % size.groups)}`,
    plannedIncidence: 'Consulta',
    plannedSessions: 1 + (index % 3),
    budget: 1_000_000,
    startDate: day(index),
    endDate: day(index + 1),
    status: index % 9 === 0 ? 'Cancelada' : 'En curso',
  };
}

function reportRow(index: number, size: WorkloadSize): Row {
  return {
    code: code('R', index),
    activity: code('A', index % size.activities),
    heldOn: day(index),
    area: `Secretaría ${1 + (index % 12)}`,
    deliveredOn: day(index + 2),
    groups: `${groupName(index % size.groups)}; ${groupName((index + 3) % size.groups)}`,
    participants: index % 60,
    contributionsReceived: index % 7,
    reachedIncidence: 'Consulta',
    results: `Se acordaron ${index} compromisos con la comunidad.`,
    evidence: `https://drive.ejemplo.gov.co/${index}`,
    status: index % 11 === 0 ? 'Borrador' : 'Entregado',
  };
}

function contributionRow(index: number, size: WorkloadSize): Row {
  return {
    code: code('P', index),
    receivedOn: day(index),
    origin: index % 4 === 0 ? 'PQRSD' : 'Actividad',
    type: 'Sugerencia',
    activity: code('A', index % size.activities),
    publishableText: `Propuesta ${index}`,
    decision: index % 2 === 0 ? 'Acogido' : 'No acogido',
    answeredOn: day(index + 5),
  };
}

function many(count: number, row: (index: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** The workload as the host hands it to the core: cell arrays. */
export function workloadCells(size: WorkloadSize): WorkbookCells {
  const sheets: SheetCells[] = [
    settingsSheet(),
    ...Object.entries(rowsOf(size)).map(([key, rows], index) => tableSheet(key as TableKey, rows ?? [], index + 2)),
  ];
  const outlines = sheets.map((sheet): SheetOutline => ({ id: sheet.id, name: sheet.name, tag: null }));
  return { outlines, sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])) };
}

function settingsSheet(): SheetCells {
  const values: { readonly [field: string]: Cell } = { entity: 'Municipio de la medición', year: YEAR };
  const rows = SETTING_FIELDS.map(([field, column]): readonly Cell[] => [
    column.heading,
    values[field] ?? '',
    column.note,
  ]);
  return { id: 1, name: 'Configuración', rows: [['', '', ''], ['Dato', 'Valor', 'Ayuda'], ...rows], formulas: null };
}

function tableSheet(key: TableKey, rows: readonly Row[], id: number): SheetCells {
  const spec = tableSheetSpec(tableDefinition(key));
  const fields = spec.columns.map((column) => column.field);
  const cells = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return {
    id,
    name: spec.name,
    rows: [[spec.purpose], spec.columns.map((column) => column.heading), ...cells],
    formulas: null,
  };
}

const GENERAL = 0;
const DATE = 1;

/** The same as a workbook to be saved as .xlsx. */
export function fillBook(book: Book, size: WorkloadSize): void {
  book.styles = [
    { base: 0, numberFormat: 'General' },
    { base: 0, numberFormat: 'dd/mm/yyyy' },
  ];
  for (const sheet of workloadCells(size).sheets.values()) book.sheets.push(bookSheet(sheet));
}

function bookSheet(sheet: SheetCells): BookSheet {
  const values = sheet.rows.map((row) => row.map(bookValue));
  const width = Math.max(...sheet.rows.slice(0, 3).map((row) => row.length));
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: false,
    isNew: true,
    maxRows: Math.max(1000, sheet.rows.length),
    maxColumns: Math.max(26, width),
    values,
    styles: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? DATE : GENERAL))),
    columnStyles: [],
    formulas: {},
    touched: values.map((row) => row.map((_, column) => column)),
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
}

function bookValue(cell: Cell): BookValue | undefined {
  if (cell === '') return undefined;
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? { date: toSerial(cell.date) } : undefined;
}
