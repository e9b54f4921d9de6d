import type { RowSource } from '../../../core/measure';
import { ROW_WORDS as WORDS } from '../../../messages/es/rows';
import type { RowBook } from './row-book';

/** More than these are not read in one cell. */
const MOST_NAMED = 30;

/** "R001 a R003 y R007"; where rows have no codes, "filas 3 y 5 de «Canales»". */
export function rowNames(sources: readonly RowSource[], book: RowBook): string {
  const parts = sources.flatMap(({ table, rows }) => {
    const codes = rows.map((row) => book.text(table, row, 'code'));
    const numbers = rows.filter((_, index) => codes[index] === null).map(String);
    return [
      ...ranges(codes.filter((code): code is string => code !== null)),
      ...(numbers.length === 0 ? [] : [WORDS.rows(some(ranges(numbers)), numbers.length === 1, book.sheetOf(table))]),
    ];
  });
  return parts.length === 0 ? WORDS.none : WORDS.list(some(parts));
}

function some(names: readonly string[]): readonly string[] {
  return names.length <= MOST_NAMED ? names : [...names.slice(0, MOST_NAMED), WORDS.more(names.length - MOST_NAMED)];
}

/** Three or more names whose numbers follow one another, as "R001 a R004". */
function ranges(names: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const name of names) {
    const run = runs[runs.length - 1];
    if (run !== undefined && follows(run[run.length - 1] ?? '', name)) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [WORDS.range(run[0] ?? '', run[run.length - 1] ?? '')]));
}

function follows(before: string, name: string): boolean {
  const [, letters, number] = /^(\D*)(\d+)$/.exec(before) ?? [];
  const [, sameLetters, next] = /^(\D*)(\d+)$/.exec(name) ?? [];
  return letters !== undefined && letters === sameLetters && Number(number) + 1 === Number(next);
}
