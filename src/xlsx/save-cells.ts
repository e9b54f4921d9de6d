/** Splices changed cells into the rows of a sheet; everything between them stays as it is written. */
import type { BookSheet, BookValue } from './book';
import { type CellToWrite, cellXml, formulaXml, type StoredValue, storedValue } from './cell-xml';
import type { SheetSource } from './open';
import { type CellContext, readValue } from './open-cells';
import type { CellPlan, RowPlan } from './save-plan';
import type { StyleWriter } from './save-styles';
import { type SheetWalk, walkSheet } from './sheet-scan';
import { editTag, type XmlEdit } from './xml-edit';
import { readAttributes } from './xml-scan';
import type { XmlElement } from './xml-tree';

export interface CellSplice {
  readonly sheet: BookSheet;
  readonly source: SheetSource | undefined;
  readonly plan: CellPlan;
  readonly bytes: Buffer;
  /** The `sheetData` element. */
  readonly data: XmlElement;
  readonly styles: StyleWriter;
  /** How cells read when the file was opened. */
  readonly context: () => CellContext;
  readonly dateShift: number;
}

/** The edits that bring the rows of the sheet up to the book. */
export function spliceCells(splice: CellSplice): XmlEdit[] {
  if (splice.plan.rows.size === 0) return [];
  const edits: XmlEdit[] = [];
  const missing = new Set(splice.plan.rows.keys());
  const places: { row: number; start: number }[] = [];
  if (!splice.data.isEmpty) {
    const walk = walkSheet(splice.bytes, splice.data.openEnd, splice.data.prefix);
    while (walk.nextRow()) {
      places.push({ row: walk.row, start: walk.rowStart });
      const plan = splice.plan.rows.get(walk.row);
      if (plan !== undefined && missing.delete(walk.row)) spliceRow(splice, walk, plan, edits);
    }
  }
  addRows(
    splice,
    [...missing].sort((a, b) => a - b),
    places,
    edits,
  );
  return edits;
}

function addRows(
  splice: CellSplice,
  rows: readonly number[],
  places: readonly { row: number; start: number }[],
  edits: XmlEdit[],
): void {
  const { data } = splice;
  const tail: string[] = [];
  let next = 0;
  for (const row of rows) {
    const text = newRow(splice, row);
    while (next < places.length && (places[next]?.row ?? 0) < row) next++;
    const start = places[next]?.start;
    if (start === undefined) tail.push(text);
    else if (text !== '') edits.push({ from: start, to: start, text });
  }
  if (tail.join('') === '') return;
  if (!data.isEmpty) edits.push({ from: data.closeStart, to: data.closeStart, text: tail.join('') });
  else {
    const name = `${data.prefix}sheetData`;
    edits.push({ from: data.start, to: data.end, text: `<${name}>${tail.join('')}</${name}>` });
  }
}

function newRow(splice: CellSplice, row: number): string {
  const plan = splice.plan.rows.get(row);
  if (plan === undefined) return '';
  const prefix = splice.data.prefix;
  const cells = plan.columns.map((column) => newCell(splice, row, column, undefined)).join('');
  const look = rowAttributes(plan);
  if (cells === '' && look.ht === undefined && look.hidden === undefined) return '';
  return `${editTag(`<${prefix}row r="${row + 1}">`, look)}${cells}</${prefix}row>`;
}

type RowAttributes = { ht?: string; customHeight?: string; hidden?: string | undefined };

function rowAttributes({ heightPixels, fittedPixels, hidden }: RowPlan): RowAttributes {
  const shown = hidden === undefined ? {} : { hidden: hidden ? '1' : undefined };
  if (heightPixels !== undefined) return { ht: String(heightPixels * 0.75), customHeight: '1', ...shown };
  return fittedPixels === undefined ? shown : { ht: String(fittedPixels * 0.75), ...shown };
}

/** Edits the cells of the row the walk stands on, and puts in those it lacks. */
function spliceRow(splice: CellSplice, walk: SheetWalk, plan: RowPlan, edits: XmlEdit[]): void {
  const missing = new Set(plan.columns);
  const places: { column: number; start: number }[] = [];
  const rowStyle = styleOfRow(walk);
  while (walk.nextCell()) {
    places.push({ column: walk.column, start: walk.cellStart });
    if (missing.delete(walk.column)) editCell(splice, walk, edits);
    else if (plan.unshared.includes(walk.column)) edits.push(unshareFormula(splice, walk));
  }
  const tail: string[] = [];
  const added: number[] = [];
  for (const column of [...missing].sort((a, b) => a - b)) {
    const text = newCell(splice, walk.row, column, rowStyle);
    if (text === '') continue;
    added.push(column);
    const start = places.find((place) => place.column > column)?.start;
    if (start === undefined) tail.push(text);
    else edits.push({ from: start, to: start, text });
  }
  editRowTag(walk, plan, { added, tail: tail.join('') }, edits);
}

