/** Changes of style carried to cells and columns, so that blank rows cost nothing in the file. */
import { isBlank, putStyle, styleIndex, touch } from './cells';
import type { Context, Place } from './context';
import type { StyleChange } from './style-book';

type Derive = (from: number) => number;

function remembered(context: Context, change: StyleChange): Derive {
  const known = new Map<number, number>();
  return (from) => {
    const style = known.get(from) ?? context.styles.derive(from, change);
    known.set(from, style);
    return style;
  };
}

function styleCells(context: Context, { sheet, area }: Place, derive: Derive): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const before = styleIndex(sheet, row, column);
      const after = derive(before);
      if (after !== before) putStyle(context, { sheet, row, column }, after);
    }
  }
}

/** The cells above a restyled column keep the style they took from it. */
function pinAbove(context: Context, { sheet, area }: Place, column: number, style: number): void {
  for (let row = 0; row < area.row; row += 1) {
    if (sheet.styles[row]?.[column] !== undefined) continue;
    putStyle(context, { sheet, row, column }, style);
    if (isBlank(sheet.values[row]?.[column])) touch(sheet, row, column);
  }
}

function styleColumn(context: Context, place: Place, column: number, derive: Derive): void {
  const { sheet, area } = place;
  const before = sheet.columnStyles[column] ?? 0;
  const after = derive(before);
  const extent = Math.max(sheet.values.length, sheet.styles.length);
  for (let row = area.row; row < extent; row += 1) {
    const own = sheet.styles[row]?.[column];
    if (own === undefined && isBlank(sheet.values[row]?.[column])) continue;
    putStyle(context, { sheet, row, column }, derive(own ?? before));
  }
  if (after === before) return;
  pinAbove(context, place, column, before);
  sheet.columnStyles[column] = after;
}

/**
 * Changes the style of cells. A place that reaches the sheet's last row is kept as the style of its columns, so that a
 * thousand blank cells do not swell the file.
 */
export function applyStyle(context: Context, place: Place, change: StyleChange): void {
  const { sheet, area } = place;
  const derive = remembered(context, change);
  const reachesEnd = area.row + area.rowCount === sheet.maxRows;
  if (!reachesEnd || area.rowCount < area.row) {
    styleCells(context, place, derive);
    return;
  }
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    styleColumn(context, place, column, derive);
  }
}

/** One change per cell, of the size of the place. */
export function applyStyles(
  context: Context,
  { sheet, area }: Place,
  changes: readonly (readonly StyleChange[])[],
): void {
  changes.forEach((line, r) => {
    line.forEach((change, c) => {
      const row = area.row + r;
      const column = area.column + c;
      const before = styleIndex(sheet, row, column);
      const after = context.styles.derive(before, change);
      if (after !== before) putStyle(context, { sheet, row, column }, after);
    });
  });
}
