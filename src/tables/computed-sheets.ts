import { type Cell, cellText, type SheetCells } from './cell';
import {
  type CellInput,
  type ComputedContent,
  type ComputedSpec,
  type CreateComputed,
  HEADING_ROW,
  type ReplaceComputed,
} from './changes';
import type { ComputedSheetKey } from './definitions/computed';
import { ownName } from './definitions/words';
import { freeName } from './free-name';
import { assignSheets, isTagged, type SheetOutline } from './locate';
import type { WorkbookCells } from './read-workbook';
import { sameCell } from './same-cell';

/** A sheet the add-on writes whole. */
export interface ComputedSheet extends ComputedContent {
  readonly key: ComputedSheetKey;
  readonly spec: ComputedSpec;
}

/** Writes the sheet where it differs; one of the person's that has its name is left alone. */
export function writeSheet(
  content: ComputedSheet,
  { cells, anew }: { readonly cells: WorkbookCells; readonly anew: boolean },
): CreateComputed | ReplaceComputed | null {
  const { rows, tones, links } = content;
  const outline = assignSheets(cells.outlines).get(content.key);
  const current = outline === undefined ? undefined : cells.sheets.get(outline.id);
  if (outline === undefined || current === undefined || !isOurs(content, outline, current)) {
    const spec = { ...content.spec, name: freeName(content.spec.name, cells.outlines) };
    return { kind: 'createComputed', sheet: spec, rows, tones, links, tag: { table: content.key, headings: {} } };
  }
  const found = current.rows.slice(HEADING_ROW);
  if (!anew && sameRows(rows, found)) return null;
  return {
    kind: 'replaceComputed',
    sheetId: outline.id,
    sheetName: outline.name,
    columnCount: content.spec.columns.length,
    rows,
    tones,
    links,
    oldRowCount: found.length,
  };
}

function isOurs({ key, spec }: ComputedSheet, outline: SheetOutline, sheet: SheetCells): boolean {
  return (
    (isTagged(outline) && outline.tag.table === key) ||
    outline.name === ownName(spec.name) ||
    cellText(sheet.rows[0]?.[0]) === spec.purpose
  );
}

function sameRows(wanted: readonly (readonly CellInput[])[], found: readonly (readonly Cell[])[]): boolean {
  return (
    wanted.length === found.length &&
    wanted.every((row, index) => row.every((value, column) => sameCell(value, found[index]?.[column])))
  );
}

/** The new content, and blank lines over what stood beyond it. */
export function wholeContent({ rows, columnCount, oldRowCount }: ReplaceComputed): ComputedContent['rows'] {
  const blank = new Array<null>(columnCount).fill(null);
  return [...rows, ...new Array<null[]>(Math.max(0, oldRowCount - rows.length)).fill(blank)];
}