function editRowTag(
  walk: SheetWalk,
  plan: RowPlan,
  change: { added: readonly number[]; tail: string },
  edits: XmlEdit[],
): void {
  const tag = walk.bytes.toString('utf8', walk.rowStart, walk.rowTagEnd);
  const edited = editTag(tag, { ...rowAttributes(plan), ...widerSpans(walk, change.added) });
  if (walk.rowIsEmpty && change.tail !== '') {
    const open = edited.replace(/\s*\/>$/, '>');
    edits.push({ from: walk.rowStart, to: walk.rowTagEnd, text: `${open}${change.tail}</${walk.prefix}row>` });
    return;
  }
  if (edited !== tag) edits.push({ from: walk.rowStart, to: walk.rowTagEnd, text: edited });
  if (change.tail !== '') edits.push({ from: walk.rowClose, to: walk.rowClose, text: change.tail });
}

function rowAttribute(walk: SheetWalk, name: string): string | undefined {
  return readAttributes(walk.bytes, walk.rowNameEnd, walk.rowTagEnd).find((each) => each.name === name)?.value;
}

function styleOfRow(walk: SheetWalk): number | undefined {
  return /^(1|true)$/.test(rowAttribute(walk, 'customFormat') ?? '') ? Number(rowAttribute(walk, 's') ?? 0) : undefined;
}

/** `spans` names the first and last column in use; only where the file says it, and a new cell lies outside. */
function widerSpans(walk: SheetWalk, added: readonly number[]): { spans?: string } {
  const match = /^(\d+):(\d+)$/.exec(rowAttribute(walk, 'spans') ?? '');
  if (match === null || added.length === 0) return {};
  const first = Math.min(Number(match[1]), ...added.map((column) => column + 1));
  const last = Math.max(Number(match[2]), ...added.map((column) => column + 1));
  return { spans: `${first}:${last}` };
}

/** The formula and value a book cell is to have. */
function contentOf(splice: CellSplice, row: number, column: number) {
  const { sheet, source } = splice;
  const key = `${row},${column}`;
  const value: BookValue | undefined = sheet.values[row]?.[column];
  return {
    formula: sheet.formulas[key],
    isFormulaKept: sheet.formulas[key] === source?.formulas[key],
    value: storedValue(value, splice.dateShift),
    isDate: typeof value === 'object' && 'date' in value,
    style: sheet.styles[row]?.[column] ?? sheet.columnStyles[column],
  };
}

/** A cell the row does not have yet; empty if there is nothing to say about it. */
function newCell(splice: CellSplice, row: number, column: number, rowStyle: number | undefined): string {
  const content = contentOf(splice, row, column);
  const style = splice.sheet.styles[row]?.[column] ?? rowStyle ?? content.style ?? 0;
  const isBlank = content.value === undefined && content.formula === undefined;
  if (isBlank && style === (rowStyle ?? splice.sheet.columnStyles[column] ?? 0)) return '';
  const prefix = splice.data.prefix;
  const cell: CellToWrite = {
    row,
    column,
    style: splice.styles.indexOf(style, content.isDate),
    value: content.value,
    formula: content.formula === undefined ? '' : formulaXml(prefix, content.formula),
  };
  return cellXml(prefix, cell);
}

function editCell(splice: CellSplice, walk: SheetWalk, edits: XmlEdit[]): void {
  const content = contentOf(splice, walk.row, walk.column);
  const style = splice.styles.indexOf(content.style ?? knownStyle(splice, walk), content.isDate);
  if (content.isFormulaKept && isSame(content.value, valueInFile(splice, walk))) {
    if (style !== walk.style) edits.push(restyle(walk, style));
    return;
  }
  const { prefix } = walk;
  let formula = content.formula === undefined ? '' : formulaXml(prefix, content.formula);
  if (content.isFormulaKept) {
    formula = walk.formula.from < 0 ? '' : walk.bytes.toString('utf8', walk.formula.from, walk.formula.to);
  }
  const text = cellXml(prefix, { row: walk.row, column: walk.column, style, value: content.value, formula });
  edits.push({ from: walk.cellStart, to: walk.cellEnd, text });
}

function valueInFile(splice: CellSplice, walk: SheetWalk): StoredValue | undefined {
  if (walk.cellIsEmpty) return undefined;
  return storedValue(readValue(walk, splice.context(), knownStyle(splice, walk)), splice.dateShift);
}

/** A style number the file does not define counts as the first. */
function knownStyle(splice: CellSplice, walk: SheetWalk): number {
  return walk.style < splice.context().areDates.length ? walk.style : 0;
}

function isSame(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  return a?.type === b?.type && a?.text === b?.text;
}

function restyle(walk: SheetWalk, style: number): XmlEdit {
  const tag = walk.bytes.toString('utf8', walk.cellStart, walk.cellTagEnd);
  return { from: walk.cellStart, to: walk.cellTagEnd, text: editTag(tag, { s: String(style) }) };
}

function unshareFormula(splice: CellSplice, walk: SheetWalk): XmlEdit {
  const formula = splice.sheet.formulas[`${walk.row},${walk.column}`] ?? '=';
  return { from: walk.formula.from, to: walk.formula.to, text: formulaXml(walk.prefix, formula) };
}

/** How far down and right the written cells reach. */
export function writtenExtent(sheet: BookSheet, plan: CellPlan): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (const [row, { columns }] of plan.rows) {
    const isHeld = (column: number) =>
      (sheet.values[row]?.[column] ?? sheet.styles[row]?.[column] ?? sheet.formulas[`${row},${column}`]) !== undefined;
    const last = columns.filter(isHeld).pop();
    if (last === undefined) continue;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, last + 1);
  }
  return { rowCount, columnCount };
}
