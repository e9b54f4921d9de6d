import type { RowSource } from '../../../core/measure';
import { nameRanges } from '../../../messages/es/ranges';
import * as WORDS from '../../../messages/es/rows';
import type { RowBook } from './row-book';

/** More than these are not read in one cell. */
const MOST_NAMED = 30;

/** "R001 a R003 y R007"; where rows have no codes, "filas 3 y 5 de «Canales»". */
export function rowNames(sources: readonly RowSource[], book: RowBook): string {
  const parts = sources.flatMap(({ table, rows }) => {
    const codes: string[] = [];
    const numbers: string[] = [];
    for (const row of rows) {
      const code = book.codeOf(table, row);
      if (code === null) numbers.push(String(row));
      else codes.push(code);
    }
    const plain = some(nameRanges(numbers));
    return plain.length === 0
      ? nameRanges(codes)
      : [...nameRanges(codes), WORDS.rows(plain, { sheet: book.sheetOf(table), count: numbers.length })];
  });
  return parts.length === 0 ? WORDS.none : WORDS.list(some(parts));
}

function some(names: readonly string[]): readonly string[] {
  const left = names.length - MOST_NAMED;
  return left > 0 ? [...names.slice(0, MOST_NAMED), WORDS.more(left)] : names;
}
