import type { BookAdditions, BookArea, BookSheet } from '../../xlsx/book';
import { DEFAULT_WIDTH_PIXELS } from './grid-workbook';
import type { GridStyle, ShapedSheet } from './protocol';
import { hexColor, type StyleReader } from './read-style';
import { bookArea, shapedDropdowns } from './shape-dropdowns';
import type { SheetLayout } from './sheet-layout';

/** What surrounds the cells, as it is in the grid: only what differs from `layout`, as it was, is set. */
export function shapeLayout(sheet: BookSheet, layout: SheetLayout, shaped: ShapedSheet): void {
  const { added } = sheet;
  sheet.maxRows = shaped.rowCount;
  sheet.maxColumns = shaped.columnCount;
  if (shaped.frozenRows !== layout.frozenRows) added.frozenRows = shaped.frozenRows;
  if (shaped.frozenColumns !== layout.frozenColumns) added.frozenColumns = shaped.frozenColumns;
  const tabColor = hexColor(shaped.tabColor) ?? '';
  if (tabColor !== layout.tabColor) added.tabColor = tabColor;
  const merged = shaped.merged.map(bookArea);
  if (areaKeys(merged) !== areaKeys(layout.merged)) added.merged = merged;
  shapeColumns(added, layout, shaped);
  shapeRows(added, layout, shaped);
  shapeNotes(added, layout, shaped);
  added.validations.push(...shapedDropdowns(layout.dropdowns, shaped.dropdowns));
}

function areaKeys(areas: readonly BookArea[]): string {
  return areas
    .map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount].join())
    .sort()
    .join(' ');
}

function shapeColumns(added: BookAdditions, layout: SheetLayout, { columnCount, columns }: ShapedSheet): void {
  for (let column = 0; column < columnCount; column++) {
    const [before, now] = [layout.columns.get(column), columns[column]];
    const widthPixels = Math.round(now?.widthPixels ?? DEFAULT_WIDTH_PIXELS);
    if (widthPixels !== (before?.widthPixels ?? DEFAULT_WIDTH_PIXELS))
      added.columnWidths = [...added.columnWidths.filter((each) => each.column !== column), { column, widthPixels }];
    const hidden = now?.hidden === true;
    if (hidden !== (before?.hidden ?? false))
      added.hiddenColumns = [
        ...(added.hiddenColumns ?? []).filter((each) => each.column !== column),
        { column, hidden },
      ];
  }
}

/** A row without a height of its own fits its text, which every program finds out by itself. */
function shapeRows(added: BookAdditions, layout: SheetLayout, { rows }: ShapedSheet): void {
  const all = new Set([...layout.rows.keys(), ...Object.keys(rows).map(Number)]);
  for (const row of all) {
    const [before, now] = [layout.rows.get(row), rows[row]];
    const heightPixels = now?.heightPixels === undefined ? undefined : Math.round(now.heightPixels);
    if (heightPixels !== undefined && (heightPixels !== before?.heightPixels || before.isFitted === true))
      added.rowHeights = [...added.rowHeights.filter((each) => each.row !== row), { row, heightPixels }];
    const hidden = now?.hidden === true;
    if (hidden !== (before?.hidden ?? false))
      added.hiddenRows = [...(added.hiddenRows ?? []).filter((each) => each.row !== row), { row, hidden }];
  }
}

function shapeNotes(added: BookAdditions, layout: SheetLayout, { notes }: ShapedSheet): void {
  const left = new Map(layout.notes);
  for (const { row, column, text } of notes) {
    const key = `${row},${column}`;
    if (left.get(key)?.text !== text) added.notes.push({ row, column, text });
    left.delete(key);
  }
  for (const { row, column } of left.values()) added.notes.push({ row, column, text: '' });
}

export function shapeColumnStyles(
  sheet: BookSheet,
  shaped: ShapedSheet,
  styles: { readonly [key: string]: GridStyle },
  reader: StyleReader,
): void {
  for (let column = 0; column < shaped.columnCount; column++) {
    const key = shaped.columns[column]?.style;
    const style = reader.columnStyle(sheet, column, key === undefined ? undefined : styles[key]);
    if (style !== undefined) sheet.columnStyles[column] = style === 0 ? undefined : style;
  }
}
