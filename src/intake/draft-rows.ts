import { foldText } from '../core/text';
import type { Heading } from './find-heading';
import type { Doubt } from './import';
import type { LooseLine, MendedRow, Mending } from './mend-rows';
import { TOTAL, TOTAL_START, TOTAL_WORD } from './source-words';

/** Pieces of a source, row by row, before split rows are joined. */

export interface Cells {
  readonly [field: string]: string;
}

/** A row of the result before its blanks are filled and its steps recognised. */
export interface Draft {
  readonly source: MendedRow;
  readonly cells: Cells;
  /**
   * Blank in the columns left of the activity that group rows, and surely a row: it may lie under merged cells.
   */
  readonly isChild: boolean;
  readonly followsTotal: boolean;
}

export interface Drafting {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
}

/** Takes the mapped cells out of each row. Totals, rows without any cell of ours and lines of text stay out. */
export function draftRows({ rows, lines }: Mending, heading: Heading): Drafting {
  const linesBefore = groupByRow(lines);
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  let followsTotal = false;
  for (const [index, source] of rows.entries()) {
    doubts.push(...looseTexts(linesBefore.get(index), drafts.length));
    const cells = mappedCells(source, heading);
    const sourceRow = source.piece.sourceRows[0] ?? 0;
    if (isTotal(source, cells, heading)) {
      doubts.push({ code: 'totalRowSkipped', row: Math.max(1, drafts.length), sourceRow });
      followsTotal = true;
      continue;
    }
    if (Object.values(cells).some((text) => text !== '')) {
      const isWhole = !isPart(source) && !isPart(rows[index + 1]);
      drafts.push({ source, cells, isChild: isWhole && isChild(source, heading), followsTotal });
      followsTotal = false;
    }
    const text = extraText(source, heading);
    if (text !== '') doubts.push({ code: 'extraCells', row: Math.max(1, drafts.length), sourceRow, text });
  }
  doubts.push(...looseTexts(linesBefore.get(rows.length), drafts.length));
  return { drafts, doubts };
}

function groupByRow(lines: readonly LooseLine[]): Map<number, LooseLine[]> {
  const groups = new Map<number, LooseLine[]>();
  for (const line of lines) {
    const group = groups.get(line.after) ?? [];
    group.push(line);
    groups.set(line.after, group);
  }
  return groups;
}

function looseTexts(lines: readonly LooseLine[] | undefined, rowsBefore: number): Doubt[] {
  return (lines ?? []).map(({ piece }) => ({
    code: 'looseText',
    row: Math.max(1, rowsBefore),
    sourceRow: piece.sourceRows[0] ?? 0,
    text: piece.cells.filter((cell) => cell !== '').join(' '),
  }));
}

function mappedCells({ piece }: MendedRow, heading: Heading): Cells {
  const cells: Record<string, string> = {};
  for (const { field, position } of heading.mapping) cells[field] = piece.cells[position - 1] ?? '';
  return cells;
}

/** A row of sums: the word stands in a cell of its own where the activity is blank, or opens an otherwise blank one. */
function isTotal({ piece }: MendedRow, cells: Cells, heading: Heading): boolean {
  const written = cells['activity'] ?? '';
  if (written !== '' && !TOTAL_WORD.test(written)) return false;
  const activity = foldText(written);
  if (activity === '' || TOTAL.test(activity)) {
    return piece.cells.slice(0, heading.blockWidth).some((cell) => TOTAL_WORD.test(cell) && TOTAL.test(foldText(cell)));
  }
  return TOTAL_START.test(activity) && !cells['indicator'] && !cells['responsible'];
}

/** Whether a row may be the rest of the one before: then both may lack cells that the other has. */
function isPart(row: MendedRow | undefined): boolean {
  return row?.unsure.some(({ joined }) => !joined) ?? false;
}

function isChild({ piece }: MendedRow, heading: Heading): boolean {
  const mapped = new Set(heading.mapping.map(({ position }) => position));
  const activity = heading.mapping.find(({ field }) => field === 'activity')?.position ?? 1;
  return piece.cells.slice(0, activity - 1).every((cell, column) => cell === '' || mapped.has(column + 1));
}

/** Text in columns that have no heading. */
function extraText({ piece }: MendedRow, heading: Heading): string {
  const isExtra = (column: number) =>
    column >= heading.width || (column < heading.blockWidth && !heading.cells[column]);
  return piece.cells.filter((cell, column) => cell !== '' && isExtra(column)).join(' ');
}
