import type { FollowUpAssessment } from '../../../core/follow-up';
import type { FollowUpRow, Row } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import { calculationWords, stateWords } from '../../../messages/es/follow-up';
import { percent, shortDate } from '../../../messages/es/format';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { longTable } from '../long-table';
import type { DocumentSection, InternalInput } from '../section';
import { cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { linksCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** Every row of the follow-up matrix: progress, how it was found, and what control said of it. */
export function matrixSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const { followUp, tables } = assessment;
  return {
    title: WORDS.matrixTitle,
    orientation: 'landscape',
    blocks: longTable(
      {
        summary: WORDS.matrixSummary,
        columns: [
          { heading: WORDS.code, share: 1 },
          { heading: WORDS.managementActivity, share: 4.5 },
          { heading: WORDS.progress, share: 1.8 },
          { heading: WORDS.calculation, share: 2.8 },
          { heading: WORDS.evidence, share: 2 },
          TICK_COLUMN,
          { heading: WORDS.date, share: 1.4, align: 'center' },
          { heading: WORDS.remark, share: 2.4 },
        ],
        rows: tables.followUp.map((row, index) => matrixRow(row, followUp[index], assessment, book)),
      },
      book.sheetOf('followUp'),
    ),
  };
}

function matrixRow(
  row: Row<FollowUpRow>,
  assessed: FollowUpAssessment | undefined,
  { indicators }: InternalInput['assessment'],
  book: RowBook,
): readonly TableCell[] {
  const calculation = assessed?.calculation;
  const counted =
    calculation?.code === 'fromTables' ? `\n${rowNames([indicators[calculation.indicator].source], book)}` : '';
  const state =
    assessed === undefined
      ? []
      : [...(assessed.progress === null ? [] : [percent(assessed.progress)]), stateWords(assessed)];
  return [
    cell(row.code ?? String(row.row)),
    cell(row.activity),
    cell(state.join('\n')),
    cell(calculation === undefined ? '' : `${calculationWords(calculation)}${counted}`),
    linksCell('followUp', row.row, book, (assessed?.progress ?? 0) > 0),
    tickCell(row.controlCheck),
    cell(row.controlDate === null ? '' : shortDate(row.controlDate)),
    cell(row.controlRemark ?? ''),
  ];
}
