import { type Difference, differences } from './compare';
import type { PlainSheet, PlainWorkbook } from './plain-workbook';
import { randomWorkbook } from './random-workbook';

/** Null when oracle and product agree on the workbook of this seed; else the smallest one that shows why not, to be read. */
export function disagreement(seed: number): string | null {
  const workbook = randomWorkbook(seed);
  const [first] = differences(workbook);
  if (first === undefined) return null;
  const about = kindOf(first);
  const stillThere = (smaller: PlainWorkbook): boolean =>
    hasCutoff(smaller) && differences(smaller).some((difference) => kindOf(difference) === about);
  const least = smallest(workbook, stillThere);
  const lines = differences(least).map(
    ({ figure, oracle, product }) =>
      `${figure}: oráculo ${JSON.stringify(oracle)}, producto ${JSON.stringify(product)}`,
  );
  return [`semilla ${seed}`, ...lines, described(least)].join('\n');
}

/** Rows apart: the same figure of another row is the same disagreement. */
function kindOf({ figure }: Difference): string {
  return figure.replace(/fila \d+/, 'fila');
}

function hasCutoff({ sheets, cutoff }: PlainWorkbook): boolean {
  return cutoff !== null || sheets.some(({ rows }) => rows.some(([name]) => /corte/i.test(String(name))));
}

/** The smallest workbook found that still fails: sheets, columns, rows and cells are taken away while it does. */
export function smallest(workbook: PlainWorkbook, fails: (smaller: PlainWorkbook) => boolean): PlainWorkbook {
  let current = workbook;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const smaller of smallerOnes(current)) {
      if (!fails(smaller)) continue;
      current = smaller;
      shrunk = true;
      break;
    }
  }
  return current;
}

function* smallerOnes(workbook: PlainWorkbook): Generator<PlainWorkbook> {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const others = (replaced: PlainSheet[]): PlainWorkbook => ({
      ...workbook,
      sheets: [...workbook.sheets.slice(0, index), ...replaced, ...workbook.sheets.slice(index + 1)],
    });
    yield others([]);
    if (sheet.title !== null) yield others([{ ...sheet, title: null }]);
    for (let size = Math.ceil(sheet.rows.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let row = 0; row < sheet.rows.length; row += size) {
        yield others([{ ...sheet, rows: [...sheet.rows.slice(0, row), ...sheet.rows.slice(row + size)] }]);
      }
    }
    for (let column = 0; column < sheet.headings.length; column++) {
      const without = <T>(cells: readonly T[]): T[] => cells.filter((_, position) => position !== column);
      yield others([{ ...sheet, headings: without(sheet.headings), rows: sheet.rows.map(without) }]);
    }
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null) continue;
        const blanked = cells.map((other, position) => (position === column ? null : other));
        yield others([{ ...sheet, rows: sheet.rows.map((other, place) => (place === row ? blanked : other)) }]);
      }
    }
  }
}

/** A workbook as lines a person can read in a failed test. */
export function described(workbook: PlainWorkbook): string {
  const sheets = workbook.sheets.map((sheet) =>
    [`## ${sheet.name}`, sheet.headings, ...sheet.rows]
      .map((line) => (typeof line === 'string' ? line : line.map((cell) => JSON.stringify(cell)).join(' | ')))
      .join('\n'),
  );
  return [`corte ${workbook.cutoff}`, ...sheets].join('\n');
}
