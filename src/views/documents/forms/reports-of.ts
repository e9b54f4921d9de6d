/** The valid reports, which forms, the annex and the report of results list alike. */
import type { ActivityReport, Row } from '../../../core/records';
import type { ActivityScope } from '../../../core/scope';
import type { Block } from '../../../document/model';
import * as WORDS from '../../../messages/es/forms';
import type { PublicAssessment } from '../../public-assessment';
import { rowTable } from '../row-table';

export interface ReportOfActivity {
  readonly report: Row<ActivityReport>;
  readonly activity: ActivityScope;
}

/** Every valid report, of a plan row of any class, in the order they were held. */
export function reportsOf({ scope }: Pick<PublicAssessment, 'scope'>): readonly ReportOfActivity[] {
  return scope.planRows
    .flatMap((activity) => activity.reports.map((report) => ({ report, activity })))
    .sort((a, b) =>
      (a.report.heldOn ?? '') < (b.report.heldOn ?? '') ? -1 : a.report.heldOn === b.report.heldOn ? 0 : 1,
    );
}

/** The reports by name, for whoever wants to find one. */
export function formList(assessment: PublicAssessment): readonly Block[] {
  return rowTable(assessment, {
    summary: WORDS.title,
    table: 'reports',
    columns: ['code', 'heldOn', 'activity', 'area', 'publishedAt'],
    rows: reportsOf(assessment).map(({ report }) => report),
    empty: WORDS.none,
  });
}
