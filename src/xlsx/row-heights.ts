import type { BookSheet, BookStyle } from './book';

/** Widths and heights of the default font, Calibri 11, on screen. */
const CHARACTER_PIXELS = 6.5;
const LINE_PIXELS = 20;
const DEFAULT_WIDTH_PIXELS = 100;
const MOST_PIXELS = 400;

/**
 * Heights that show wrapped text whole, for the rows of a new sheet, in pixels by row from 0. Google and Excel fit rows
 * by themselves when a person types; other programs show what the file says. Rows of one line are left out.
 */
export function fittedHeights(sheet: BookSheet, styles: readonly BookStyle[]): ReadonlyMap<number, number> {
  const widths = new Map(sheet.added.columnWidths.map(({ column, widthPixels }) => [column, widthPixels]));
  const hidden = hiddenColumns(sheet);
  const heights = new Map<number, number>();
  sheet.values.forEach((values, row) => {
    let lines = 1;
    values?.forEach((value, column) => {
      const style = sheet.styles[row]?.[column] ?? sheet.columnStyles[column] ?? 0;
      if (typeof value !== 'string' || hidden.has(column) || styles[style]?.wrap !== true) return;
      lines = Math.max(lines, lineCount(value, widths.get(column) ?? DEFAULT_WIDTH_PIXELS));
    });
    if (lines > 1) heights.set(row, Math.min(MOST_PIXELS, lines * LINE_PIXELS));
  });
  return heights;
}

function lineCount(text: string, widthPixels: number): number {
  const perLine = Math.max(1, Math.floor(widthPixels / CHARACTER_PIXELS));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function hiddenColumns(sheet: BookSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { firstColumn, columnCount, collapsed } of sheet.added.columnGroups) {
    if (collapsed) for (let column = firstColumn; column < firstColumn + columnCount; column++) hidden.add(column);
  }
  return hidden;
}
