import type { ActivityReport, Row } from '../../../core/records';
import { type ActivityScope, phasesOf } from '../../../core/scope';
import type { Block } from '../../../document/model';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import * as WORDS from '../../../messages/es/forms';
import { REPORTS } from '../../../tables/definitions/reports';
import type { PublicAssessment } from '../../public-assessment';
import { cell } from '../blocks';
import { columnOf, type FieldOf, fieldCell } from '../field-cell';

/** What a report may tell, in the order of the sheet. */
const FIELDS = Object.entries(REPORTS.columns)
  .filter(([, column]) => column.publication === 'public')
  // Object.entries widens the keys; the definition's own type fixes them.
  .map(([field]) => field as FieldOf<'reports'>);

/** The form of one meeting: a heading per row, then what the area wrote. What may be blank and is, is left out. */
export function formCard(shown: PublicAssessment, report: Row<ActivityReport>, activity: ActivityScope): Block {
  const row = { ...report, phases: phasesOf({ report, activity }) };
  const entries = FIELDS.map(
    (field) => [cell(columnOf('reports', field).heading), fieldCell(shown, 'reports', row, field)] as const,
  );
  return {
    kind: 'table',
    summary: activity.row.activity,
    columns: [
      { heading: WORDS.field, share: 1.4, rowHeader: true },
      { heading: WORDS.content, share: 4 },
    ],
    rows: entries.filter(([, said]) => said.runs[0]?.text !== FIGURE_WORDS.nothing),
  };
}
