import { PUBLICATION_TYPES } from '../../../catalogue/choices';
import type { IsoDate } from '../../../core/calendar';
import type { Publication, Row } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import { FIGURE_WORDS } from '../../../messages/es/figures';
import { shortDate } from '../../../messages/es/format';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { longTable } from '../long-table';
import type { DocumentSection, InternalInput } from '../section';
import { cell, paragraph } from '../text';
import type { RowBook } from '../trace/row-book';
import { linksCell } from '../trace/row-evidence';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** Enough of a fingerprint to tell two apart. */
const SHOWN_OF_FINGERPRINT = 12;

/** What was published, until which day, where it is and how it was made known. */
export function publicationsSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const { publications } = assessment.tables;
  return {
    title: WORDS.publicationsTitle,
    orientation: 'landscape',
    blocks:
      publications.length === 0
        ? [paragraph(WORDS.publicationsNone)]
        : longTable(
            {
              summary: WORDS.publicationsSummary,
              columns: [
                { heading: WORDS.publication, share: 3 },
                { heading: WORDS.date, share: 1.4, align: 'center' },
                { heading: WORDS.cutoff, share: 1.4, align: 'center' },
                { heading: WORDS.links, share: 3 },
                { heading: WORDS.disclosure, share: 3 },
                { heading: WORDS.fingerprint, share: 2 },
                TICK_COLUMN,
              ],
              rows: publications.map((row) => publicationRow(row, book)),
            },
            book.sheetOf('publications'),
          ),
  };
}

function publicationRow(row: Row<Publication>, book: RowBook): readonly TableCell[] {
  const type = row.type === null ? FIGURE_WORDS.noData : PUBLICATION_TYPES[row.type][0];
  const disclosed = [...(row.disclosedOn === null ? [] : [shortDate(row.disclosedOn)]), ...row.media];
  return [
    cell(WORDS.version(type, row.version)),
    cell(day(row.date)),
    cell(day(row.cutoff)),
    linksCell('publications', row.row, book),
    disclosed.length === 0 ? cell(FIGURE_WORDS.noData, 'muted') : cell(disclosed.join('\n')),
    cell(row.fingerprint?.slice(0, SHOWN_OF_FINGERPRINT) ?? FIGURE_WORDS.nothing),
    tickCell(),
  ];
}

function day(date: IsoDate | null): string {
  return date === null ? FIGURE_WORDS.noData : shortDate(date);
}
