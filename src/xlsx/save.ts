import type { BookSheet } from './book';
import { readDialect } from './dialect';
import { findLists, readLinked, readStrings } from './linked-parts';
import { movedPackage } from './move-package';
import { LISTS_SHEET, type SheetSource, sourceOf, type XlsxFile, type XlsxSource } from './open';
import type { CellContext } from './open-cells';
import { readStyles } from './open-styles';
import { draftOf, folderOf, freePath, type PackageDraft, readRelationships } from './package';
import { registerPart, relate, removePart } from './package-edit';
import { emptySheet, emptyStyles, SHEET_TYPE, STYLES_TYPE } from './package-template';
import { type ListsSheet, openLists } from './save-lists';
import { saveProperties } from './save-properties';
import { type SheetSave, saveSheet } from './save-sheet';
import { styleWriter } from './save-styles';
import { editWorkbook, type SheetEntry } from './save-workbook';
import { withSheetIds } from './steady-ids';
import { writeZip } from './zip-write';

/**
 * The workbook as .xlsx. Parts nothing touched keep their bytes, in their order; the same book always gives the same
 * file. Throws a plain Error for what the format cannot hold (a text over 32,767 characters, a sheet name Excel refuses,
 * part of an array formula).
 */
export function saveXlsx(file: XlsxFile): Uint8Array {
  const { book } = file;
  const source = withRowsPutIn(file);
  const draft = draftOf(source.entries);
  const dialect = readDialect(draft, source.workbookPath);
  const stylesPart = readLinked(draft, source.workbookPath, 'styles') ?? Buffer.from(emptyStyles(dialect));
  const opened = readStyles(stylesPart, book);
  const styles = styleWriter(stylesPart, book.styles, opened.styles);
  const strings = onceOnly(() => readStrings(draft, source.workbookPath));
  const lists = openListsOf(draft, source, strings);
  const shared = {
    draft,
    styles,
    context: onceOnly(
      (): CellContext => ({ strings: strings(), areDates: opened.areDates, dateShift: source.dateShift }),
    ),
    dateShift: source.dateShift,
    placeOf: lists.placeOf,
    dialect,
    bookStyles: book.styles,
  };
  const entries = book.sheets.map((sheet) => entryOf(draft, source, sheet));
  const plans = entries.map((entry, index) => {
    return saveSheet({ ...shared, ...entry, sheetNumber: index + 1 });
  });
  const listsRelationshipId = saveLists(lists, shared, source);
  const removed = source.sheets.filter((old) => !entries.some((entry) => entry.source === old));
  const changedFormulas = plans.some((plan) => plan.changesFormulas) || removed.length > 0;
  const hasFormulas = book.sheets.some((sheet) => Object.keys(sheet.formulas).length > 0);
  saveWorkbook(draft, source.workbookPath, {
    sheets: entries,
    listsRelationshipId,
    removed: new Set(removed.map((old) => old.relationshipId)),
    recalculate: changedFormulas || (hasFormulas && plans.some((plan) => plan.rows.size > 0)),
  });
  for (const old of removed) removePart(draft, source.workbookPath, old.path);
  if (changedFormulas) dropCalculationOrder(draft, source.workbookPath);
  const properties = book.propertiesTouched ? book.properties : source.properties;
  saveProperties(draft, dialect, { before: source.properties, after: withSheetIds(properties, book.sheets) });
  const changedStyles = styles.finish();
  if (changedStyles !== undefined) writeStyles(draft, source.workbookPath, changedStyles);
  return writeZip(draft.entries());
}

/** The file with room for the rows that were put in since it was opened. */
function withRowsPutIn({ book, source }: XlsxFile): XlsxSource {
  return book.rowsPutIn.reduce((before, { sheet, after, count }) => {
    const move = { kind: 'insert', axis: 'row', at: after + 1, count } as const;
    return sourceOf(movedPackage(before, { sheet, move }), book);
  }, source);
}

function onceOnly<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function writeStyles(draft: PackageDraft, workbookPath: string, content: Buffer): void {
  const known = readRelationships(draft, workbookPath).find((each) => each.kind === 'styles')?.target;
  const path = known ?? `${folderOf(workbookPath)}styles.xml`;
  draft.write(path, content);
  if (known !== undefined) return;
  registerPart(draft, path, STYLES_TYPE);
  relate(draft, workbookPath, 'styles', path);
}

interface SavedEntry extends SheetEntry {
  readonly path: string;
}

/** A sheet with the part it is kept in; a new sheet gets an empty one. */
function entryOf(draft: PackageDraft, source: XlsxSource, sheet: BookSheet): SavedEntry {
  const old: SheetSource | undefined = sheet.isNew ? undefined : source.sheets.find((each) => each.id === sheet.id);
  if (old !== undefined) return { sheet, source: old, path: old.path, relationshipId: old.relationshipId };
  if (!sheet.isNew) throw new Error(`the sheet "${sheet.name}" is not in the file`);
  return { sheet, source: undefined, ...addSheetPart(draft, source.workbookPath) };
}

function addSheetPart(draft: PackageDraft, workbookPath: string): { path: string; relationshipId: string } {
  const path = freePath(draft, `${folderOf(workbookPath)}worksheets/sheet`, '.xml');
  draft.write(path, emptySheet(readDialect(draft, workbookPath)));
  registerPart(draft, path, SHEET_TYPE);
  return { path, relationshipId: relate(draft, workbookPath, 'worksheet', path) };
}

function openListsOf(draft: PackageDraft, source: XlsxSource, strings: () => readonly string[]): ListsSheet {
  const path = findLists(draft, source.workbookPath);
  const bytes = path === undefined ? undefined : draft.read(path);
  return openLists(bytes === undefined ? undefined : { bytes, strings: strings() });
}

/** Writes the sheet of lists if a list was added; returns its relationship if the sheet itself is new. */
function saveLists(
  lists: ListsSheet,
  shared: Omit<SheetSave, 'sheet' | 'source' | 'path' | 'sheetNumber'>,
  source: XlsxSource,
): string | undefined {
  const { sheet } = lists;
  if (!sheet.touched.some((columns) => columns !== undefined)) return undefined;
  const known = findLists(shared.draft, source.workbookPath);
  const part = known === undefined ? addSheetPart(shared.draft, source.workbookPath) : { path: known };
  saveSheet({ ...shared, sheet, source: listsSource(part.path), path: part.path, sheetNumber: 0 });
  return 'relationshipId' in part ? part.relationshipId : undefined;
}

function listsSource(path: string): SheetSource {
  return {
    id: 0,
    name: LISTS_SHEET,
    hidden: true,
    path,
    relationshipId: '',
    columnStyles: [],
    formulas: {},
    arrays: [],
    shared: [],
  };
}

function saveWorkbook(draft: PackageDraft, path: string, changes: Parameters<typeof editWorkbook>[1]): void {
  const bytes = draft.read(path);
  if (bytes === undefined) throw new Error('the workbook part is gone');
  const edited = editWorkbook(bytes, changes);
  if (edited !== bytes) draft.write(path, edited);
}

/** The order of calculation lists every formula; Excel makes it anew when it is not there. */
function dropCalculationOrder(draft: PackageDraft, workbookPath: string): void {
  const path = readRelationships(draft, workbookPath).find((each) => each.kind === 'calcChain')?.target;
  if (path !== undefined) removePart(draft, workbookPath, path);
}
