import type { RowSource } from '../../../core/measure';
import type { TableKey } from '../../../core/records';
import { isLink } from '../../../core/scope';
import type { Run, TableCell } from '../../../document/model';
import { lowerFirst } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/rows';
import { tableDefinition } from '../../../tables/definitions/all';
import type { RowBook } from './row-book';
import { rowNames } from './row-names';

/** More links than these are not followed from one cell. */
const MOST_LINKED = 15;

/** A link for each row that has one, under its name; then the names of the rows that have none. */
export function evidenceCell(sources: readonly RowSource[], book: RowBook): TableCell {
  const filled = sources.filter(({ rows }) => rows.length > 0);
  const links = filled.flatMap(({ table, rows }) => rows.flatMap((row) => proofs(table, row, book)));
  const left = links.length - MOST_LINKED;
  const told = left > 0 ? [...links.slice(0, MOST_LINKED), { text: WORDS.more(left) }] : links;
  const without = filled.map((source) => unproved(source, book)).filter(({ rows }) => rows.length > 0);
  const parts: readonly (readonly Run[])[] = [
    told.flatMap((run, index) => (index === 0 ? [run] : [{ text: ', ' }, run])),
    without.length === 0 ? [] : [{ text: WORDS.withoutLink(rowNames(without, book)) }],
    ...filled.map(({ table }) => (linkFields(table).length > 0 ? [] : [{ text: WORDS.inSheet(book.sheetOf(table)) }])),
  ];
  return {
    runs: parts
      .filter((part) => part.length > 0)
      .flatMap((part, index) => (index === 0 ? part : [{ text: '\n' }, ...part])),
  };
}

/** Rows that could have a link and have none. */
export function unproved({ table, rows }: RowSource, book: RowBook): RowSource {
  const provable = linkFields(table).length > 0;
  return { table, rows: rows.filter((row) => provable && proofs(table, row, book).length === 0) };
}

/** An activity is proved by its reports; its own link only tells what was announced, and is named so. */
function proofs(table: TableKey, row: number, book: RowBook): readonly Run[] {
  const isPlan = table === 'activities';
  const reports = isPlan ? book.reportsOf.get(row) : undefined;
  const reported = reports === undefined ? [] : reports.flatMap((report) => proofs('reports', report, book));
  if (reported.length > 0) return reported;
  const code = book.text(table, row, 'code');
  const name = code === null ? WORDS.row(row) : code;
  for (const [field, heading] of linkFields(table)) {
    const text = book.text(table, row, field);
    if (text !== null && isLink(text)) return [linkRun(isPlan ? `${name}, ${lowerFirst(heading)}` : name, text)];
  }
  return [];
}

function linkFields(table: TableKey): readonly (readonly [field: string, heading: string])[] {
  return Object.entries(tableDefinition(table).columns).flatMap(([field, { kind, heading }]) =>
    kind === 'link' ? [[field, heading] as const] : [],
  );
}

/** An address that is not a secure one is told in words. */
function linkRun(name: string, text: string): Run {
  const found = /https:\/\/[^\s;,<>"»]+/i.exec(text);
  return found === null ? { text: `${name}: ${text}` } : { text: name, link: found[0] };
}
