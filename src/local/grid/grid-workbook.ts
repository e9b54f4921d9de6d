/** The whole workbook in the grid's own form, as a page draws it. */
import type { Book, BookArea, BookSheet } from '../../xlsx/book';
import { fittedHeights } from '../../xlsx/row-heights';
import { gridRow, gridStyle, rowExtent, styleKey } from './grid-cells';
import type { GridArea, GridSheet, GridStyle, GridWorkbook } from './protocol';
import { currentLayout, type SheetLayout } from './sheet-layout';
import type { ListRule } from './shown-dropdowns';

export const DEFAULT_WIDTH_PIXELS = 88;
const DEFAULT_HEIGHT_PIXELS = 24;
const GRID_VERSION = '0.25.1';
/** Univer's numbers for a value outside the list: 1 refuses it, 2 only marks it. */
const REFUSE = 1;
const MARK = 2;
/** Its number for a plain cell with an arrow. */
const ARROW = 1;

/** Everything the grid shows of a workbook. `layouts` is what the file itself said about its sheets. */
export function gridWorkbook(
  book: Book,
  layouts: ReadonlyMap<number, SheetLayout>,
  id: string,
  name: string,
): GridWorkbook {
  const current = book.sheets.map((sheet) => ({ sheet, layout: currentLayout(sheet, layouts.get(sheet.id)) }));
  return {
    id,
    name,
    locale: 'esES',
    appVersion: GRID_VERSION,
    styles: gridStyles(book),
    sheetOrder: book.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(current.map(({ sheet, layout }) => [String(sheet.id), gridSheet(book, sheet, layout)])),
    resources: [dropdownResource(book, current), noteResource(current), conditionResource(current)],
  };
}

export function gridStyles(book: Book): { readonly [key: string]: GridStyle } {
  const usualFont = book.styles[0]?.fontFamily;
  return Object.fromEntries(book.styles.map((style, index) => [styleKey(index), gridStyle(style, usualFont)]));
}

function gridSheet(book: Book, sheet: BookSheet, layout: SheetLayout): GridSheet {
  const cellData: { [row: number]: ReturnType<typeof gridRow> } = {};
  const rowCount = rowExtent(sheet);
  for (let row = 0; row < rowCount; row++) {
    const cells = gridRow(sheet, row);
    if (Object.keys(cells).length > 0) cellData[row] = cells;
  }
  const frame = sheetFrame(sheet, layout);
  return { ...frame, rowData: { ...fittedRows(book, sheet), ...frame.rowData }, cellData };
}

/** A sheet without its cells: when this differs, a page must draw it anew. */
export function sheetFrame(sheet: BookSheet, layout: SheetLayout): Omit<GridSheet, 'cellData'> {
  const { frozenRows, frozenColumns } = layout;
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: layout.tabColor,
    rowCount: Math.max(sheet.maxRows, rowExtent(sheet)),
    columnCount: sheet.maxColumns,
    defaultColumnWidth: DEFAULT_WIDTH_PIXELS,
    defaultRowHeight: DEFAULT_HEIGHT_PIXELS,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    mergeData: layout.merged.map(gridArea),
    columnData: columnData(sheet, layout),
    rowData: rowData(layout),
  };
}

function gridArea({ row, column, rowCount, columnCount }: BookArea): GridArea {
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}

function columnData(sheet: BookSheet, layout: SheetLayout): GridSheet['columnData'] {
  const columns: { [column: number]: GridSheet['columnData'][number] } = {};
  for (const [column, { widthPixels, hidden, isGrouped }] of layout.columns) {
    if (column >= sheet.maxColumns) continue;
    columns[column] = {
      ...(widthPixels === undefined ? {} : { w: widthPixels }),
      ...(hidden === true ? { hd: 1 as const } : {}),
      ...(isGrouped === true ? { custom: { grouped: true as const } } : {}),
    };
  }
  sheet.columnStyles.forEach((style, column) => {
    if (style !== undefined) columns[column] = { ...columns[column], s: styleKey(style) };
  });
  return columns;
}

