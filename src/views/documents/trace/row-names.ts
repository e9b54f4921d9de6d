import type { RowSource } from '../../../core/measure';
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
    const plain = some(ranges(numbers));
    return plain.length === 0
      ? ranges(codes)
      : [...ranges(codes), WORDS.rows(plain, numbers.length === 1, book.sheetOf(table))];
  });
  return parts.length === 0 ? WORDS.none : WORDS.list(some(parts));
}

function some(names: readonly string[]): readonly string[] {
  const left = names.length - MOST_NAMED;
  return left > 0 ? [...names.slice(0, MOST_NAMED), WORDS.more(left)] : names;
}

/** Three or more names whose numbers follow one another, as "R001 a R004". */
function ranges(names: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  let expected = '';
  for (const name of names) {
    const run = runs[runs.length - 1];
    if (run !== undefined && name === expected) run.push(name);
    else runs.push([name]);
    expected = name.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
  }
  return runs.flatMap((run) => (run.length < 3 ? run : WORDS.range(String(run[0]), String(run[run.length - 1]))));
}
