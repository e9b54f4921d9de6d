/** Formulas of a shared group: the first cell holds the text, the others mean it moved by their distance. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from './cell-reference';

interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Text in quotes, sheet names in apostrophes and names in brackets are passed over; then areas and single references. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$\\?])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\\?])/g;

/** The formula as it reads in a cell so many rows and columns away. */
export function shiftFormula(formula: string, move: Move): string {
  return formula.replace(TOKEN, (...match: (string | undefined)[]) => {
    const [whole = '', dollarA, column, dollarB, row, ...area] = match;
    if (column !== undefined && row !== undefined) {
      const moved = [shiftColumn(dollarA, column, move), shiftRow(dollarB, row, move)];
      return moved.includes(undefined) ? '#REF!' : moved.join('');
    }
    const [dollarC, first, dollarD, last, dollarE, top, dollarF, bottom] = area;
    if (first !== undefined && last !== undefined) {
      return together(shiftColumn(dollarC, first, move), shiftColumn(dollarD, last, move));
    }
    if (top !== undefined && bottom !== undefined) {
      return together(shiftRow(dollarE, top, move), shiftRow(dollarF, bottom, move));
    }
    return whole;
  });
}

function together(first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? '#REF!' : `${first}:${last}`;
}

function shiftColumn(dollar: string | undefined, name: string, move: Move): string | undefined {
  if (dollar === '$') return `$${name}`;
  const column = columnIndex(name) + move.columns;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : undefined;
}

function shiftRow(dollar: string | undefined, number: string, move: Move): string | undefined {
  if (dollar === '$') return `$${number}`;
  const row = Number(number) + move.rows;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
