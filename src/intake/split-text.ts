/** Pasted text into cells: which separator, and where quotes end. */

export type Delimiter = '\t' | ';' | ',';

/** A row of the source: its number from 1 and its cells, ends trimmed. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Cuts a text into rows of cells, RFC 4180 with one tolerance: a quotation mark that opens no well-formed quoted cell is
 * a character like any other, so that a lone one in a text pasted from a document does not swallow what follows.
 * Goes over the text once, whatever the marks in it.
 */
export function splitText(text: string, delimiter: Delimiter): SourceRow[] {
  const source = withoutMarks(text);
  const nextBreak = finder(source, '\n');
  const nextDelimiter = finder(source, delimiter);
  const rows: SourceRow[] = [];
  let cells: string[] = [];
  for (let at = 0; at <= source.length; ) {
    const close = source[at] === '"' ? closingMark(source, at, delimiter) : -1;
    const end = Math.min(nextBreak(close + 1 || at), nextDelimiter(close + 1 || at));
    cells.push(
      close > 0
        ? source
            .slice(at + 1, close)
            .replace(/""/g, '"')
            .trim()
        : source.slice(at, end).trim(),
    );
    at = end + 1;
    if (source[end] === delimiter) continue;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return rows;
}

/** Without byte order mark, every line ending in the same way. */
function withoutMarks(text: string): string {
  const unmarked = text.replace(/^\uFEFF/, '');
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}

/** Position of the next mark from a place on, or the text's end; asked with growing places, each stretch is read once. */
function finder(text: string, mark: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = text.indexOf(mark, from);
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

/** Where the quoted cell that opens here closes, or -1 when it does not. */
function closingMark(text: string, open: number, delimiter: Delimiter): number {
  let at = text.indexOf('"', open + 1);
  while (at > 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) return -1;
  let after = at + 1;
  while (text[after] === ' ') after++;
  if (after < text.length && text[after] !== '\n' && text[after] !== delimiter) return -1;
  return delimiter === '\t' && holdsRows(text.slice(open + 1, at)) ? -1 : at;
}

/** Spreadsheets copy no cell with tabs inside: marks around tabs and line breaks are two lone ones in different rows. */
function holdsRows(content: string): boolean {
  return content.includes('\t') && content.includes('\n');
}
