import type { RowSource } from '../../../core/measure';
import type { TableKey } from '../../../core/records';
import { isLink } from '../../../core/scope';
import type { Run, TableCell } from '../../../document/model';
import { lowerFirst } from '../../../messages/es/format';
import { ROW_WORDS as WORDS } from '../../../messages/es/rows';
import { tableDefinition } from '../../../tables/definitions/all';
import { cell } from '../text';
import type { RowBook } from './row-book';
import { rowNames } from './row-names';

/** More links than these are not followed from one cell. */
const MOST_LINKED = 15;

/** A link for each row that has one, under its name; then the names of the rows that have none. */
export function evidenceCell(sources: readonly RowSource[], book: RowBook): TableCell {
  const filled = sources.filter(({ rows }) => rows.length > 0);
  const links = filled.flatMap(({ table, rows }) => rows.flatMap((row) => proofs(table, row, book)));
  const without = filled.map((source) => unproved(source, book)).filter(({ rows }) => rows.length > 0);
  const bare = filled.filter(({ table }) => linkFields(table).length === 0);
  const runs = [
    listed(links),
    without.length === 0 ? [] : [{ text: WORDS.withoutLink(rowNames(without, book)) }],
    bare.map(({ table }) => ({ text: WORDS.inSheet(book.sheetOf(table)) })),
  ].filter((part) => part.length > 0);
  return { runs: runs.flatMap((part, index) => (index === 0 ? part : [{ text: '\n' }, ...part])) };
}

/** Rows that could have a link and have none. */
export function unproved({ table, rows }: RowSource, book: RowBook): RowSource {
  return {
    table,
    rows: linkFields(table).length === 0 ? [] : rows.filter((row) => proofs(table, row, book).length === 0),
  };
}

/** Every link of one row, under the heading of its column; what leads nowhere, as it was typed. */
export function linksCell(table: TableKey, row: number, book: RowBook, needed = false): TableCell {
  const runs = linkFields(table).flatMap(([field, heading]) => {
    const text = book.text(table, row, field);
    return text === null ? [] : [isLink(text) ? linkRun(heading, text) : { text: `${WORDS.noLink}: ${text}` }];
  });
  return runs.length === 0 ? cell(WORDS.noLink, needed ? 'attention' : 'muted') : { runs: listed(runs) };
}

/** An activity is proved by its reports; its own link only tells what was announced, and is named so. */
function proofs(table: TableKey, row: number, book: RowBook): readonly Run[] {
  const reported =
    table === 'activities' ? book.reportsOf(row).flatMap((report) => proofs('reports', report, book)) : [];
  if (reported.length > 0) return reported;
  const name = book.text(table, row, 'code') ?? WORDS.row(row);
  for (const [field, heading] of linkFields(table)) {
    const text = book.text(table, row, field);
    if (isLink(text)) return [linkRun(table === 'activities' ? `${name}, ${lowerFirst(heading)}` : name, text ?? '')];
  }
  return [];
}

function linkFields(table: TableKey): readonly (readonly [field: string, heading: string])[] {
  return Object.entries(tableDefinition(table).columns).flatMap(([field, column]) =>
    column.kind === 'link' ? [[field, column.heading] as const] : [],
  );
}

/** An address that is not a secure one is told in words. */
function linkRun(name: string, text: string): Run {
  const [link] = /https:\/\/[^\s;,<>"»]+/i.exec(text) ?? [];
  return link === undefined ? { text: `${name}: ${text}` } : { text: name, link };
}

function listed(runs: readonly Run[]): readonly Run[] {
  const told =
    runs.length <= MOST_LINKED
      ? runs
      : [...runs.slice(0, MOST_LINKED), { text: WORDS.more(runs.length - MOST_LINKED) }];
  return told.flatMap((run, index) => (index === 0 ? [run] : [{ text: ', ' }, run]));
}
