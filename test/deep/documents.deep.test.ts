import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/document/model';
import { INTERNAL_DOCUMENTS, PUBLIC_DOCUMENTS } from '../../src/views/documents/all';
import { inEdition } from '../../src/views/documents/report-document';
import { unreadIn } from '../../src/views/documents/unread';
import { randomWorkbook } from '../oracle/random-workbook';
import { publishable, readPlain } from '../views/workbooks';
import { openXmlSdk } from './open-xml';

const EDITION = { version: 1, logo: null };
const BATCHES = Array.from({ length: 6 }, (_, index) => index + 1);
const BATCH = 10;

const faultsOf = openXmlSdk();

/** Every kind of document there is, made of one workbook. */
function documentsOf(seed: number): readonly ReportDocument[] {
  const workbook = randomWorkbook(seed);
  const reading = readPlain(workbook);
  const made = publishable(reading, workbook.cutoff ?? '2026-11-22');
  const unread = unreadIn(reading, made.assessment);
  const seen = { assessment: made.public, unread };
  const inside = { assessment: made.internal, alerts: made.alerts, unread, places: reading, clearances: [] };
  return [
    ...Object.values(PUBLIC_DOCUMENTS).map((make) => inEdition(make(seen), made.assessment.cutoff, EDITION)),
    ...Object.values(INTERNAL_DOCUMENTS).map((make) => inEdition(make(inside), made.assessment.cutoff, EDITION)),
  ];
}

describe('the Open XML SDK finds no fault in any document', () => {
  it.each(BATCHES)('of ten random workbooks (%i)', async (batch) => {
    const seeds = Array.from({ length: BATCH }, (_, index) => 7_000 + batch * BATCH + index);
    expect(await faultsOf(seeds.flatMap(documentsOf))).toEqual([]);
  });
});
