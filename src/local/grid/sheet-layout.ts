import type { BookArea, BookSheet } from '../../xlsx/book';
import { parseArea } from '../../xlsx/cell-reference';
import { readLinked } from '../../xlsx/linked-parts';
import type { SheetSource, XlsxFile } from '../../xlsx/open';
import { draftOf, type PackageDraft, readRelationships } from '../../xlsx/package';
import { readRichText } from '../../xlsx/shared-strings';
import { XlsxError } from '../../xlsx/xlsx-error';
import { cursorAt } from '../../xlsx/xml-scan';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from '../../xlsx/xml-tree';
import { type Condition, type Difference, readConditions, readDifferences } from './conditional-styles';
import { currentDropdowns, type Dropdown, type LongLists, readDropdowns, readLongLists } from './shown-dropdowns';

/** How a sheet looks around its cells, from its own part of the file. The Book keeps only what was added since. */
export interface SheetLayout {
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  /** `isGrouped` columns belong to an outline group, which can be folded away. */
  readonly columns: Map<number, { widthPixels?: number; hidden?: boolean; isGrouped?: boolean }>;
  readonly rows: Map<number, { heightPixels?: number; isFitted?: boolean; hidden?: boolean }>;
  readonly merged: BookArea[];
  readonly dropdowns: Dropdown[];
  readonly conditions: readonly Condition[];
  readonly notes: Map<string, { readonly row: number; readonly column: number; readonly text: string }>;
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const MAX_COLUMNS = 1024;

export function emptyLayout(): SheetLayout {
  return {
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: '',
    columns: new Map(),
    rows: new Map(),
    merged: [],
    dropdowns: [],
    conditions: [],
    notes: new Map(),
  };
}

/** Layouts of the sheets that the file brought, by sheet id. What cannot be understood is left out. */
export function readLayouts({ source }: XlsxFile): Map<number, SheetLayout> {
  const draft = draftOf(source.entries);
  const common = {
    lists: readLongLists(draft, source.workbookPath),
    differences: readDifferences(readLinked(draft, source.workbookPath, 'styles')),
  };
  return new Map(source.sheets.map((sheet) => [sheet.id, layoutOrNone(draft, sheet, common)]));
}

/** What all sheets of a file share. */
interface Common {
  readonly lists: LongLists;
  readonly differences: readonly Difference[];
}

/** A part that cannot be read costs the sheet its looks on the page, not its cells. */
function layoutOrNone(draft: PackageDraft, sheet: SheetSource, common: Common): SheetLayout {
  try {
    return readLayout(draft, sheet, common);
  } catch (error) {
    if (error instanceof XlsxError) return emptyLayout();
    throw error;
  }
}

function readLayout(draft: PackageDraft, sheet: SheetSource, { lists, differences }: Common): SheetLayout {
  const layout = emptyLayout();
  const bytes = draft.read(sheet.path);
  if (bytes === undefined) return layout;
  const root = parseXml(bytes, 'sheetData');
  readPane(layout, child(child(child(root, 'sheetViews'), 'sheetView'), 'pane'));
  const tab = child(child(root, 'sheetPr'), 'tabColor');
  const rgb = tab === undefined ? undefined : attribute(tab, 'rgb');
  if (rgb !== undefined && rgb.length === 8) layout.tabColor = `#${rgb.slice(2).toLowerCase()}`;
  for (const col of childrenNamed(child(root, 'cols'), 'col')) readColumn(layout, col);
  readRows(layout, bytes, child(root, 'sheetData'));
  for (const merge of childrenNamed(child(root, 'mergeCells'), 'mergeCell')) {
    const area = parseArea(attribute(merge, 'ref') ?? '');
    if (area !== undefined) layout.merged.push(area);
  }
  layout.dropdowns.push(...readDropdowns(bytes, root, lists));
  readNotes(layout, draft, sheet.path);
  return { ...layout, conditions: readConditions(bytes, root, differences) };
}

function readPane(layout: SheetLayout, pane: XmlElement | undefined): void {
  if (pane === undefined || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return;
  layout.frozenRows = Number(attribute(pane, 'ySplit') ?? 0) || 0;
  layout.frozenColumns = Number(attribute(pane, 'xSplit') ?? 0) || 0;
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function readColumn(layout: SheetLayout, col: XmlElement): void {
  const width = Number(attribute(col, 'width') ?? Number.NaN);
  const hidden = isOn(attribute(col, 'hidden'));
  const isGrouped = Number(attribute(col, 'outlineLevel') ?? 0) > 0;
  if (Number.isNaN(width) && !hidden && !isGrouped) return;
  const last = Math.min(Number(attribute(col, 'max')), MAX_COLUMNS);
  for (let column = Number(attribute(col, 'min')) - 1; column < last; column++) {
    const widthPixels = Math.round(width * PIXELS_PER_CHARACTER);
    layout.columns.set(column, {
      ...(widthPixels > 0 ? { widthPixels } : {}),
      ...(hidden ? { hidden } : {}),
      ...(isGrouped ? { isGrouped } : {}),
    });
  }
}

/** Only rows with a height of their own, or hidden ones; the cells between them are passed over. */
function readRows(layout: SheetLayout, bytes: Buffer, data: XmlElement | undefined): void {
  if (data === undefined || data.isEmpty) return;
  const text = bytes.toString('latin1', data.openEnd, data.closeStart);
  for (const [tag] of text.matchAll(/<(?:\w+:)?row\b[^>]*>/g)) {
    const named = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const height = Number(named('ht') ?? Number.NaN) * PIXELS_PER_POINT;
    const isFitted = !isOn(named('customHeight'));
    const hidden = isOn(named('hidden'));
    const row = Number(named('r')) - 1;
    if (!(row >= 0) || (Number.isNaN(height) && !hidden)) continue;
    const heightPixels = Math.round(height);
    layout.rows.set(row, { ...(heightPixels > 0 ? { heightPixels, isFitted } : {}), ...(hidden ? { hidden } : {}) });
  }
}

function readNotes(layout: SheetLayout, draft: PackageDraft, sheetPath: string): void {
  const path = readRelationships(draft, sheetPath).find((each) => each.kind === 'comments')?.target;
  const bytes = path === undefined ? undefined : draft.read(path);
  if (bytes === undefined) return;
  for (const comment of childrenNamed(child(parseXml(bytes), 'commentList'), 'comment')) {
    const area = parseArea(attribute(comment, 'ref') ?? '');
    const text = child(comment, 'text');
    if (area === undefined || text === undefined) continue;
    const { row, column } = area;
    layout.notes.set(`${row},${column}`, { row, column, text: readRichText(cursorAt(bytes, text.start), 'text') });
  }
}

/** The layout as it is now: what the file had, with what was set since on top. */
export function currentLayout(sheet: BookSheet, opened: SheetLayout | undefined): SheetLayout {
  const base = opened ?? emptyLayout();
  const { added } = sheet;
  const layout: SheetLayout = {
    ...base,
    frozenRows: added.frozenRows ?? base.frozenRows,
    frozenColumns: added.frozenColumns ?? base.frozenColumns,
    tabColor: added.tabColor ?? base.tabColor,
    columns: new Map(base.columns),
    rows: new Map(base.rows),
    merged: added.merged ?? base.merged,
    dropdowns: currentDropdowns(base.dropdowns, added.validations),
    notes: new Map(base.notes),
  };
  addColumns(layout, added);
  for (const { row, heightPixels } of added.rowHeights)
    layout.rows.set(row, { ...layout.rows.get(row), heightPixels, isFitted: false });
  for (const { row, hidden } of added.hiddenRows ?? []) layout.rows.set(row, { ...layout.rows.get(row), hidden });
  for (const note of added.notes) {
    if (note.text === '') layout.notes.delete(`${note.row},${note.column}`);
    else layout.notes.set(`${note.row},${note.column}`, note);
  }
  return layout;
}

function addColumns(layout: SheetLayout, added: BookSheet['added']): void {
  for (const { column, widthPixels } of added.columnWidths)
    layout.columns.set(column, { ...layout.columns.get(column), widthPixels });
  for (const { firstColumn, columnCount, collapsed } of added.columnGroups)
    for (let column = firstColumn; column < firstColumn + columnCount; column++) {
      const known = layout.columns.get(column);
      layout.columns.set(column, { ...known, isGrouped: true, ...(collapsed ? { hidden: true } : {}) });
    }
  for (const { column, hidden } of added.hiddenColumns ?? [])
    layout.columns.set(column, { ...layout.columns.get(column), hidden });
}
