import { PHASE_KEYS } from '../../../core/coverage';
import * as COVERAGE_WORDS from '../../../messages/es/coverage';
import { PHASE_WORDS } from '../../../messages/es/phases';
import * as WORDS from '../../../messages/es/verification';
import { cell, wordTable } from '../blocks';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { rowNames } from '../trace/row-names';
import { tickCell } from './tick-cell';

/** The grid of groups and phases, each count with the activities in it. */
export function verificationCoverageSection(
  { assessment: { coverage } }: InternalInput,
  book: RowBook,
): DocumentSection {
  return landscape(
    WORDS.coverageTitle,
    [
      wordTable(
        WORDS.coverageTitle,
        [
          [COVERAGE_WORDS.group, 2.5],
          ...PHASE_KEYS.map((phase) => [PHASE_WORDS[phase], 2] as const),
          [WORDS.check, 2.5],
        ],
        coverage.groups.map(({ group, phases }) => [
          cell(group),
          ...PHASE_KEYS.map((phase) => {
            const { rows } = phases[phase];
            const count = COVERAGE_WORDS.cell(phases[phase]);
            return rows.length === 0
              ? cell(count, 'muted')
              : cell(`${count}\n${rowNames([{ table: 'activities', rows }], book)}`);
          }),
          tickCell(),
        ]),
      ),
    ].filter(({ rows }) => rows.length > 0),
  );
}
