import type { Book, BookSheet } from './book';
import { refuseForeignZip } from './file-kind';
import { type CellContext, type OpenedCells, readCells } from './open-cells';
import { readProperties } from './open-properties';
import { readStyles } from './open-styles';
import { draftOf, type PackageDraft, type Relationship, readRelationships } from './package';
import { emptyPackage } from './package-template';
import { readSharedStrings } from './shared-strings';
import { withSteadyIds } from './steady-ids';
import { XlsxError } from './xlsx-error';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from './xml-tree';
import { readZip, type ZipEntry } from './zip-read';

/** A workbook and what is needed to save it. After a run in a realm, save `{ ...file, book: changedBook }`. */
export interface XlsxFile {
  readonly book: Book;
  /** Another once it was saved and opened again. */
  source: XlsxSource;
}

export interface XlsxSource {
  readonly entries: readonly ZipEntry[];
  readonly workbookPath: string;
  readonly sheets: readonly SheetSource[];
  /** The properties as they were. */
  readonly properties: Readonly<Record<string, string>>;
  /** How many styles the file has; later ones in `Book.styles` are new. */
  readonly styleCount: number;
  /** Days that a serial of this file is short of ours: 1462 where days count from 1904. */
  readonly dateShift: number;
}

/** What a sheet was when it was opened. */
export interface SheetSource {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly relationshipId: string;
  readonly columnStyles: readonly (number | undefined)[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly arrays: OpenedCells['arrays'];
  readonly shared: OpenedCells['shared'];
}

/** An .xlsx file has no time zone and no locale. */
export type Place = Pick<Book, 'timeZone' | 'locale'>;

/** The sheet where lists too long for a dropdown of their own are kept; it is never shown nor part of the book. */
export const LISTS_SHEET = '_lists';

/** Other programs make a "very hidden" sheet a hidden one. */
export function isListsSheet(element: XmlElement): boolean {
  return attribute(element, 'name') === LISTS_SHEET && (attribute(element, 'state') ?? 'visible') !== 'visible';
}

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
const DAYS_TO_1904 = 1462;

/** Reads a workbook. Throws `XlsxError` when the bytes are not one. */
export function openXlsx(bytes: Uint8Array, place: Place): XlsxFile {
  try {
    return openEntries(readZip(bytes), place);
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('broken', 'the workbook cannot be understood', { cause });
  }
}

/** What stands in a package, as a file that was opened. */
export function sourceOf(entries: readonly ZipEntry[], place: Place): XlsxSource {
  return openEntries(entries, place).source;
}

/** A workbook with no file behind it and no sheets in it yet. */
export function newXlsx(place: Place): XlsxFile {
  return openEntries(emptyPackage(), place);
}

function openEntries(entries: readonly ZipEntry[], place: Place): XlsxFile {
  const draft = draftOf(entries);
  const workbookPath = findWorkbook(draft, entries);
  const workbook = parseXml(required(draft, workbookPath));
  const links = readRelationships(draft, workbookPath);
  const dateShift = /^(1|true|on)$/.test(attributeOf(child(workbook, 'workbookPr'), 'date1904')) ? DAYS_TO_1904 : 0;
  const { styles, areDates } = readStyles(partOf(draft, links, 'styles'), place);
  const strings = partOf(draft, links, 'sharedStrings');
  const context = { strings: strings === undefined ? [] : readSharedStrings(strings), areDates, dateShift };
  const properties = readProperties(draft);
  const sheets = withSteadyIds(sheetElements(workbook, links), properties);
  const opened = sheets.map((sheet) => openSheet(draft, sheet, context));
  return {
    book: {
      ...place,
      sheets: opened.map((each) => each.sheet),
      styles,
      properties: { ...properties },
      propertiesTouched: false,
      rowsPutIn: [],
    },
    source: {
      entries,
      workbookPath,
      sheets: opened.map((each) => each.source),
      properties,
      styleCount: styles.length,
      dateShift,
    },
  };
}

function findWorkbook(draft: PackageDraft, entries: readonly ZipEntry[]): string {
  const main = readRelationships(draft, '').find((each) => each.kind === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  if (!draft.has(path) || path.endsWith('.bin'))
    refuseForeignZip(
      entries.map(({ name }) => name),
      mimetypeOf(draft),
    );
  return path;
}

function mimetypeOf(draft: PackageDraft): string {
  return draft.has('mimetype') ? required(draft, 'mimetype').toString('latin1') : '';
}

function required(draft: PackageDraft, path: string): Buffer {
  const bytes = draft.read(path);
  if (bytes === undefined) throw new XlsxError('broken', `the part "${path}" is missing`);
  return bytes;
}

function partOf(draft: PackageDraft, links: readonly Relationship[], kind: string): Buffer | undefined {
  const path = links.find((each) => each.kind === kind)?.target;
  return path === undefined ? undefined : draft.read(path);
}

function attributeOf(element: XmlElement | undefined, name: string): string {
  return (element === undefined ? undefined : attribute(element, name)) ?? '';
}

interface SheetElement {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly relationshipId: string;
}

/** The sheets with cells, in tab order: no chart sheets, and not our own sheet of lists. */
function sheetElements(workbook: XmlElement, links: readonly Relationship[]): SheetElement[] {
  if (workbook.name !== 'workbook') throw new XlsxError('broken', 'the main part is not a workbook');
  return childrenNamed(child(workbook, 'sheets'), 'sheet').flatMap((element) => {
    const relationshipId = attribute(element, 'r:id') ?? '';
    const link = links.find((each) => each.id === relationshipId);
    const name = attribute(element, 'name') ?? '';
    if (link === undefined || link.isExternal) throw new XlsxError('broken', `the sheet "${name}" is not in the file`);
    const state = attribute(element, 'state') ?? 'visible';
    // Sheets that are a chart or a macro hold no cells.
    if (link.kind !== 'worksheet' || isListsSheet(element)) return [];
    const id = Number(attribute(element, 'sheetId'));
    return [{ id, name, hidden: state !== 'visible', path: link.target, relationshipId }];
  });
}

function openSheet(
  draft: PackageDraft,
  element: SheetElement,
  context: CellContext,
): { sheet: BookSheet; source: SheetSource } {
  const bytes = required(draft, element.path);
  const root = parseXml(bytes, 'sheetData');
  const columnStyles = readColumnStyles(child(root, 'cols'), context.areDates.length);
  const data = child(root, 'sheetData');
  if (data === undefined) throw new XlsxError('broken', `the sheet "${element.name}" has no cells part`);
  const from = data.isEmpty ? 0 : data.openEnd;
  const cells = readCells({ bytes, from, prefix: root.prefix, columnStyles }, context);
  const sheet: BookSheet = {
    id: element.id,
    name: element.name,
    hidden: element.hidden,
    isNew: false,
    maxRows: Math.max(DEFAULT_ROWS, cells.rowCount),
    maxColumns: Math.max(DEFAULT_COLUMNS, cells.columnCount),
    values: cells.values,
    styles: cells.styles,
    columnStyles: [...columnStyles],
    formulas: cells.formulas,
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
  const source = {
    ...element,
    columnStyles,
    formulas: { ...cells.formulas },
    arrays: cells.arrays,
    shared: cells.shared,
  };
  return { sheet, source };
}

/** A style given to every column to the edge of the sheet is kept for the columns a person can reach. */
const MAX_STYLED_COLUMNS = 1024;

function readColumnStyles(cols: XmlElement | undefined, styleCount: number): (number | undefined)[] {
  const styles: (number | undefined)[] = [];
  for (const col of childrenNamed(cols, 'col')) {
    const style = Number(attribute(col, 'style') ?? 0);
    if (style === 0 || !(style < styleCount)) continue;
    const last = Math.min(Number(attribute(col, 'max')), MAX_STYLED_COLUMNS);
    for (let column = Number(attribute(col, 'min')) - 1; column < last; column++) styles[column] = style;
  }
  return styles;
}
