import type { RowSource } from '../../../core/measure';
import type { Run, TableCell } from '../../../document/model';
import * as WORDS from '../../../messages/es/rows';
import { linkFields, type Proof, type RowBook } from './row-book';
import { rowNames } from './row-names';

/** More links than these are not followed from one cell. */
const MOST_LINKED = 15;

/** A link for each row that has one, under its name; then the names of the rows that have none. */
export function evidenceCell(sources: readonly RowSource[], book: RowBook): TableCell {
  const filled = sources.filter(({ rows }) => rows.length > 0);
  const proofs = filled.flatMap(({ table, rows }) => rows.flatMap((row) => book.proofsOf(table, row)));
  const left = proofs.length - MOST_LINKED;
  const links = proofs.slice(0, MOST_LINKED).map(linkRun);
  const without = filled.map((source) => unproved(source, book)).filter(({ rows }) => rows.length > 0);
  const parts: readonly (readonly Run[])[] = [
    [...links, ...(left > 0 ? [{ text: WORDS.more(left) }] : [])].flatMap((run, index) =>
      index === 0 ? [run] : [{ text: ', ' }, run],
    ),
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
  return { table, rows: rows.filter((row) => provable && book.proofsOf(table, row).length === 0) };
}

/** An address that is not a secure one is told in words. */
function linkRun({ name, text }: Proof): Run {
  const found = /https:\/\/[^\s;,<>"»]+/i.exec(text);
  return found === null ? { text: `${name}: ${text}` } : { text: name, link: found[0] };
}
