import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { selfAssessmentRows } from '../../checklist-rows';
import type { DocumentSection, InternalInput } from '../section';
import { cell } from '../text';

/** The scores a person typed, by stage and in all, with their band and what the data suggest. */
export function selfAssessmentSection({ assessment }: InternalInput): DocumentSection {
  return {
    title: WORDS.selfTitle,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        summary: WORDS.selfSummary,
        columns: [
          { heading: WORDS.stage, share: 3 },
          { heading: WORDS.mean, share: 3 },
          { heading: WORDS.band, share: 2 },
          { heading: WORDS.suggested, share: 2 },
        ],
        rows: selfAssessmentRows(assessment).map(({ cells: [stage, mean, band, , , suggested] }) =>
          [stage, mean, band, suggested].map((text) => cell(text)),
        ),
      },
    ],
  };
}
