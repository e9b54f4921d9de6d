import { getHolidaysForYear } from 'colombian-holidays';
import { describe, expect, it } from 'vitest';
import { PLACE } from '../../src/local/local-script';
import { openXlsx } from '../../src/xlsx/open';
import { holidaysOf } from './colombian-days';
import { KNOWN_DISAGREEMENTS } from './known-disagreements';
import { oracle, scopeOf } from './oracle';
import { bookOf } from './plain-workbook';
import { reviewOf } from './product';
import { randomWorkbook } from './random-workbook';
import { disagreement } from './shrink';
import { xlsxOf } from './xlsx-file';

/** Fixed, so that a failure is the same for everybody; npm run test:deep goes further. */
const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);
const BATCH = 50;
const BATCHES = Array.from({ length: SEEDS.length / BATCH }, (_, index) =>
  SEEDS.slice(index * BATCH, (index + 1) * BATCH),
);

describe('every figure of a review', () => {
  it.each(BATCHES.map((seeds) => [seeds[0], seeds] as const))(
    'is what the design says, computed apart: random workbooks from seed %i',
    (_first, seeds) => {
      for (const seed of seeds) expect(disagreement(seed)).toBeNull();
    },
  );

  it('is the same when another program wrote the file', () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const workbook = randomWorkbook(seed);
      const { book } = openXlsx(xlsxOf(workbook), PLACE);
      expect(reviewOf(book, workbook.cutoff)).toEqual(reviewOf(bookOf(workbook), workbook.cutoff));
    }
  });
});

describe('the random workbooks', () => {
  const figures = SEEDS.map((seed) => oracle(randomWorkbook(seed)));

  it('reach every indicator, with data and, where it can lack them, without', () => {
    const codes = figures[0]?.indicators.map(({ code }) => code) ?? [];
    expect(codes).toHaveLength(24);
    for (const code of codes) {
      const values = figures.flatMap(({ indicators }) => indicators.filter((row) => row.code === code));
      const different = new Set(values.map(({ numerator, denominator }) => `${numerator}/${denominator}`));
      expect([code, different.size > 2]).toEqual([code, true]);
    }
  });

  it('reach every kind of indicator, every state, lateness and surplus', () => {
    const rows = figures.flatMap(({ followUp }) => followUp);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(rows.map(({ state }) => state)).size).toBe(4);
    expect(rows.some(({ late }) => late)).toBe(true);
    expect(rows.some(({ surplus }) => surplus !== null && surplus > 0)).toBe(true);
  });

  it('bring every step to done, and to not done', () => {
    for (let step = 1; step <= 32; step++) {
      const verdicts = new Set(figures.map(({ checklist }) => checklist[step]));
      expect([step, verdicts.has('done'), verdicts.has('rest')]).toEqual([step, true, true]);
    }
  });

  it('leave less than a tenth of the comparisons to what is already known', () => {
    for (const known of KNOWN_DISAGREEMENTS) {
      const touched = SEEDS.map(randomWorkbook).filter((workbook) => known.isIn(scopeOf(workbook), workbook));
      expect([known.product, touched.length < SEEDS.length / 10]).toEqual([known.product, true]);
    }
  });
});

it('the holidays reckoned here are those of the package, year by year', () => {
  for (let year = 2015; year <= 2050; year++) {
    const ofPackage = getHolidaysForYear(year, { valueAsDate: false }).map(({ celebrationDate }) => celebrationDate);
    expect(new Set(holidaysOf(year))).toEqual(new Set(ofPackage));
  }
});
