import * as WORDS from '../../../messages/es/verification';
import { selfAssessmentRows } from '../../checklist-rows';
import { cell, wordTable } from '../blocks';
import { type DocumentSection, type InternalInput, portrait } from '../section';

/** The scores a person typed, by stage and in all, with their band and what the data suggest. */
export function selfAssessmentSection({ assessment }: InternalInput): DocumentSection {
  return portrait(WORDS.selfTitle, [
    wordTable(
      WORDS.selfTitle,
      WORDS.selfHeadings,
      selfAssessmentRows(assessment).map(({ cells: [stage, mean, band, , , suggested] }) =>
        [stage, mean, band, suggested].map((text) => cell(text)),
      ),
    ),
  ]);
}
