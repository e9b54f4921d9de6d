import * as WORDS from '../../../messages/es/plan';
import { paragraph } from '../blocks';
import { coverageTable } from '../coverage-table';
import { missingBlock } from '../missing-groups';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Which groups the plan names in each phase, and whom it leaves out. */
export function planCoverageSection({ assessment: { coverage } }: PublicInput): DocumentSection {
  return portrait(WORDS.coverageTitle, [
    ...(coverage.groups.length === 0
      ? []
      : [paragraph(WORDS.coverageIntro), coverageTable(coverage, (cell) => ({ ...cell, executed: 0 }))]),
    missingBlock(coverage),
  ]);
}
