/**
 * Rows or columns of one sheet put in, taken out or carried, in the file itself: cells, and everything that points at
 * them from anywhere in the package (merged areas, dropdowns, conditional formats, notes, tables, charts, names…).
 */

import { parseArea } from './cell-reference';
import { moveAreaText, moveReferences } from './formula-references';
import { type LineMove, moveArea } from './line-move';
import { moveDrawing, moveNoteBoxes } from './move-anchors';
import { movedRows } from './move-cells';
import { filterEdits, movedBreaks, movedColumns } from './move-columns';
import type { SheetSource, XlsxSource } from './open';
import { draftOf, type PackageDraft, readRelationships } from './package';
import { editPart, followPointers, type PointerRules } from './package-references';
import { type ReferenceRules, referenceEdits } from './reference-xml';
import type { XmlEdit } from './xml-edit';
import { attribute, child, parseXml, type XmlElement } from './xml-tree';
import type { ZipEntry } from './zip-read';

/** Why lines cannot move: an array formula or a table would be split, or a pivot table lies there. */
export class LineMoveError extends Error {
  override readonly name = 'LineMoveError';
  constructor(readonly reason: 'array' | 'table' | 'pivot') {
    super(`lines cannot move: ${reason}`);
  }
}

interface Moving {
  readonly draft: PackageDraft;
  readonly source: SheetSource;
  readonly move: LineMove;
}

/** A move of lines, and the id of its sheet. */
export interface SheetMove {
  readonly sheet: number;
  readonly move: LineMove;
}

/** The package after one move. Throws `LineMoveError`. */
export function movedPackage(file: XlsxSource, { sheet, move }: SheetMove): readonly ZipEntry[] {
  const source = file.sheets.find(({ id }) => id === sheet);
  if (source === undefined) throw new Error(`the file has no sheet ${sheet}`);
  const moving = { draft: draftOf(file.entries), source, move };
  refuseSplit(moving);
  editPart(moving.draft, source.path, (bytes, root) => filterEdits(bytes, root, move));
  editPart(moving.draft, source.path, (bytes, root) => ownEdits(moving, bytes, root));
  moveOwnParts(moving);
  const pointers: PointerRules = {
    formula: (text) => moveReferences(text, move, source.name, undefined),
    pivotSource: (pivot) => ({ ref: pivot.sheet === source.name ? moveAreaText(pivot.ref, move) : pivot.ref }),
  };
  followPointers(moving.draft, file, pointers, source);
  return moving.draft.entries();
}

function refuseSplit({ draft, source, move }: Moving): void {
  for (const area of source.arrays) {
    const now = moveArea(area, move);
    const isWhole = now?.rowCount === area.rowCount && now.columnCount === area.columnCount;
    if (now !== undefined && !isWhole) throw new LineMoveError('array');
  }
  for (const { kind, target } of readRelationships(draft, source.path)) {
    const bytes = kind === 'table' ? draft.read(target) : undefined;
    if (kind === 'pivotTable') throw new LineMoveError('pivot');
    if (bytes !== undefined) refuseSplitTable(parseXml(bytes), move);
  }
}

/** The columns of a table have names and numbers of their own; its heading and one row must stay. */
function refuseSplitTable(table: XmlElement, move: LineMove): void {
  const area = parseArea(attribute(table, 'ref') ?? '');
  if (area === undefined) return;
  const now = moveArea(area, move);
  const heading = moveArea({ ...area, rowCount: 1 }, move);
  const isWhole = heading !== undefined && now?.columnCount === area.columnCount && now.rowCount > 1;
  if (!isWhole || move.kind === 'carry') throw new LineMoveError('table');
}

/** The sheet whose lines move. */
function ownEdits({ source, move }: Moving, bytes: Buffer, root: XmlElement): XmlEdit[] {
  const special = new Map(
    root.children.flatMap((element): [XmlElement, string][] => {
      if (element.name === 'cols') return [[element, movedColumns(bytes, element, move)]];
      return /^(row|col)Breaks$/.test(element.name) ? [[element, movedBreaks(bytes, element, move)]] : [];
    }),
  );
  const others = { ...root, children: root.children.filter((each) => !special.has(each)) };
  const data = child(root, 'sheetData');
  const formulaAt = (row: number, column: number) =>
    moveReferences(source.formulas[`${row},${column}`] ?? '=', move, source.name, source.name);
  return [
    ...[...special].map(([{ start, end }, text]) => ({ from: start, to: end, text })),
    ...(data === undefined || data.isEmpty
      ? []
      : [{ from: data.openEnd, to: data.closeStart, text: movedRows({ bytes, data, formulaAt }, move) }]),
    ...referenceEdits(bytes, others, ownRules(source, move)),
  ];
}

function ownRules({ name }: SheetSource, move: LineMove): ReferenceRules {
  return {
    formula: (text) => moveReferences(text, move, name, name),
    area: (area) => {
      const moved = moveAreaText(area, move);
      return moved === '#REF!' ? undefined : moved;
    },
  };
}

/** Notes, tables and drawings of the sheet. */
function moveOwnParts({ draft, source, move }: Moving): void {
  for (const { kind, target, isExternal } of readRelationships(draft, source.path)) {
    const bytes = isExternal ? undefined : draft.read(target);
    if (bytes === undefined) continue;
    if (kind === 'vmlDrawing') draft.write(target, moveNoteBoxes(bytes.toString('utf8'), move));
    else if (kind === 'drawing') draft.write(target, moveDrawing(bytes, move));
    else if (/^(comments|threadedComment|table)$/.test(kind))
      editPart(draft, target, (part, root) => referenceEdits(part, root, ownRules(source, move)));
  }
}
