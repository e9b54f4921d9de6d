import { foldText } from '../core/text';
import { FOOTER_DATE, FOOTER_LABEL, FOOTER_LINE, NOUN_LABEL, PAGE_NUMBER } from './source-words';
import type { SourceRow } from './split-text';

/**
 * What stands at the foot or head of every page and not in the table: signatures (elaboró, revisó, aprobó, each with a
 * name and a date), page numbers, and lines beside them that come back on several pages.
 */

/** Rows a signature may take below its label: name, post, date. */
const SIGNATURE_ROWS = 3;
const LONGEST_LINE = 80;

export interface PageFurniture {
  /** Indexes of the rows that are certainly no part of the table. */
  readonly footers: ReadonlySet<number>;
  /** Indexes of single lines beside them that the source repeats: a letterhead, unless a row lacks just that piece. */
  readonly letterheads: ReadonlySet<number>;
}

/** The page furniture from an index on. */
export function findPageFurniture(rows: readonly SourceRow[], from: number): PageFurniture {
  const footers = new Set<number>();
  for (let index = from; index < rows.length; index++) {
    const texts = filledCells(rows[index]);
    if (texts.length === 0 || texts.some((text) => text.length > LONGEST_LINE)) continue;
    if (texts.every(isLabel)) for (const line of signature(rows, index)) footers.add(line);
    else if (isFooterLine(texts)) footers.add(index);
  }
  return { footers, letterheads: footers.size > 0 ? findLetterheads(rows, from, footers) : new Set() };
}

/** The cells of a row that hold something. */
export function filledCells(row: SourceRow | undefined): string[] {
  return (row?.cells ?? []).filter((cell) => cell !== '');
}

function isLabel(text: string): boolean {
  return FOOTER_LABEL.test(foldLabel(text)) && !NOUN_LABEL.test(text.normalize('NFC'));
}

/** foldText drops the final colon, which here tells a label from a noun. */
function foldLabel(text: string): string {
  return text.endsWith(':') ? `${foldText(text)}:` : foldText(text);
}

function isDate(text: string): boolean {
  return FOOTER_DATE.test(foldLabel(text));
}

function isFooterLine(texts: readonly string[]): boolean {
  if (texts.every(isDate)) return true;
  const [text = ''] = texts;
  return texts.length === 1 && (FOOTER_LINE.test(foldLabel(text)) || PAGE_NUMBER.test(text));
}

/** The label's row and those below that belong to it: down to the date, or the name alone when there is no date. */
function signature(rows: readonly SourceRow[], label: number): number[] {
  const labels = filledCells(rows[label]);
  const below: number[] = [];
  for (let index = label + 1; index < rows.length && below.length < SIGNATURE_ROWS; index++) {
    const texts = filledCells(rows[index]);
    if (texts.length === 0) continue;
    if (texts.length > labels.length || texts.some((text) => text.length > LONGEST_LINE || isLabel(text))) break;
    below.push(index);
    if (texts.every(isDate)) return [label, ...below];
  }
  const isUnsigned = labels.every((text) => /^[^:]*:?$/.test(text));
  const [name] = below;
  return isUnsigned && name !== undefined && startsUpright(rows[name]) ? [label, name] : [label];
}

/** Names and titles begin with a capital, the rest of a torn sentence does not. */
function startsUpright(row: SourceRow | undefined): boolean {
  return filledCells(row).every((text) => /^\p{Lu}/u.test(text));
}

function findLetterheads(rows: readonly SourceRow[], from: number, footers: ReadonlySet<number>): Set<number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const line = letterheadLine(row);
    if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const isRepeated = (index: number) => (counts.get(letterheadLine(rows[index]) ?? '') ?? 0) > 1;
  const letterheads = new Set<number>();
  for (const footer of footers) {
    for (const direction of [-1, 1]) {
      let index = footer + direction;
      while (
        index >= from &&
        index < rows.length &&
        !footers.has(index) &&
        (isBlank(rows[index]) || isRepeated(index))
      ) {
        if (!isBlank(rows[index])) letterheads.add(index);
        index += direction;
      }
    }
  }
  return letterheads;
}

function letterheadLine(row: SourceRow | undefined): string | null {
  const [text, ...more] = filledCells(row);
  if (text === undefined || more.length > 0 || text.length > LONGEST_LINE || !startsUpright(row)) return null;
  return foldText(text);
}

function isBlank(row: SourceRow | undefined): boolean {
  return filledCells(row).length === 0;
}
