import type { Action, StructurePreview } from '../../apps-script/protocol';
import type { Book, BookSheet, BookValue } from '../../xlsx/book';
import type { XlsxFile } from '../../xlsx/open';
import { type LocalScript, loadScript } from '../local-script';
import { blankWorkbook, dropBlankSheet } from '../new-workbook';
import { SAMPLE_MATRIX } from './matrix';
import SHEETS from './sheets.json';

/**
 * A small invented municipality: structured by the add-on from a pasted matrix, then filled as its staff would, with what
 * `sheets.json` says cell by cell under the headings of each sheet.
 */

type Value = string | number | { readonly date: string };
type SampleRow = { readonly [heading: string]: Value | undefined };

/** Settings by their name in Configuración; rows by their headings. Dates are ISO texts. */
export const SAMPLE: {
  readonly settings: SampleRow;
  readonly sheets: { readonly [sheet: string]: readonly SampleRow[] };
} = SHEETS;

/** Sheets the steps of this municipality already needed. */
const EXTRA_SHEETS: Extract<Action, { action: 'planStructure' }>['tables'] = [
  'commitments',
  'channels',
  'findings',
  'team',
  'practices',
  'publications',
];

export interface SampleWorkbook {
  readonly file: XlsxFile;
  readonly local: LocalScript;
  readonly report: StructurePreview['report'];
}

export async function sampleWorkbook(): Promise<SampleWorkbook> {
  const file = blankWorkbook();
  const local = await loadScript(file.book, 'Municipio de Ejemplo');
  const source = { kind: 'text', text: SAMPLE_MATRIX } as const;
  const request = { source, year: 2026, tables: EXTRA_SHEETS } as const;
  const planned = local.ask({ action: 'planStructure', ...request }).reply;
  if (!planned.ok) throw new Error(planned.message);
  const applied = local.ask({ action: 'applyStructure', ...request, hash: planned.value.hash }).reply;
  if (!applied.ok || !applied.value.applied) throw new Error('the sample could not be structured');
  dropBlankSheet(file);
  typeSettings(file.book, SAMPLE.settings);
  for (const [sheet, rows] of Object.entries(SAMPLE.sheets)) typeRows(sheetNamed(file.book, sheet), rows);
  return { file, local, report: applied.value.report };
}

/** Index of the row that the add-on writes its headings in; above it stands what the sheet is for. */
const HEADINGS = 1;

/** Fills a structured sheet by hand, as a person would: values into cells that already have their format. */
function typeRows(sheet: BookSheet, rows: readonly SampleRow[]): void {
  const headings = (sheet.values[HEADINGS] ?? []).map(String);
  rows.forEach((row, index) => {
    for (const [heading, value] of Object.entries(row)) {
      const column = headings.indexOf(heading);
      if (column === -1) throw new Error(`${sheet.name} has no column ${heading}`);
      typeCell(sheet, { row: HEADINGS + 1 + index, column }, value);
    }
  });
}

function typeSettings(book: Book, settings: SampleRow): void {
  const [sheet] = book.sheets.filter(({ values }) => values[HEADINGS]?.[0] === 'Dato');
  if (sheet === undefined) throw new Error('no sheet of settings');
  for (const [name, value] of Object.entries(settings)) {
    const row = sheet.values.findIndex((cells) => cells?.[0] === name);
    if (row === -1) throw new Error(`no setting ${name}`);
    typeCell(sheet, { row, column: 1 }, value);
  }
}

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function typeCell(sheet: BookSheet, { row, column }: { row: number; column: number }, value: Value | undefined): void {
  if (value === undefined) return;
  const typed: BookValue = typeof value === 'object' ? { date: serialOf(value.date) } : value;
  const cells = sheet.values[row] ?? [];
  cells[column] = typed;
  sheet.values[row] = cells;
  sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
}

const DAY_MILLISECONDS = 86_400_000;
/** 1 January 1970, counted in days as spreadsheets do. */
const SERIAL_OF_1970 = 25_569;

function serialOf(isoDate: string): number {
  return Date.parse(isoDate) / DAY_MILLISECONDS + SERIAL_OF_1970;
}
