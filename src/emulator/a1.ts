import type { BookArea, BookSheet } from '../xlsx/book';

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: BookArea): string {
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

interface Corner {
  row: number | undefined;
  column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!parts || text === '') return undefined;
  return {
    column: parts[1] === undefined ? undefined : columnNumber(parts[1]),
    row: parts[2] === undefined ? undefined : Number(parts[2]) - 1,
  };
}

/** "B2", "A1:C3", whole columns "A:C", rows "2:5" and open ends "A2:C"; undefined for anything else. */
export function parseArea(a1: string, sheet: BookSheet): BookArea | undefined {
  const [first = '', second, ...rest] = a1.split(':');
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to || rest.length > 0) return undefined;
  const single = second === undefined;
  if (single && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? sheet.maxRows - 1];
  const columns = [from.column ?? 0, to.column ?? sheet.maxColumns - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}
