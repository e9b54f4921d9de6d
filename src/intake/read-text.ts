import { findHeading, type Heading } from './find-heading';
import type { ImportResult } from './import';
import { readMatrix } from './read-matrix';
import { type Delimiter, type SourceRow, splitText } from './split-text';

/** A matrix from pasted text. */

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** How a .xlsx or .docx and a PDF begin. */
const BINARY_STARTS = ['PK\u0003\u0004', '%PDF-'];
const HTML = /^\uFEFF?\s*<(!doctype|html|head|body|meta|table|div|\?xml)\b/i;

/** So many of our headings in one row are no accident of another delimiter. */
const CERTAIN_MATCHES = 4;

interface Candidate {
  readonly delimiter: Delimiter;
  readonly rows: readonly SourceRow[];
  readonly heading: Heading;
}

/**
 * Reads the follow-up matrix out of a text: a .csv, a .tsv, cells pasted from a sheet, or a whole document with the
 * table somewhere inside. Rows are counted as records, from 1.
 */
export function readTextMatrix(text: string): ImportResult {
  const code = refusal(text);
  if (code !== null) return { kind: 'failure', code };
  const best = bestCandidate(text);
  if (best === null) return { kind: 'failure', code: 'noHeading' };
  const { delimiter, rows, heading } = best;
  const isRagged = delimiter === '\t';
  const fewestCells = isRagged ? 2 : Math.max(2, Math.ceil(heading.width / 2));
  return readMatrix(rows, heading, { width: heading.width, fewestCells, isRagged });
}

function refusal(text: string): 'emptySource' | 'binarySource' | 'looksLikeHtml' | null {
  if (text.trim() === '') return 'emptySource';
  if (text.includes('\0') || BINARY_STARTS.some((start) => text.startsWith(start))) return 'binarySource';
  return HTML.test(text) ? 'looksLikeHtml' : null;
}

/** The reading whose heading names most of our columns. */
function bestCandidate(text: string): Candidate | null {
  let best: Candidate | null = null;
  for (const delimiter of DELIMITERS) {
    const candidate = readWith(text, delimiter);
    if (candidate !== null && matches(candidate) > matches(best)) best = candidate;
    if (matches(best) >= CERTAIN_MATCHES) break;
  }
  return best;
}

function matches(candidate: Candidate | null): number {
  return candidate?.heading.mapping.length ?? 0;
}

function readWith(text: string, delimiter: Delimiter): Candidate | null {
  if (!text.includes(delimiter)) return null;
  const rows = splitText(text, delimiter);
  const heading = findHeading(rows);
  return heading === null ? null : { delimiter, rows, heading };
}
