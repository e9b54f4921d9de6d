import * as FIGURE_WORDS from '../../../messages/es/figures';
import * as WORDS from '../../../messages/es/verification';
import { PUBLICATIONS } from '../../../tables/definitions/publications';
import { cell } from '../blocks';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { bookTable } from './book-table';
import { TICKS, tickCell } from './tick-cell';

/** Enough of a fingerprint to tell two apart. */
const SHOWN = 12;

/** What was published, until which day, where it is and how it was made known. */
export function publicationsSection(_input: InternalInput, book: RowBook): DocumentSection {
  return landscape(
    WORDS.publicationsTitle,
    bookTable(book, {
      summary: WORDS.publicationsTitle,
      table: 'publications',
      columns: [
        'type',
        'version',
        'cutoff',
        ['document', 'pdf', 'data', 'publicLink'],
        'disclosedOn',
        'media',
        {
          heading: PUBLICATIONS.columns.fingerprint.heading,
          share: 2,
          cell: ({ fingerprint }) => cell(fingerprint === null ? FIGURE_WORDS.nothing : fingerprint.slice(0, SHOWN)),
        },
        { ...TICKS, cell: () => tickCell() },
      ],
    }),
  );
}
