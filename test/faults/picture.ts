/**
 * What people find in the end, in words that do not depend on where a row stands or what an id is: two runs that came to
 * the same have the same picture.
 */
import type { DriveFile } from '../../src/emulator/contract';
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import { DOCUMENT_PROPERTY_PREFIX, TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { headingRow } from './colleague';
import type { Desk, Person } from './person';

export interface Picture {
  /** Rows of each sheet, each as its filled cells under their headings, in no order. */
  readonly sheets: { readonly [name: string]: readonly string[] };
  readonly files: readonly string[];
  /** What else is told: how sheets look, what they remember, what the panel offers. */
  readonly rest: readonly string[];
}

/** Sheets and files alone: all that a colleague's typing can meet. */
export function cellsOf({ book, author, other }: Desk): Picture {
  const files = [...author.script.state.files, ...other.script.state.files].filter(({ trashed }) => !trashed);
  return {
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, rowsOf(sheet, files)])),
    files: files.map((file) => fileWords(file, files)).sort(),
    rest: [],
  };
}

/** `alsoShows`: what only this action leaves behind. */
export function pictureOf(desk: Desk, alsoShows: readonly string[]): Picture {
  const { book, author } = desk;
  return {
    ...cellsOf(desk),
    rest: [
      ...book.sheets.map((sheet) => looksOf(sheet, book)),
      ...tagsOf(book),
      ...personalOf(author),
      `${Object.keys(book.properties).filter((key) => key.startsWith(`${DOCUMENT_PROPERTY_PREFIX}clearance`)).length} clearances`,
      ...alsoShows,
    ].sort(),
  };
}

/** Sheets of numbers and sentences, written whole: their lines are known by their place alone. */
export const COMPUTED = ['Tablero', 'Cobertura', 'Por área', 'Alertas'];

function rowsOf(sheet: BookSheet, files: readonly DriveFile[]): readonly string[] {
  const top = COMPUTED.includes(sheet.name) ? -1 : headingRow(sheet);
  const headings = sheet.values[top] ?? [];
  const length = Math.max(
    sheet.values.length,
    ...Object.keys(sheet.formulas).map((key) => Number(key.split(',')[0]) + 1),
  );
  const lines = Array.from({ length }, (_, row) => {
    const columns = Math.max(sheet.values[row]?.length ?? 0, headings.length);
    const cells = Array.from({ length: columns }, (_cell, column) => {
      const text = cellWords(sheet.formulas[`${row},${column}`] ?? sheet.values[row]?.[column], files);
      if (text === '') return [];
      return [row > top && top !== -1 ? `${String(headings[column] ?? column)}: ${text}` : text];
    }).flat();
    return (row > top && top !== -1 ? cells.sort() : cells).join(' | ');
  });
  return lines.filter((line) => line !== '').sort();
}

function cellWords(value: BookValue | undefined, files: readonly DriveFile[]): string {
  if (value === undefined || value === '') return '';
  if (typeof value !== 'object') return withoutIds(String(value), files);
  return 'date' in value ? `día ${value.date}` : `error ${value.error}`;
}

/** An id of Drive says nothing; the file it stands for does. */
function withoutIds(text: string, files: readonly DriveFile[]): string {
  return text
    .replace(/drive-file-\d+/g, (id) => `«${files.find((file) => file.id === id)?.name ?? 'otro'}»`)
    .replace(/[0-9a-f]{64}/g, '#');
}

function fileWords({ name, mimeType, permissions, parents }: DriveFile, files: readonly DriveFile[]): string {
  const shared = permissions.map(({ type, role }) => `${type} ${role}`).sort();
  const folders = parents.map((parent) => files.find(({ id }) => id === parent)?.name ?? parent);
  return `file ${name} (${mimeType}) in ${folders.join()} for [${shared.join()}]`;
}

/** Formats of filled cells, dropdowns and what is frozen: a table half made lacks some. */
function looksOf(sheet: BookSheet, { styles }: Book): string {
  const top = headingRow(sheet);
  const headings = (sheet.values[top] ?? []).map(String);
  const formats = headings.map((heading, column) => {
    const used = sheet.values.flatMap((cells, row) =>
      row <= top || cells?.[column] === undefined || cells[column] === ''
        ? []
        : [styles[sheet.styles[row]?.[column] ?? sheet.columnStyles[column] ?? 0]?.numberFormat],
    );
    return `${heading} ${[...new Set(used)].sort().join('/')}`;
  });
  const offered = new Set(sheet.added.validations.map(({ area }) => headings[area.column]));
  const { frozenRows = 0, frozenColumns = 0, notes } = sheet.added;
  const noted = notes.filter(({ row }) => row === top).length;
  return `looks of ${sheet.name}: ${sheet.hidden ? 'hidden, ' : ''}frozen ${frozenRows} × ${frozenColumns}, ${noted} notes, lists at ${[...offered].sort().join()}, formats ${formats.sort().join()}`;
}

interface Tag {
  readonly sheetId: number | null;
  readonly value: string;
}

function tagsOf({ properties, sheets }: Book): readonly string[] {
  const nameOf = (id: unknown) => sheets.find((sheet) => sheet.id === id)?.name;
  // Written by the emulator as this (emulator/metadata.ts).
  const tags = JSON.parse(properties[TAGS_PROPERTY] ?? '[]') as readonly Tag[];
  const words = tags.flatMap(({ sheetId, value }) => {
    // Written by the add-on: one tag, or several in one.
    const told = JSON.parse(value) as unknown;
    return (Array.isArray(told) ? told : [told]).map(
      (tag: { readonly table?: unknown; readonly sheetId?: unknown }) => {
        const own = nameOf(tag.sheetId);
        return own === undefined ? '' : `${nameOf(sheetId) ?? 'book'} says: ${own} is ${tag.table}`;
      },
    );
  });
  return [...new Set(words)].filter((word) => word !== '');
}

function personalOf(person: Person): readonly string[] {
  const reply = person.call({ action: 'panel' });
  if (reply?.ok !== true) return [`no panel: ${reply?.code}`];
  const { draft, area, undo, state } = reply.value;
  const published = state.publish.published.map(({ title, shared }) => `${title}${shared ? ', shared' : ''}`);
  return [
    `draft ${draft === null ? 'none' : draft.results}, area ${area}`,
    `may undo ${undo?.what ?? 'nothing'}`,
    `published ${published.join()}`,
  ];
}
