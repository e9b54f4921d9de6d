/** The values, formulas and formats of a range, read, written and cleared. */
import { contains, dropLinks, putValue, shownValue, styleIndex } from './cells';
import type { Context, Place, Range } from './context';
import { requireSameSize, writeValues } from './write-values';

type ValueMember =
  | 'getValues'
  | 'getValue'
  | 'setValues'
  | 'setValue'
  | 'getFormulas'
  | 'getNumberFormats'
  | 'clearContent';

function grid<Item>({ area }: Place, cell: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rowCount }, (_line, r) =>
    Array.from({ length: area.columnCount }, (_item, c) => cell(area.row + r, area.column + c)),
  );
}

/** Few cells have formulas, so they are placed one by one instead of asking every cell. */
function readFormulas(place: Place): string[][] {
  const lines = grid(place, () => '');
  const { area, sheet } = place;
  for (const [key, formula] of Object.entries(sheet.formulas)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = contains(area, row, column) ? lines[row - area.row] : undefined;
    if (line) line[column - area.column] = formula;
  }
  return lines;
}

/** A plain loop: a hundred thousand rows pass through here. */
function readValues(context: Context, place: Place): unknown[][] {
  const { sheet, area } = place;
  const lines: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const values = sheet.values[row] ?? [];
    // Of the right length from the start: one that grows keeps room for as many again.
    const line = new Array<unknown>(area.columnCount);
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = values[area.column + c];
      line[c] = shownValue(context, value);
    }
    lines.push(line);
  }
  showUncalculated(place, lines);
  return lines;
}

/** Google shows this while a formula has no result; an .xlsx saved without results has formulas in that state. */
const UNCALCULATED = 'Loading...';

function showUncalculated({ sheet, area }: Place, lines: unknown[][]): void {
  for (const key of Object.keys(sheet.formulas)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = contains(area, row, column) ? lines[row - area.row] : undefined;
    if (line && sheet.values[row]?.[column] === undefined) line[column - area.column] = UNCALCULATED;
  }
}

export function valueMembers(context: Context, place: Place, self: () => Range): Pick<Range, ValueMember> {
  const { counter } = context;
  const { sheet, area } = place;
  const size = area.rowCount * area.columnCount;
  return {
    getValues() {
      counter.read('Range.getValues', size);
      return readValues(context, place);
    },
    getValue() {
      counter.read('Range.getValue', 1);
      return shownValue(context, sheet.values[area.row]?.[area.column]);
    },
    getFormulas() {
      counter.read('Range.getFormulas', size);
      return readFormulas(place);
    },
    getNumberFormats() {
      counter.read('Range.getNumberFormats', size);
      const { styles } = context.book;
      return grid(place, (row, column) => styles[styleIndex(sheet, row, column)]?.numberFormat ?? 'General');
    },
    setValues(data: unknown[][]) {
      counter.write('Range.setValues', size);
      requireSameSize('SpreadsheetApp.Range.setValues', data, place);
      writeValues(context, place, data);
      return self();
    },
    setValue(value: unknown) {
      counter.write('Range.setValue', size);
      const line = new Array<unknown>(area.columnCount).fill(value);
      writeValues(context, place, new Array<unknown[]>(area.rowCount).fill(line));
      return self();
    },
    clearContent() {
      counter.write('Range.clearContent', size);
      clearCells(place);
      return self();
    },
  };
}

export function clearCells(place: Place): void {
  const { sheet, area } = place;
  dropLinks(place);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let c = 0; c < area.columnCount; c += 1) putValue(sheet, row, area.column + c, undefined);
  }
}
