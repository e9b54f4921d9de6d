import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../src/document/model';
import { arbitraryReport, arbitraryTable } from '../docx/arbitrary-report';
import { logoOf } from '../docx/picture';
import { reportOf, wholeReport } from '../docx/sample-report';
import { openXmlSdk } from './open-xml';

const BATCHES = Array.from({ length: 8 }, (_, index) => index + 1);
const BATCH = 50;

const faultsOf = openXmlSdk();

/** A table as any other, as long as an annex. */
const longTable: fc.Arbitrary<TableBlock> = fc
  .tuple(arbitraryTable, fc.integer({ min: 100, max: 600 }))
  .map(([table, count]) => ({
    ...table,
    rows: Array.from({ length: count }, (_, index) => table.rows[index % Math.max(1, table.rows.length)] ?? []),
  }));

describe('the Open XML SDK finds no fault', () => {
  it.each(BATCHES)('in fifty reports of any words and blocks, from seed %i', async (seed) => {
    expect(await faultsOf(fc.sample(arbitraryReport, { seed, numRuns: BATCH }))).toEqual([]);
  });

  it('in reports with tables of hundreds of rows', async () => {
    const tables = fc.sample(longTable, { seed: 1, numRuns: 20 });
    expect(await faultsOf(tables.map((table) => reportOf(table, table)))).toEqual([]);
  });

  it('in a report with every block, a mark and a logo of any shape', async () => {
    const shapes = [logoOf(1, 4000), logoOf(4000, 1), logoOf(300, 300, '" <&> \u0001')];
    expect(await faultsOf(shapes.map((logo) => ({ ...wholeReport, mark: 'Uso interno', logo })))).toEqual([]);
  });
});
