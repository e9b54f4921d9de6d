import type { BookSheet } from '../../xlsx/book';
import { LineMoveError, moveLines } from '../../xlsx/move-lines';
import { openXlsx, type XlsxFile } from '../../xlsx/open';
import { renameSheets } from '../../xlsx/rename-sheets';
import { saveXlsx } from '../../xlsx/save';
import { movePlaces } from './history';
import type { ChangedCells, ShapedSheet, ShapeRequest } from './protocol';
import { styleReader } from './read-style';
import { RefusedError } from './refusal';
import { shapeColumnStyles, shapeLayout } from './shape-layout';
import { arrangeSheets, renamedSheets } from './shape-sheets';
import { currentLayout, readLayouts, type SheetLayout } from './sheet-layout';
import { cellWriter, editProblem } from './write-cells';

/** What others changed since the tab looked, by sheet, as "row,column". */
type Changed = ReadonlyMap<string, ReadonlySet<string>>;

export interface Shaped {
  readonly layouts: Map<number, SheetLayout>;
  /** Cells that were written. */
  readonly written: readonly ChangedCells[];
  /** The file, if it had to be written and opened again because lines moved or sheets were renamed. */
  readonly bytes: Uint8Array | null;
}

/**
 * Brings the workbook to the shape it has in the grid of a tab. Moved lines and renamed sheets go through the file, so
 * that everything in it that the grid does not know follows too; the rest is set on the Book.
 */
export function takeShape(file: XlsxFile, request: ShapeRequest, changed: Changed): Shaped {
  refuseBadOrder(request.order);
  const bytes = movedFile(file, request);
  const layouts = readLayouts(file);
  arrangeSheets(file.book, request.order);
  const written = file.book.sheets.flatMap((sheet) => {
    const shaped = request.sheets[String(sheet.id)];
    if (shaped === undefined) return [];
    const kept = keptPlaces(String(sheet.id), request, changed);
    return shapeSheet(file, sheet, shaped, { request, layouts, kept });
  });
  if (!file.book.sheets.some(takesAway)) return { layouts, written, bytes };
  const settled = saved(file);
  reopen(file, settled);
  return { layouts: readLayouts(file), written, bytes: settled };
}

/** Something of the file is gone because a person wanted it so: what stands now is what must not be lost. */
function takesAway({ added, isNew }: BookSheet): boolean {
  const { merged, notes, validations } = added;
  if (isNew) return false;
  return (
    merged !== undefined ||
    notes.some(({ text }) => text === '') ||
    validations.some(({ rule }) => rule.kind === 'none')
  );
}

const BAD_NAME = /^$|^.{32}|[[\]:*?/\\]|^'|'$/;

function refuseBadOrder(order: ShapeRequest['order']): void {
  const bad = order.find(({ name }) => BAD_NAME.test(name));
  if (bad !== undefined) throw new RefusedError({ why: 'badSheetName', name: bad.name });
  if (new Set(order.map(({ id }) => id)).size < order.length) throw new RefusedError({ why: 'badRequest' });
}

function movedFile(file: XlsxFile, { moves, order }: ShapeRequest): Uint8Array | null {
  const known = moves.flatMap(({ sheet, move }) => {
    const id = Number(sheet);
    return file.book.sheets.some((each) => each.id === id) ? [{ sheet: id, move }] : [];
  });
  const names = renamedSheets(file.book, order);
  if (known.length === 0 && names.size === 0) return null;
  return refusing(() => {
    const moved = known.length === 0 ? null : moveLines(file, known);
    const bytes = names.size === 0 ? moved : renameSheets(moved === null ? file : openXlsx(moved, file.book), names);
    if (bytes !== null) reopen(file, bytes);
    return bytes;
  });
}

function saved(file: XlsxFile): Uint8Array {
  return refusing(() => saveXlsx(file));
}

function refusing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof LineMoveError) throw new RefusedError({ why: 'split', what: error.reason });
    throw new RefusedError({ why: 'cannotSaveAs', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The add-on holds this very Book, so it stays the same object. */
function reopen(file: XlsxFile, bytes: Uint8Array): void {
  const { book, source } = openXlsx(bytes, file.book);
  const sizes = new Map(file.book.sheets.map(({ id, maxRows, maxColumns }) => [id, { maxRows, maxColumns }]));
  for (const sheet of book.sheets) {
    const size = sizes.get(sheet.id);
    sheet.maxRows = Math.max(sheet.values.length, size?.maxRows ?? sheet.maxRows);
    sheet.maxColumns = Math.max(widest(sheet), size?.maxColumns ?? sheet.maxColumns);
  }
  Object.assign(file.book, book);
  file.source = source;
}

function widest({ values }: BookSheet): number {
  return values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

/** Cells that another changed meanwhile stay as that one left them. */
function keptPlaces(sheet: string, { moves }: ShapeRequest, changed: Changed): ReadonlySet<string> {
  const own = moves.filter((each) => each.sheet === sheet);
  return own.reduce((places, { move }) => movePlaces(places, move), new Set(changed.get(sheet)));
}

interface Surroundings {
  readonly request: ShapeRequest;
  readonly layouts: ReadonlyMap<number, SheetLayout>;
  readonly kept: ReadonlySet<string>;
}

function shapeSheet(
  file: XlsxFile,
  sheet: BookSheet,
  shaped: ShapedSheet,
  { request, layouts, kept }: Surroundings,
): ChangedCells[] {
  shapeLayout(sheet, currentLayout(sheet, layouts.get(sheet.id)), shaped);
  shapeColumnStyles(sheet, shaped, request.styles, styleReader(file.book));
  const writer = cellWriter(file.book, request.styles);
  const listed = new Set(shaped.cells.map(({ row, column }) => `${row},${column}`));
  const gone = heldPlaces(sheet).filter(({ row, column }) => !listed.has(`${row},${column}`));
  const news = [...shaped.cells, ...gone.map((place) => ({ ...place, value: null, style: null }))].filter(
    (edit) => !kept.has(`${edit.row},${edit.column}`) && !writer.holds(sheet, edit),
  );
  const problem = editProblem(file, sheet, news);
  if (problem !== null) throw new RefusedError({ why: problem });
  const cells: { [row: number]: { [column: number]: null } } = {};
  for (const edit of news) {
    writer.write(sheet, edit);
    cells[edit.row] = { ...cells[edit.row], [edit.column]: null };
  }
  return [{ sheet: String(sheet.id), cells }];
}

function heldPlaces({ values, formulas, styles }: BookSheet): { row: number; column: number }[] {
  const places = new Set(Object.keys(formulas));
  for (const layer of [values, styles])
    layer.forEach((line, row) => {
      line?.forEach((held, column) => {
        if (held !== undefined && held !== '') places.add(`${row},${column}`);
      });
    });
  return [...places].map((place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return { row, column };
  });
}
