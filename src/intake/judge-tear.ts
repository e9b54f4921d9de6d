import type { ColumnHabits } from './column-habits';
import { CELL_LIMIT } from './limits';
import { endsOpen, endsSentence, goesOnCounting, startsMidSentence } from './phrase';
import { isLine, type Piece, type TableShape } from './piece';

/**
 * Whether two pieces, one after the other, are one row torn by a page break (or by a line break inside a cell) or two
 * rows. Judged by their shape and by how their texts meet; a judgement that is not sure becomes a doubt.
 */
export interface Verdict {
  /** Column in which the first cell of the lower piece belongs, or null for two rows. */
  readonly joinsAt: number | null;
  readonly isSure: boolean;
}

export interface TableContext {
  readonly shape: TableShape;
  readonly habits: ColumnHabits;
  /** Column of the activity, from 0, and those of the fields a whole row usually fills. */
  readonly activity: number;
  readonly usual: readonly number[];
}

const APART: Verdict = { joinsAt: null, isSure: true };

export function judgeTear(upper: Piece, lower: Piece, context: TableContext): Verdict {
  const { shape } = context;
  // The table will be refused; reading on would take ever longer.
  if (upper.cells.some((cell) => cell.length > CELL_LIMIT)) return APART;
  if (isLine(upper, shape)) return judgeLineAbove(upper, lower, context);
  if (upper.given < shape.width) {
    const verdict = judgeCutShort(upper, lower, context);
    if (verdict !== null) return verdict;
  }
  if (lower.isLetterhead) return APART;
  if (isLine(lower, shape)) return judgeLineBelow(upper, lower, context);
  return lower.isBroken ? judgeAcrossPages(upper, lower, context) : judgeWithinPage(upper, lower, context);
}

/**
 * A line whose sentence goes on in the first cell of the row below: right under it, or over a page break when the line
 * stands right under the row above.
 */
function judgeLineAbove(upper: Piece, lower: Piece, { shape, habits }: TableContext): Verdict {
  const [above = '', below = ''] = [upper.cells[0], lower.cells[0]];
  const isNear = lower.isBroken ? !upper.isBroken && !upper.isSpaced : !lower.isSpaced;
  const follows = isNear && (endsOpen(above) || (startsMidSentence(below) && !habits.startsSmall(0)));
  const fits = shape.isRagged && upper.given + lower.given === shape.width + 1;
  return follows && fits ? { joinsAt: 0, isSure: false } : APART;
}

/** The upper piece stops before the last column and the lower one has just the cells that are missing. */
function judgeCutShort(upper: Piece, lower: Piece, { shape, habits }: TableContext): Verdict | null {
  const missing = shape.width - upper.given;
  const last = upper.given - 1;
  const [above = '', below = ''] = [upper.cells[last], lower.cells[0]];
  const goesOn = endsOpen(above) || (startsMidSentence(below) && !habits.startsSmall(last));
  if (!lower.isBroken) {
    if (lower.isSpaced || lower.given > missing + 1) return null;
    if (goesOn) return { joinsAt: last, isSure: lower.given === missing + 1 };
    return lower.given === missing + 1 ? { joinsAt: null, isSure: false } : null;
  }
  if (lower.given === missing + 1) return { joinsAt: last, isSure: endsOpen(above) };
  return lower.given === missing ? { joinsAt: upper.given, isSure: false } : null;
}

/** A line after a whole row: the rest of its activity, of its last cell, or nothing of the table. */
function judgeLineBelow(upper: Piece, lower: Piece, { shape, habits, activity }: TableContext): Verdict {
  const [text = ''] = lower.cells;
  const last = shape.width - 1;
  const [first, final] = [upper.cells[activity] ?? '', upper.cells[last] ?? ''];
  if (!lower.isBroken && lower.isSpaced) return APART;
  const isRest = startsMidSentence(text) || goesOnCounting(first, text);
  if (final !== '' && (endsOpen(final) || habits.times(last, `${final} ${text}`) > 0)) {
    return { joinsAt: last, isSure: false };
  }
  if (!isRest && !(lower.isBroken && endsOpen(first))) return APART;
  const isFinal = endsSentence(first) && final !== '' && habits.times(last, final) < 2;
  return { joinsAt: isFinal ? last : activity, isSure: false };
}

/** Without a page break a row is a row, unless it plainly goes on with a sentence and leaves what is usual blank. */
function judgeWithinPage(upper: Piece, lower: Piece, { habits, activity, usual }: TableContext): Verdict {
  const [above = '', below = ''] = [upper.cells[activity], lower.cells[activity]];
  const blank = usual.filter((column) => (lower.cells[column] ?? '') === '' && (upper.cells[column] ?? '') !== '');
  const goesOn = (startsMidSentence(below) && !habits.startsSmall(activity)) || goesOnCounting(above, below);
  const isRest = below !== '' && goesOn && !endsSentence(above) && blank.length * 2 >= usual.length;
  return isRest ? { joinsAt: 0, isSure: !lower.isSpaced } : APART;
}

interface Evidence {
  /** Columns whose lower text goes on with the upper one. */
  readonly goingOn: number;
  /** Columns where both texts are cells of their own, as other rows show. */
  readonly whole: number;
  /** Columns filled above and blank below against the habit, and the other way round. */
  readonly silent: number;
  readonly filling: number;
}

function judgeAcrossPages(upper: Piece, lower: Piece, context: TableContext): Verdict {
  const { activity, usual } = context;
  const [above = '', below = ''] = [upper.cells[activity], lower.cells[activity]];
  const { goingOn, whole, silent, filling } = weigh(upper, lower, context);
  if (goingOn > 0) {
    if (whole > 0) return { joinsAt: goingOn >= whole ? 0 : null, isSure: false };
    return { joinsAt: 0, isSure: silent > 0 };
  }
  const leavesBlank = usual.length > 0 && silent * 2 >= usual.length;
  if (whole > 0) return { joinsAt: null, isSure: below !== '' && filling === 0 && silent === 0 };
  if (below === '') return { joinsAt: 0, isSure: silent > 0 && filling > 0 };
  if (leavesBlank || filling > 1 || (above === '' && filling > 0)) return { joinsAt: 0, isSure: false };
  return { joinsAt: null, isSure: false };
}

function weigh(upper: Piece, lower: Piece, { habits, usual }: TableContext): Evidence {
  const evidence = { goingOn: 0, whole: 0, silent: 0, filling: 0 };
  for (const [column, below] of lower.cells.entries()) {
    const above = upper.cells[column] ?? '';
    if (below === '') continue;
    if (above === '') evidence.filling += habits.isOftenBlank(column) ? 0 : 1;
    else if (goesOn(above, below, column, habits)) evidence.goingOn += 1;
    else if (habits.times(column, below) > 1 && habits.times(column, above) > 1) evidence.whole += 1;
  }
  evidence.silent = usual.filter(
    (column) => upper.cells[column] && !lower.cells[column] && !habits.isOftenBlank(column),
  ).length;
  return evidence;
}

function goesOn(above: string, below: string, column: number, habits: ColumnHabits): boolean {
  if (startsMidSentence(below) && !habits.startsSmall(column)) return true;
  return endsOpen(above) || goesOnCounting(above, below) || habits.times(column, `${above} ${below}`) > 0;
}
