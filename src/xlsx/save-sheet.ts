/** Saves one sheet: its cells, its view, and what was added to it. */
import type { BookSheet, BookStyle } from './book';
import type { Dialect } from './dialect';
import type { SheetSource } from './open';
import type { CellContext } from './open-cells';
import { folderOf, type PackageDraft } from './package';
import { fittedHeights } from './row-heights';
import { spliceCells, writtenExtent } from './save-cells';
import { columnEdits } from './save-columns';
import { noteEdits } from './save-notes';
import { type CellPlan, planCells } from './save-plan';
import type { StyleWriter } from './save-styles';
import { renameTableColumns } from './save-tables';
import { type ListPlace, validationEdits } from './save-validations';
import { dimensionEdits, frozenEdits, linkEdits, mergeEdits, tabColorEdits } from './save-view';
import { applyEdits } from './xml-edit';
import { child, parseXml } from './xml-tree';

export interface SheetSave {
  readonly draft: PackageDraft;
  readonly sheet: BookSheet;
  readonly source: SheetSource | undefined;
  readonly path: string;
  readonly sheetNumber: number;
  readonly styles: StyleWriter;
  readonly context: () => CellContext;
  readonly dateShift: number;
  readonly placeOf: ListPlace;
  readonly dialect: Dialect;
  readonly bookStyles: readonly BookStyle[];
}

/** Brings the part of one sheet up to the book; an unchanged one is not even read. */
export function saveSheet(save: SheetSave): CellPlan {
  const { draft, sheet, source, path } = save;
  const plan = planCells(sheet, source, source === undefined ? fittedHeights(sheet, save.bookStyles) : new Map());
  if (source !== undefined && plan.rows.size === 0 && !hasAdditions(sheet, source)) return plan;
  const bytes = draft.read(path);
  if (bytes === undefined) throw new Error(`the part "${path}" of the sheet "${sheet.name}" is gone`);
  const root = parseXml(bytes, 'sheetData');
  const data = child(root, 'sheetData');
  if (data === undefined) throw new Error(`the sheet "${sheet.name}" has no cells part`);
  const part = { root, bytes };
  const { added } = sheet;
  // In the order of the schema: edits at one place keep the order in which they are listed.
  const edits = [
    ...tabColorEdits(part, added.tabColor),
    ...dimensionEdits(part, writtenExtent(sheet, plan)),
    ...frozenEdits(part, added),
    ...columnEdits(sheet, source?.columnStyles ?? [], { root, bytes, styles: save.styles }),
    ...spliceCells({ ...save, plan, bytes, data }),
    ...mergeEdits(part, added.merged),
    ...validationEdits(part, added.validations, save.placeOf),
    ...linkEdits(part, added.links),
    ...noteEdits({ ...save, sheetPath: path, folder: parentFolder(path), root }, added.notes),
  ];
  if (source !== undefined) renameTableColumns(draft, path, sheet, plan);
  if (edits.length > 0) draft.write(path, applyEdits(bytes, edits));
  return plan;
}

/** "xl/worksheets/sheet1.xml" → "xl/", where the parts of sheets lie. */
function parentFolder(path: string): string {
  return folderOf(folderOf(path).slice(0, -1));
}

function hasAdditions(sheet: BookSheet, source: SheetSource): boolean {
  const { added } = sheet;
  const lists = [added.columnWidths, added.columnGroups, added.validations, added.notes, added.links];
  const settings = [added.frozenRows, added.frozenColumns, added.tabColor, added.merged, added.hiddenColumns];
  if (settings.some((setting) => setting !== undefined) || lists.some((list) => list.length > 0)) return true;
  const length = Math.max(sheet.columnStyles.length, source.columnStyles.length);
  for (let column = 0; column < length; column++) {
    if ((sheet.columnStyles[column] ?? 0) !== (source.columnStyles[column] ?? 0)) return true;
  }
  return false;
}
