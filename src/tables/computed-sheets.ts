import { type Cell, cellText, type SheetCells } from './cell';
import { type CellInput, type Change, type ColumnLinks, HEADING_ROW, type SheetSpec, type Tone } from './changes';
import type { ComputedSheetKey } from './definitions/computed';
import { ownName } from './definitions/words';
import { freeName } from './free-name';
import { assignSheets, isTagged, type SheetOutline } from './locate';
import type { WorkbookCells } from './read-workbook';
import { sameCell } from './same-cell';
import { newTag } from './sheet-spec';

/** A sheet the add-on writes whole. */
export interface ComputedSheet {
  readonly key: ComputedSheetKey;
  readonly spec: SheetSpec;
  readonly rows: readonly (readonly CellInput[])[];
  readonly tones: readonly (readonly Tone[])[];
  /** The column whose cells lead to others, if any. */
  readonly links: ColumnLinks | null;
}

/** Writes the sheet where it differs; one of the person's that has its name is left alone. */
export function writeSheet(content: ComputedSheet, cells: WorkbookCells): Change | null {
  const outline = assignSheets(cells.outlines).get(content.key);
  const current = outline === undefined ? undefined : cells.sheets.get(outline.id);
  if (outline === undefined || current === undefined || !isOurs(content, outline, current)) {
    const spec = { ...content.spec, name: freeName(content.spec.name, cells.outlines) };
    const { rows, tones, links } = content;
    return { kind: 'createSheet', sheet: spec, rows, tones, links, cellFormats: [], tag: newTag(content.key, spec) };
  }
  const found = current.rows.slice(HEADING_ROW);
  if (sameRows(content.rows, found)) return null;
  return {
    kind: 'replaceSheet',
    sheetId: outline.id,
    sheetName: outline.name,
    sheet: content.spec,
    rows: content.rows,
    tones: content.tones,
    links: content.links,
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
