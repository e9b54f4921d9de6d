import { toSerial } from '../../core/calendar';
import type { TableKey } from '../../core/records';
import { HEADING_ROW } from '../../tables/changes';
import { tableDefinition } from '../../tables/definitions/all';
import { SETTING_FIELDS, SETTINGS_SHEET } from '../../tables/definitions/settings';
import type { Book, BookSheet, BookValue } from '../../xlsx/book';
import type { SampleRow, SampleValue } from './rows';

/** Fills a structured workbook by hand, as a person would: values into cells that already have their format. */
export function typeRows(book: Book, table: TableKey, rows: readonly SampleRow[]): void {
  if (rows.length === 0) return;
  const definition = tableDefinition(table);
  const sheet = sheetNamed(book, definition.sheet);
  const headings = (sheet.values[HEADING_ROW - 1] ?? []).map(String);
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row)) {
      const column = headings.indexOf(definition.columns[field]?.heading ?? '');
      if (column === -1) throw new Error(`${definition.sheet} has no column for ${field}`);
      typeCell(sheet, HEADING_ROW + index, column, value);
    }
  });
}

export function typeSettings(book: Book, settings: SampleRow): void {
  const sheet = sheetNamed(book, SETTINGS_SHEET.sheet);
  for (const [field, column] of SETTING_FIELDS) {
    const value = settings[field];
    const row = sheet.values.findIndex((cells) => cells?.[0] === column.heading);
    if (value !== undefined && row !== -1) typeCell(sheet, row, 1, value);
  }
}

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function typeCell(sheet: BookSheet, row: number, column: number, value: SampleValue): void {
  if (value === '') return;
  const typed: BookValue = typeof value === 'object' ? { date: toSerial(value.date) } : value;
  const cells = sheet.values[row] ?? [];
  cells[column] = typed;
  sheet.values[row] = cells;
  sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
}
