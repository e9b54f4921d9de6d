/** How the picture a run came to differs from the one it should have come to, as one of four harms. */
import { COLLEAGUE } from './colleague';
import type { Picture } from './picture';

export type Harm = 'lost' | 'doubled' | 'misplaced' | 'unfinished';

export interface Difference {
  readonly harm: Harm;
  readonly what: string;
}

/** Null when the picture is one of those that are right; else the difference from the nearest. */
export function differenceFrom(right: readonly Picture[], found: Picture): Difference | null {
  const all = right.map((picture) => differences(picture, found));
  const [nearest] = all.sort((a, b) => a.length - b.length);
  return nearest === undefined ? null : gravest(nearest);
}

const GRAVITY: readonly Harm[] = ['lost', 'doubled', 'misplaced', 'unfinished'];

function gravest(differences: readonly Difference[]): Difference | null {
  const [first] = [...differences].sort((a, b) => GRAVITY.indexOf(a.harm) - GRAVITY.indexOf(b.harm));
  return first ?? null;
}

function differences(right: Picture, found: Picture): readonly Difference[] {
  const names = new Set([...Object.keys(right.sheets), ...Object.keys(found.sheets)]);
  return [
    ...[...names].flatMap((name) => sheetDifferences(name, right.sheets[name], found.sheets[name])),
    ...listDifferences(right.files, found.files),
    ...without(right.rest, found.rest).map((line): Difference => ({ harm: 'unfinished', what: `not so: ${line}` })),
    ...without(found.rest, right.rest).map((line): Difference => ({ harm: 'unfinished', what: `but: ${line}` })),
  ];
}

type Rows = readonly string[];

function sheetDifferences(name: string, right: Rows | undefined, found: Rows | undefined): readonly Difference[] {
  if (found === undefined) return [{ harm: 'lost', what: `no sheet ${name}` }];
  if (right === undefined) return [{ harm: 'doubled', what: `sheet ${name} with ${found.length} rows` }];
  const [missing, extra] = [without(right, found), without(found, right)];
  if (missing.length === 0 && extra.length === 0) return [];
  return [
    ...missing.map((row) => missingRow(name, row, { extra, found })),
    ...extraRows(name, { missing, extra, right }),
  ];
}

function missingRow(name: string, row: string, { extra, found }: { extra: Rows; found: Rows }): Difference {
  const [nearest, common] = nearestOf(row, extra);
  if (nearest === undefined || common * 2 < cellsOf(row).length)
    return { harm: 'lost', what: `${name}: no row ${row}` };
  const [gone, come] = [without(cellsOf(row), cellsOf(nearest)), without(cellsOf(nearest), cellsOf(row))];
  const what = `${name}: row with ${come.join(' | ') || 'nothing'} instead of ${gone.join(' | ') || 'nothing'} (${nearest})`;
  const typed = [...Object.values(COLLEAGUE)].filter((words) => gone.some((cell) => cell.includes(words)));
  if (typed.length > 0)
    return { harm: found.some((line) => line.includes(typed[0] ?? '')) ? 'misplaced' : 'lost', what };
  return { harm: come.length > 0 ? 'misplaced' : 'unfinished', what };
}

function extraRows(
  name: string,
  { missing, extra, right }: { missing: Rows; extra: Rows; right: Rows },
): readonly Difference[] {
  return extra.flatMap((row): readonly Difference[] => {
    const [, common] = nearestOf(row, missing);
    if (missing.length > 0 && common * 2 >= cellsOf(row).length) return [];
    const [twin, alike] = nearestOf(row, right);
    const isTwin = twin !== undefined && alike * 2 >= cellsOf(row).length;
    // A row of nobody's: half of something.
    return [{ harm: isTwin ? 'doubled' : 'unfinished', what: `${name}: also a row ${row}` }];
  });
}

function cellsOf(row: string): Rows {
  return row.split(' | ');
}

function nearestOf(row: string, others: Rows): readonly [string | undefined, number] {
  const cells = cellsOf(row);
  const scored = others.map((other) => [other, cells.length - without(cells, cellsOf(other)).length] as const);
  return scored.sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
}

function listDifferences(right: Rows, found: Rows): readonly Difference[] {
  return [
    ...without(right, found).map((file): Difference => ({ harm: 'unfinished', what: `no ${file}` })),
    ...without(found, right).map((file): Difference => ({ harm: 'doubled', what: `also ${file}` })),
  ];
}

/** What stands in the first more often than in the second. */
function without(first: Rows, second: Rows): Rows {
  const rest = [...second];
  return first.filter((item) => {
    const at = rest.indexOf(item);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
