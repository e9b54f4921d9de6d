import { toSerial } from '../core/calendar';
import { columnLetters } from '../core/cell-address';
import type { CellInput } from '../tables/changes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';

/** What a cell receives: dates as serial numbers, which no zone can move (design §8b). */
export function cellValue(input: CellInput): string | number | boolean {
  if (input === null) return '';
  return typeof input === 'object' ? toSerial(input.date) : input;
}

/**
 * Text that the spreadsheet could turn into a formula, a number, a date or a boolean: everything but plain words.
 * It goes only into cells formatted as text beforehand.
 */
export function needsTextFormat(input: CellInput): boolean {
  return typeof input === 'string' && input !== '' && !PLAIN_WORDS.test(input);
}

const PLAIN_WORDS = /^(?!(?:true|false|verdadero|falso)$)[A-Za-zÁÉÍÓÚÜÑáéíóúüñ«¿¡(][^\d\t\r]*$/i;

/** Writes a block whose cells may have any format: guarded text and dates get theirs first. Three calls at most. */
export function writeBlock(sheet: Sheet, row: number, column: number, values: readonly (readonly CellInput[])[]): void {
  const width = values[0]?.length ?? 0;
  if (values.length === 0 || width === 0) return;
  const place = { row, column };
  formatCells(sheet, TEXT_FORMAT, places(values, place, needsTextFormat));
  formatCells(
    sheet,
    DATE_FORMAT,
    places(values, place, (value) => typeof value === 'object' && value !== null),
  );
  sheet.getRange(row, column, values.length, width).setValues(values.map((line) => line.map(cellValue)));
}

/** A1 ranges of the cells that satisfy a test; neighbours below each other are one range. */
export function places(
  values: readonly (readonly CellInput[])[],
  from: { readonly row: number; readonly column: number },
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
