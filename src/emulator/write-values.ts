/** Writes values into cells as Google does, and refuses what Google might read as something else. */
import { cellName } from '../xlsx/cell-reference';
import { dropLinks, putFormula, putStyle, putValue, type SheetCell, styleIndex } from './cells';
import type { Context, Place } from './context';
import { refuse } from './emulate';
import { exception, signatureException } from './exceptions';
import { couldBeReinterpreted } from './reinterpretation';

const CELL_LIMIT = 50_000;

/** Both dimensions of the data must be those of the range, in Google's words. */
export function requireSameSize(method: string, data: readonly unknown[][], { area }: Place): void {
  if (!Array.isArray(data) || !data.every((line) => Array.isArray(line))) throw signatureException(method, [data]);
  const mismatch = (what: string, given: number, wanted: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
    );
  if (data.length !== area.rowCount) throw mismatch('rows', data.length, area.rowCount);
  for (const line of data) {
    if (line.length !== area.columnCount) throw mismatch('columns', line.length, area.columnCount);
  }
}

function requireWritable(context: Context, { sheet, row, column }: SheetCell, value: unknown): void {
  const where = `${sheet.name}!${cellName(row, column)}`;
  if (typeof value === 'string') {
    if (value.length > CELL_LIMIT) {
      throw exception(`Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`);
    }
    const isText = context.styles.kind(styleIndex(sheet, row, column)) === 'text' || value.startsWith("'");
    if (!isText && couldBeReinterpreted(value)) {
      refuse(`the emulator refuses "${value}" at ${where}: Google could reinterpret it; format the cell @ first`);
    }
    return;
  }
  if (value === null || value === undefined || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    if (context.styles.kind(styleIndex(sheet, row, column)) !== 'text') return;
    refuse(`the emulator refuses a Date at ${where}: the cell is formatted as text`);
  }
  refuse(`the emulator refuses a ${typeof value} that is no value of a cell at ${where}: ${String(value)}`);
}

/** In any cell but one of text, an apostrophe says that a text follows, and is none of it. */
function putText(context: Context, { sheet, row, column }: SheetCell, text: string): void {
  const { apostrophe, textFormatGuards } = context.settings.switches;
  const isSwallowed = apostrophe === 'hidden' || context.styles.kind(styleIndex(sheet, row, column)) !== 'text';
  if (text.startsWith('=') && !textFormatGuards) putFormula(sheet, row, column, text);
  else if (text.startsWith("'") && isSwallowed) putValue(sheet, row, column, text.slice(1));
  else putValue(sheet, row, column, text === '' ? undefined : text);
}

function putDate(context: Context, cell: SheetCell, instant: number): void {
  const { sheet, row, column } = cell;
  const serial = context.zone.serialOf(instant);
  const style = styleIndex(sheet, row, column);
  if (context.styles.kind(style) !== 'date') {
    const numberFormat = Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
    putStyle(context, cell, context.styles.derive(style, { numberFormat }));
  }
  putValue(sheet, row, column, { date: serial });
}

function putCell(context: Context, cell: SheetCell, value: unknown): void {
  const { sheet, row, column } = cell;
  const inherited = sheet.columnStyles[column];
  if (inherited !== undefined && value !== '' && value !== null && value !== undefined) {
    // The style of a column is only for its blank cells.
    putStyle(context, cell, styleIndex(sheet, row, column));
  }
  if (typeof value === 'string') putText(context, cell, value);
  else if (value instanceof Date) putDate(context, cell, value.getTime());
  else if (typeof value === 'number') {
    const isDate = context.styles.kind(styleIndex(sheet, row, column)) === 'date';
    putValue(sheet, row, column, isDate ? { date: value } : value);
  } else putValue(sheet, row, column, typeof value === 'boolean' ? value : undefined);
}

/** Writes data of the size of the place, or nothing at all when one of its values cannot be written. */
export function writeValues(context: Context, place: Place, data: readonly (readonly unknown[])[]): void {
  const { sheet, area } = place;
  data.forEach((line, r) => {
    line.forEach((value, c) => {
      requireWritable(context, { sheet, row: area.row + r, column: area.column + c }, value);
    });
  });
  dropLinks(place);
  data.forEach((line, r) => {
    // An index loop: holes in the data clear their cells.
    for (let c = 0; c < area.columnCount; c += 1) {
      putCell(context, { sheet, row: area.row + r, column: area.column + c }, line[c]);
    }
  });
}
