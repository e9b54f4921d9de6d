/** Open data as comma-separated text (RFC 4180). */
import type { DataValue } from '../../tables/kinds/kind';
import { harmlessText } from './harmless-text';
import type { DataResource } from './resource';

/** What RFC 4180 has no place for, seen by nobody. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the characters that may not stand there is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What parts cells or lines, and so asks for quotes around the whole. */
const NEEDS_QUOTES = /[",\r\n]/;

/** Lines end as RFC 4180 asks. */
const LINE_END = '\r\n';

/** A file as comma-separated text (RFC 4180): one line of field names, then one per row; blank is "sin dato". */
export function csvText({ fields, rows }: Pick<DataResource, 'fields' | 'rows'>): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(csvCell))];
  return lines.map((line) => line.join(',') + LINE_END).join('');
}

/** Numbers with a point, true and false; texts made harmless, in quotes where they hold what parts cells or lines. */
function csvCell(value: DataValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? harmlessText(value.replace(CONTROLS, '')) : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
