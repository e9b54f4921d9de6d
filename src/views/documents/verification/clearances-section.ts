import { shortDate } from '../../../messages/es/format';
import { personalDataWords } from '../../../messages/es/personal-data';
import * as WORDS from '../../../messages/es/verification';
import { cell, paragraph, wordTable } from '../blocks';
import { type DocumentSection, type InternalInput, portrait } from '../section';
import { tickCell } from './tick-cell';

/** What looked like personal data and was let through, with its day. */
export function clearancesSection({ clearances }: InternalInput): DocumentSection {
  return portrait(WORDS.clearancesTitle, [
    clearances.length === 0
      ? paragraph(WORDS.clearancesNone)
      : wordTable(
          WORDS.clearancesTitle,
          WORDS.clearanceHeadings,
          clearances.map(({ place, kinds, date }) => [
            cell(place),
            cell(personalDataWords(kinds)),
            cell(shortDate(date)),
            tickCell(),
          ]),
        ),
  ]);
}
