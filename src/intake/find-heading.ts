import { remember } from '../core/remember';
import { foldText } from '../core/text';
import type { ColumnMatch } from './import';
import { type HeadingMatch, matchHeading, matchPlainly } from './match-heading';
import { YES } from './source-words';
import type { SourceRow } from './split-text';

/** The row of a source that holds the headings. */

export interface Heading {
  /** Row of the source, from 1. */
  readonly row: number;
  /** Rows of the source that hold the same headings, this one included, and those that begin another table. */
  readonly repeatedIn: ReadonlySet<number>;
  readonly otherHeadings: ReadonlySet<number>;
  readonly cells: readonly string[];
  readonly mapping: readonly ColumnMatch[];
  readonly ignoredColumns: readonly string[];
  /** Columns up to the last heading. */
  readonly width: number;
  /** Columns of the first table; the headings of a second one to its right begin here. */
  readonly blockWidth: number;
}

type Matcher = (heading: string) => HeadingMatch | null;

/** Rows looked at with tolerance when none holds our headings as they are. */
const TOLERANT_ROWS = 300;
/** Longer cells are text of the table, not worth comparing in every row. */
const LONGEST_SCANNED = 120;

/** The row that holds most of our headings: the activity and at least one more. Null when no row does. */
export function findHeading(rows: readonly SourceRow[]): Heading | null {
  const candidates = scoreRows(rows, matchPlainly);
  if (candidates.length === 0)
    candidates.push(...scoreRows(rows.filter(hasSeveralCells).slice(0, TOLERANT_ROWS), matchHeading));
  const [best] = [...candidates].sort((a, b) => b.score - a.score);
  return best === undefined ? null : describeHeading(best.row, candidates);
}

function hasSeveralCells({ cells }: SourceRow): boolean {
  return cells.filter((cell) => cell !== '').length > 1;
}

interface Candidate {
  readonly row: SourceRow;
  readonly score: number;
}

function scoreRows(rows: readonly SourceRow[], match: Matcher): Candidate[] {
  // Cells repeat all the way down: each text is compared once.
  const remembered = remember(match);
  return rows.map((row) => ({ row, score: scoreRow(row, remembered) })).filter(({ score }) => score > 0);
}

/** Number of our fields in a row, 0 when it cannot be a heading. */
function scoreRow({ cells }: SourceRow, match: Matcher): number {
  if (cells.length < 2) return 0;
  const fields = new Set<string>();
  for (const cell of cells) {
    const field = cell.length > LONGEST_SCANNED ? undefined : match(cell)?.field;
    if (field !== undefined) fields.add(field);
  }
  return fields.size > 1 && fields.has('activity') ? fields.size : 0;
}

function describeHeading(row: SourceRow, candidates: readonly Candidate[]): Heading {
  const cells = row.cells.map((cell) => cell.replace(/\s+/g, ' '));
  const width = cells.reduce((last, cell, position) => (cell === '' ? last : position + 1), 0);
  const matches = cells.map((cell, position) => (isTick(cells, position) ? null : matchHeading(cell)));
  const blockWidth = firstBlock(cells, matches, width);
  const chosen = chooseColumns(matches.slice(0, blockWidth));
  const mapping: ColumnMatch[] = [];
  const ignoredColumns: string[] = [];
  for (const [position, column] of cells.entries()) {
    const match = chosen.get(position);
    if (match !== undefined) mapping.push({ column, position: position + 1, field: match.field, reason: match.reason });
    else if (column !== '') ignoredColumns.push(column);
  }
  const repeated = candidates.filter((candidate) => holdsHeadings(candidate.row, mapping));
  const others = candidates.filter((candidate) => isMostlyHeadings(candidate) && !repeated.includes(candidate));
  return {
    row: row.number,
    repeatedIn: new Set(repeated.map((candidate) => candidate.row.number)),
    otherHeadings: new Set(others.map((candidate) => candidate.row.number)),
    cells,
    mapping,
    ignoredColumns,
    width,
    blockWidth,
  };
}

function holdsHeadings({ cells }: SourceRow, mapping: readonly ColumnMatch[]): boolean {
  return mapping.every(({ position, column }) => foldText(cells[position - 1] ?? '') === foldText(column));
}

/** A row of data may hold words like "Número" and "acciones", but not many, and not nothing else. */
function isMostlyHeadings({ row, score }: Candidate): boolean {
  const filled = row.cells.filter((cell) => cell !== '').length;
  return score > 2 ? score * 2 >= filled : score === row.cells.length;
}

function isTick(cells: readonly string[], position: number): boolean {
  return foldText(cells[position - 1] ?? '') === YES;
}

/** Two tables side by side repeat their headings: the first ends where one comes again, once the activity is in it. */
function firstBlock(cells: readonly string[], matches: readonly (HeadingMatch | null)[], width: number): number {
  const seen = new Set<string>();
  const activity = matches.findIndex((match) => match?.field === 'activity');
  for (let position = 0; position < width; position++) {
    const folded = foldText(cells[position] ?? '');
    if (folded !== '' && seen.has(folded) && position > activity) return position;
    seen.add(folded);
  }
  return width;
}

/** One column for each field: the surest, then the first from the left. */
function chooseColumns(matches: readonly (HeadingMatch | null)[]): Map<number, HeadingMatch> {
  const positionOf = new Map<string, number>();
  for (const [position, match] of matches.entries()) {
    if (match === null) continue;
    const rival = matches[positionOf.get(match.field) ?? -1];
    if (!rival || match.remoteness < rival.remoteness) positionOf.set(match.field, position);
  }
  const chosen = new Map<number, HeadingMatch>();
  for (const position of positionOf.values()) {
    const match = matches[position];
    if (match) chosen.set(position, match);
  }
  return chosen;
}