type GridRow = GridSheet['rowData'][number];

/** It follows the text. */
function fittedHeight(pixels: number): GridRow {
  return { ah: pixels, ia: 1 };
}

/** A height that a person gave stays. */
function givenHeight(pixels: number): GridRow {
  return { h: pixels, ia: 0 };
}

/** Google fits the rows of a new sheet to their text; the grid only does so once someone types. */
function fittedRows(book: Book, sheet: BookSheet): GridSheet['rowData'] {
  if (!sheet.isNew) return {};
  const fitted = [...fittedHeights(sheet, book.styles)];
  return Object.fromEntries(fitted.map(([row, pixels]) => [row, fittedHeight(pixels)]));
}

function rowData(layout: SheetLayout): GridSheet['rowData'] {
  const rows: { [row: number]: GridRow } = {};
  for (const [row, { heightPixels, isFitted, hidden }] of layout.rows)
    rows[row] = {
      ...(heightPixels === undefined ? {} : (isFitted ? fittedHeight : givenHeight)(heightPixels)),
      ...(hidden === true ? { hd: 1 as const } : {}),
    };
  return rows;
}

type Current = readonly { readonly sheet: BookSheet; readonly layout: SheetLayout }[];

function dropdownResource(book: Book, current: Current) {
  const rules = Object.fromEntries(
    current.map(({ sheet, layout }) => [
      String(sheet.id),
      layout.dropdowns
        .filter(({ rule }) => isShowable(book, rule))
        .map(({ area, rule }, index) => ({
          uid: `list-${sheet.id}-${index}`,
          type: 'list',
          formula1: rule.formula ?? JSON.stringify(rule.values),
          ranges: [gridArea(inside(sheet, area))],
          errorStyle: rule.strict ? REFUSE : MARK,
          allowBlank: true,
          renderMode: ARROW,
          ...(rule.help === undefined ? {} : { showInputMessage: true, prompt: rule.help }),
        })),
    ]),
  );
  return { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(rules) };
}

/** A list that stands on a sheet the book does not show would be an error in the grid. */
function isShowable(book: Book, rule: ListRule): boolean {
  const sheet = /^='?((?:[^'!]|'')+)'?!/.exec(rule.formula ?? '')?.[1];
  return sheet === undefined || book.sheets.some(({ name }) => name === sheet.replace(/''/g, "'"));
}

function inside(sheet: BookSheet, area: BookArea): BookArea {
  const rowCount = Math.min(area.rowCount, Math.max(1, sheet.maxRows - area.row));
  return { ...area, rowCount, columnCount: Math.min(area.columnCount, Math.max(1, sheet.maxColumns - area.column)) };
}

function conditionResource(current: Current) {
  const rules = Object.fromEntries(
    current.map(({ sheet, layout }) => [
      String(sheet.id),
      layout.conditions.map(({ areas, stopsOthers, rule }, index) => ({
        cfId: `condition-${sheet.id}-${index}`,
        ranges: areas.map((area) => gridArea(inside(sheet, area))),
        stopIfTrue: stopsOthers,
        rule,
      })),
    ]),
  );
  return { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) };
}

const NOTE_WIDTH_PIXELS = 220;
const NOTE_HEIGHT_PIXELS = 90;

function noteResource(current: Current) {
  const notes = Object.fromEntries(current.map(({ sheet, layout }) => [String(sheet.id), notesByCell(sheet, layout)]));
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) };
}

function notesByCell(sheet: BookSheet, layout: SheetLayout) {
  const rows: { [row: number]: { [column: number]: object } } = {};
  for (const { row, column, text } of layout.notes.values()) {
    const id = `note-${sheet.id}-${row}-${column}`;
    const size = { width: NOTE_WIDTH_PIXELS, height: NOTE_HEIGHT_PIXELS };
    rows[row] = { ...rows[row], [column]: { id, row, col: column, ...size, note: text, show: false } };
  }
  return rows;
}
