import { type GroupCoverage, PHASE_KEYS } from '../../../core/coverage';
import type { TableCell } from '../../../document/model';
import { COVERAGE_WORDS } from '../../../messages/es/coverage';
import { PHASE_WORDS } from '../../../messages/es/phases';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { longTable } from '../long-table';
import type { DocumentSection, InternalInput } from '../section';
import { cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { rowNames } from '../trace/row-names';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** The grid of groups and phases, each count with the activities in it. */
export function coverageSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  return {
    title: WORDS.coverageTitle,
    orientation: 'landscape',
    blocks: longTable(
      {
        summary: WORDS.coverageSummary,
        columns: [
          { heading: COVERAGE_WORDS.group, share: 2.4 },
          ...PHASE_KEYS.map((phase) => ({ heading: PHASE_WORDS[phase], share: 2 })),
          TICK_COLUMN,
        ],
        rows: assessment.coverage.groups.map((group) => groupRow(group, book)),
      },
      book.sheetOf('groups'),
    ),
  };
}

function groupRow({ group, phases }: GroupCoverage, book: RowBook): readonly TableCell[] {
  return [
    cell(group),
    ...PHASE_KEYS.map((phase) => {
      const { rows } = phases[phase];
      const count = COVERAGE_WORDS.cell(phases[phase]);
      return rows.length === 0
        ? cell(count, 'muted')
        : cell(`${count}\n${rowNames([{ table: 'activities', rows }], book)}`);
    }),
    tickCell(),
  ];
}
