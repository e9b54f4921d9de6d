import { wordList } from './format';

/** Three or more names whose numbers follow one another are told by the first and the last: "R001 a R004". */
export function nameRanges(names: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  let expected = '';
  for (const name of names) {
    const run = runs[runs.length - 1];
    if (run !== undefined && name === expected) run.push(name);
    else runs.push([name]);
    expected = name.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
  }
  return runs.flatMap((run) => (run.length < 3 ? run : `${run[0]} a ${run[run.length - 1]}`));
}

/** What was noticed in the rows of a matrix, each sentence once: "Filas 2 a 4 y 7: …". */
export function remarkLines(remarks: readonly { readonly row: number; readonly what: string }[]): readonly string[] {
  const rowsOf = new Map<string, string[]>();
  for (const { row, what } of remarks) {
    const rows = rowsOf.get(what);
    if (rows === undefined) rowsOf.set(what, [String(row)]);
    else rows.push(String(row));
  }
  return [...rowsOf].map(
    ([what, rows]) => `${rows.length === 1 ? 'Fila' : 'Filas'} ${wordList(nameRanges([...new Set(rows)]))}: ${what}`,
  );
}
