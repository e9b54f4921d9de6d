import type { ReportDocument } from '../../../document/model';
import { shortDate } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/forms';
import { paragraph, subheading } from '../blocks';
import { reportDocument } from '../report-document';
import { reservedNote } from '../reserved-note';
import { MOST_ROWS } from '../row-table';
import { type PublicInput, portrait } from '../section';
import { formCard } from './form-card';
import { formList, reportsOf } from './reports-of';

/** Every valid report as a card, activity by activity; past the limit only their list, and where the rest is. */
export function internalForms({ assessment }: PublicInput): ReportDocument {
  const count = reportsOf(assessment).length;
  return reportDocument(
    {
      title: WORDS.title,
      description: WORDS.intro,
      opening: [
        paragraph([WORDS.intro, ...(count > MOST_ROWS ? [WORDS.tooMany(MOST_ROWS)] : [])].join(' ')),
        ...reservedNote(assessment.suppression),
      ],
      sections: [
        portrait(WORDS.listTitle, formList(assessment)),
        ...(count > MOST_ROWS ? [] : assessment.scope.planRows).map((activity) =>
          portrait(
            activity.row.activity,
            activity.reports.flatMap((report) => [
              subheading(WORDS.cardTitle(report.code, report.heldOn === null ? null : shortDate(report.heldOn))),
              formCard(assessment, report, activity),
            ]),
          ),
        ),
      ],
      audience: 'public',
    },
    assessment,
  );
}
