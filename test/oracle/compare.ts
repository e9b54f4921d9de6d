import type { Review } from '../../src/views/review';
import { KNOWN_DISAGREEMENTS } from './known-disagreements';
import { type Figures, oracle, scopeOf } from './oracle';
import { bookOf, type PlainWorkbook } from './plain-workbook';
import { reviewOf } from './product';
import { fold } from './read-cells';

/** One figure on which oracle and product differ. */
export interface Difference {
  /** Where in `revisar --json`, for example "indicators.budgetExecuted.value". */
  readonly figure: string;
  readonly oracle: unknown;
  readonly product: unknown;
}

/** All but the known ones. */
export function differences(workbook: PlainWorkbook): Difference[] {
  const found: Difference[] = [];
  compare('', flat(oracle(workbook)), flat(productFigures(workbook)), found);
  const scope = scopeOf(workbook);
  const known = KNOWN_DISAGREEMENTS.filter((disagreement) => disagreement.isIn(scope, workbook));
  return found.filter(({ figure }) => !known.some(({ figures }) => figures.test(figure)));
}

/** The product's answer in the shape of the oracle's. */
function productFigures(workbook: PlainWorkbook): Figures {
  const review = reviewOf(bookOf(workbook), workbook.cutoff);
  const { entity, year, cutoff, tables, followUp, coverage, incidenceLevels, areas } = review;
  const indicators = review.indicators.map(({ name: _name, ...figures }) => figures);
  return {
    ...{ entity, year, cutoff, tables, followUp, coverage, incidenceLevels, areas, indicators },
    checklist: Object.fromEntries(review.checklist.map(({ step, status }) => [step, verdict(status)])),
  };
}

function verdict(status: Review['checklist'][number]['status']): Figures['checklist'][string] {
  return status === 'done' || status === 'notApplicable' ? status : 'rest';
}

type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | number | boolean | null;

/** Lists by name instead of by position: one row more is one difference, and order is not a figure. */
function flat(figures: Figures): Tree {
  return JSON.parse(
    JSON.stringify({
      ...figures,
      followUp: byKey(figures.followUp, ({ row }) => `fila ${row}`),
      indicators: byKey(figures.indicators, ({ code }) => code),
      incidenceLevels: byKey(
        figures.incidenceLevels.map((row) => ({ ...row, level: fold(row.level) })),
        ({ level }) => level,
      ),
      // which of two spellings stands for an area or a level, and whether an area with nothing is listed, is no figure
      areas: byKey(figures.areas.map(named).filter(owesSomething), ({ area }) => area),
      coverage: { ...figures.coverage, groups: byKey(figures.coverage.groups, ({ group }) => group) },
    }),
  );
}

function named(area: Figures['areas'][number]): Figures['areas'][number] {
  return { ...area, area: fold(area.area) };
}

function owesSomething({ area: _area, ...counts }: Figures['areas'][number]): boolean {
  return Object.values(counts).some((count) => count !== 0);
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [key(row), row]));
}

const TOLERANCE = 1e-9;

function compare(figure: string, expected: Tree | undefined, actual: Tree | undefined, found: Difference[]): void {
  if (isBranch(expected) && isBranch(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      compare(figure === '' ? key : `${figure}.${key}`, expected[key], actual[key], found);
    }
    return;
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    if (Math.abs(expected - actual) <= TOLERANCE * Math.max(1, Math.abs(expected))) return;
  }
  if (JSON.stringify(expected) !== JSON.stringify(actual)) found.push({ figure, oracle: expected, product: actual });
}

function isBranch(tree: Tree | undefined): tree is { readonly [key: string]: Tree } {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
