import { describe, expect, it } from 'vitest';
import { disagreement } from '../oracle/shrink';

const FIRST_SEED = 10_000;
const BATCH = 500;
const BATCHES = Array.from({ length: 10 }, (_, index) => FIRST_SEED + index * BATCH);

describe('every figure of a review', () => {
  it.each(BATCHES)('is what the design says, over five hundred workbooks from seed %i', (first) => {
    for (let seed = first; seed < first + BATCH; seed++) expect(disagreement(seed)).toBeNull();
  });
});
