/** The hidden sheet that holds the lists too long, or too odd, for a dropdown of their own: one list a column. */
import type { BookSheet } from './book';
import { absoluteAreaName } from './cell-reference';
import { LISTS_SHEET } from './open';
import { readCells } from './open-cells';
import type { ListPlace } from './save-validations';
import { child, parseXml } from './xml-tree';

export interface ListsSheet {
  readonly sheet: BookSheet;
  readonly placeOf: ListPlace;
}

/** `content` is the sheet as the file has it, if it has one. */
export function openLists(content: { bytes: Buffer; strings: readonly string[] } | undefined): ListsSheet {
  const values = content === undefined ? [] : readLists(content);
  const sheet: BookSheet = {
    id: 0,
    name: LISTS_SHEET,
    hidden: true,
    isNew: content === undefined,
    maxRows: 0,
    maxColumns: 0,
    values,
    styles: [],
    columnStyles: [],
    formulas: {},
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
  return { sheet, placeOf: (list) => placeList(sheet, list) };
}

export function readLists({ bytes, strings }: { bytes: Buffer; strings: readonly string[] }): BookSheet['values'] {
  const root = parseXml(bytes, 'sheetData');
  const data = child(root, 'sheetData');
  const from = data === undefined || data.isEmpty ? 0 : data.openEnd;
  return readCells({ bytes, from, prefix: root.prefix, columnStyles: [] }, { strings, areDates: [], dateShift: 0 })
    .values;
}

function placeList(sheet: BookSheet, list: readonly string[]): string {
  const first = sheet.values[0] ?? [];
  let column = 0;
  while (first[column] !== undefined && !isSameList(sheet, column, list)) column++;
  if (first[column] === undefined) {
    list.forEach((value, row) => {
      const cells = sheet.values[row] ?? [];
      cells[column] = value;
      sheet.values[row] = cells;
      sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
    });
  }
  return absoluteAreaName(LISTS_SHEET, { row: 0, column, rowCount: list.length, columnCount: 1 });
}

function isSameList(sheet: BookSheet, column: number, list: readonly string[]): boolean {
  return (
    sheet.values[list.length]?.[column] === undefined &&
    list.every((value, row) => sheet.values[row]?.[column] === value)
  );
}
