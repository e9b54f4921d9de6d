import { shortDate } from '../../../messages/es/format';
import { personalDataWords } from '../../../messages/es/personal-data';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import type { DocumentSection, InternalInput } from '../section';
import { cell, paragraph } from '../text';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** What looked like personal data and was let through, with its day. */
export function clearancesSection({ clearances }: InternalInput): DocumentSection {
  return {
    title: WORDS.clearancesTitle,
    orientation: 'portrait',
    blocks:
      clearances.length === 0
        ? [paragraph(WORDS.clearancesNone)]
        : [
            paragraph(WORDS.clearancesIntro),
            {
              kind: 'table',
              summary: WORDS.clearancesSummary,
              columns: [
                { heading: WORDS.place, share: 3 },
                { heading: WORDS.found, share: 3 },
                { heading: WORDS.date, share: 1.6, align: 'center' },
                TICK_COLUMN,
              ],
              rows: clearances.map(({ place, kinds, date }) => [
                cell(place),
                cell(personalDataWords(kinds)),
                cell(shortDate(date)),
                tickCell(),
              ]),
            },
          ],
  };
}
