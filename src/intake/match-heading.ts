import { isOneSlipApart } from '../core/misspelling';
import { foldText } from '../core/text';
import type { Column } from '../tables/column';
import { FOLLOW_UP } from '../tables/definitions/follow-up';
import type { ColumnMatch } from './import';
import { COMPUTED_HEADING } from './source-words';

/** Which field a heading of a source names. */

export interface HeadingMatch {
  readonly field: string;
  readonly reason: ColumnMatch['reason'];
  /** How sure: 0 the very heading, then less and less. Decides between two columns for one field. */
  readonly remoteness: number;
}

/** A heading may open with one of these columns' names and go on: "Avance de meta P.A.". The others mean too little alone. */
const OPENING_FIELDS = ['activity', 'target', 'indicator', 'responsible', 'reportedProgress', 'evidence', 'remarks'];
const LONGEST_HEADING = 400;
const SHORTEST_MISSPELT = 5;

const COLUMNS: readonly (readonly [string, Column])[] = Object.entries(FOLLOW_UP.columns);
const KNOWN: ReadonlyMap<string, HeadingMatch> = indexHeadings();

function indexHeadings(): Map<string, HeadingMatch> {
  const known = new Map<string, HeadingMatch>();
  const learn = (heading: string, match: HeadingMatch) => {
    const folded = foldText(heading);
    if (!known.has(folded)) known.set(folded, match);
  };
  const read = COLUMNS.filter(([, column]) => column.kind !== 'computedText' && column.kind !== 'computedPercent');
  for (const [field, column] of read) learn(column.heading, { field, reason: 'heading', remoteness: 0 });
  for (const [field, column] of read) {
    for (const alias of column.aliases ?? []) learn(alias, { field, reason: 'alias', remoteness: 1 });
  }
  return known;
}

/** The column a heading names, accents, case, years and remarks in brackets apart; null when it names none. */
export function matchPlainly(heading: string): HeadingMatch | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const folded = foldText(heading);
  if (folded.includes(COMPUTED_HEADING)) return null;
  const exact = KNOWN.get(folded);
  if (exact !== undefined) return exact;
  const plain = KNOWN.get(withoutRemarks(folded));
  return plain === undefined ? null : { field: plain.field, reason: 'similar', remoteness: 2 };
}

/** The same, and also for a heading with one slip of the hand, or one that opens with a column's name. */
export function matchHeading(heading: string): HeadingMatch | null {
  return matchPlainly(heading) ?? matchLoosely(heading);
}

function matchLoosely(heading: string): HeadingMatch | null {
  if (heading.length > LONGEST_HEADING) return null;
  const folded = foldText(heading);
  if (folded.includes(COMPUTED_HEADING)) return null;
  const plain = withoutRemarks(folded);
  if (plain.length < SHORTEST_MISSPELT) return null;
  for (const [known, { field }] of KNOWN) {
    if (known.length >= SHORTEST_MISSPELT && isOneSlipApart(plain, known)) {
      return { field, reason: 'similar', remoteness: 3 };
    }
  }
  return matchOpening(plain);
}

function matchOpening(plain: string): HeadingMatch | null {
  let longest = '';
  for (const [known, { field }] of KNOWN) {
    const opens = plain.startsWith(`${known} `) && OPENING_FIELDS.includes(field);
    if (opens && known.length > longest.length) longest = known;
  }
  const match = KNOWN.get(longest);
  return match === undefined ? null : { field: match.field, reason: 'similar', remoteness: 4 };
}

/** "meta 2026 (diligenciar)" → "meta"; "% cumplimiento. nota: …" → "% cumplimiento". */
function withoutRemarks(folded: string): string {
  return foldText(
    folded
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\bnota ?:.*$/, ' ')
      .replace(/\b(19|20)\d\d\b/g, ' ')
      .replace(/^\d{1,2}[.)]\s*/, ''),
  );
}
