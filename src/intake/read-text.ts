import { findHeading, type Heading } from './find-heading';
import type { ImportResult } from './import';
import { readMatrix } from './read-matrix';
import { type Delimiter, type SourceRow, splitText } from './split-text';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** How a .xlsx or .docx and a PDF begin. */
const BINARY_STARTS = ['PK\u0003\u0004', '%PDF-'];
const HTML = /^\uFEFF?\s*<(!doctype|html|head|body|meta|table|div|\?xml)\b/i;

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
  const [best] = DELIMITERS.flatMap((delimiter) => candidate(text, delimiter)).sort(
    (a, b) => b.heading.mapping.length - a.heading.mapping.length,
  );
  if (best === undefined) return { kind: 'failure', code: 'noHeading' };
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

function candidate(text: string, delimiter: Delimiter): Candidate[] {
  if (!text.includes(delimiter)) return [];
  const rows = splitText(text, delimiter);
  const heading = findHeading(rows);
  return heading === null ? [] : [{ delimiter, rows, heading }];
}
