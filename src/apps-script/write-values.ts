import { toSerial } from '../core/calendar';
import { columnLetters } from '../core/cell-address';
import type { CellInput } from '../tables/changes';
import type { FormulaGuard } from './formula-guard';

/** Values into cells, as typed values and never as text another locale would read otherwise. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Place = { readonly row: number; readonly column: number };

const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';

/**
 * Text that the spreadsheet could turn into a formula, a number, a date or a boolean: everything but plain words.
 * It goes only into cells formatted as text beforehand.
 */
export function needsTextFormat(input: CellInput): boolean {
  return typeof input === 'string' && input !== '' && !PLAIN_WORDS.test(input) && !CODE.test(input);
}

/** One letter and digits is nothing but text in any locale. */
const CODE = /^[A-Z]\d{3,}$/;
const PLAIN_WORDS = /^(?!(?:true|false|verdadero|falso)$)[A-Za-zÁÉÍÓÚÜÑáéíóúüñ«¿¡(][^\d\t\r]*$/i;

/** The formats that cells of any format need before these values: guarded text and dates. */
export function formatsFor(values: readonly (readonly CellInput[])[], place: Place): readonly FormatRanges[] {
  return [
    { format: TEXT_FORMAT, ranges: places(values, place, needsTextFormat) },
    { format: DATE_FORMAT, ranges: places(values, place, (value) => typeof value === 'object' && value !== null) },
  ].filter(({ ranges }) => ranges.length > 0);
}

export interface FormatRanges {
  readonly format: string;
  readonly ranges: readonly string[];
}

/** Writes a block whose cells already have the format they need. Dates go as serial numbers, which no zone can move. */
export function setCells(
  sheet: Sheet,
  { row, column }: Place,
  values: readonly (readonly CellInput[])[],
  guard: FormulaGuard,
): void {
  const texts = guard(values, (rowIndex, columnIndex) => sheet.getRange(row + rowIndex, column + columnIndex));
  sheet
    .getRange(row, column, values.length, values[0]?.length ?? 0)
    .setValues(values.map((line) => line.map((input) => cellValue(input, texts))));
}

function cellValue(input: CellInput, guarded: (text: string) => string): string | number | boolean {
  return typeof input === 'string' ? guarded(input) : plainValue(input);
}

/** As it travels: a date as its serial number, nothing as an empty text. */
export function plainValue(input: CellInput): string | number | boolean {
  if (input === null) return '';
  return typeof input === 'object' ? toSerial(input.date) : input;
}

/** A1 ranges of the cells that satisfy a test; neighbours below each other are one range. */
export function places(
  values: readonly (readonly CellInput[])[],
  from: Place,
  satisfies: (value: CellInput, columnIndex: number) => boolean,
): readonly string[] {
  const ranges: string[] = [];
  const width = values[0]?.length ?? 0;
  for (let columnIndex = 0; columnIndex < width; columnIndex++) {
    const letters = columnLetters(from.column + columnIndex);
    let start: number | null = null;
    for (let index = 0; index <= values.length; index++) {
      const matches = index < values.length && satisfies(values[index]?.[columnIndex] ?? null, columnIndex);
      if (matches && start === null) start = index;
      if (matches || start === null) continue;
      ranges.push(`${letters}${from.row + start}:${letters}${from.row + index - 1}`);
      start = null;
    }
  }
  return ranges;
}

export function formatCells(sheet: Sheet, numberFormat: string, ranges: readonly string[]): void {
  if (ranges.length > 0) sheet.getRangeList([...ranges]).setNumberFormat(numberFormat);
}
