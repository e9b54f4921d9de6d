import { styleIndex } from '../../emulator/cells';
import type { BookSheet, BookStyle, BookValue } from '../../xlsx/book';
import { gridBorders } from './grid-borders';
import type { GridCell, GridStyle } from './protocol';

/** What the grid does with a text that does not fit. A cell that says nothing takes its column's way. */
const OVERFLOW = 1;
const WRAP = 3;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3 } as const;

export function styleKey(index: number): string {
  return `s${index}`;
}

/** A style in the grid's words. The font that the workbook has everywhere is drawn in the grid's own. */
export function gridStyle(style: BookStyle, usualFont: string | undefined): GridStyle {
  const { bold, italic, underline, strikethrough, fontFamily, fontColor, background, wrap } = style;
  const { fontSizePoints, verticalAlignment, horizontalAlignment } = style;
  return {
    ...(bold === true ? { bl: 1 as const } : {}),
    ...(italic === true ? { it: 1 as const } : {}),
    ...(underline === true ? { ul: { s: 1 as const } } : {}),
    ...(strikethrough === true ? { st: { s: 1 as const } } : {}),
    ...(fontFamily === undefined || fontFamily === usualFont ? {} : { ff: fontFamily }),
    ...(fontSizePoints === undefined ? {} : { fs: fontSizePoints }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    tb: wrap === true ? WRAP : OVERFLOW,
    ...gridBorders(style),
    ...(verticalAlignment === undefined ? {} : { vt: VERTICAL[verticalAlignment] }),
    ...(horizontalAlignment === undefined ? {} : { ht: HORIZONTAL[horizontalAlignment] }),
    ...(/^general$/i.test(style.numberFormat) ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** The cell as the grid keeps it; null when there is nothing to show. */
export function gridCell(sheet: BookSheet, row: number, column: number): GridCell | null {
  const value = sheet.values[row]?.[column];
  const formula = sheet.formulas[`${row},${column}`];
  const own = sheet.styles[row]?.[column];
  const isBlank = (value === undefined || value === '') && formula === undefined;
  if (isBlank && own === undefined) return null;
  const style = styleIndex(sheet, row, column);
  return {
    ...gridValue(value),
    ...(formula === undefined ? {} : { f: formula }),
    ...(style === 0 && own === undefined ? {} : { s: styleKey(style) }),
  };
}

function gridValue(value: BookValue | undefined): Pick<GridCell, 'v' | 't'> {
  if (value === undefined || value === '') return {};
  if (typeof value === 'string') return { v: value, t: 1 };
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return 'date' in value ? { v: value.date, t: 2 } : { v: value.error, t: 1 };
}

/** Every cell of a row that shows anything. */
export function gridRow(sheet: BookSheet, row: number): { [column: number]: GridCell } {
  const cells: { [column: number]: GridCell } = {};
  const width = Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const cell = gridCell(sheet, row, column);
    if (cell !== null) cells[column] = cell;
  }
  return cells;
}

/** Past the last row with a value or a style. A formula without a value may stand below both. */
export function rowExtent(sheet: BookSheet): number {
  const formulaRows = Object.keys(sheet.formulas).map((key) => Number(key.split(',')[0]) + 1);
  return formulaRows.reduce((most, row) => Math.max(most, row), Math.max(sheet.values.length, sheet.styles.length));
}
