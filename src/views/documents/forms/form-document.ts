import { foldText } from '../../../core/text';
import type { ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/forms';
import { reportDocument } from '../report-document';
import { reservedNote } from '../reserved-note';
import type { PublicInput } from '../section';
import { formCard } from './form-card';
import { reportsOf } from './reports-of';

/** The form of one report, by its code; null where no valid report has it. */
export function formDocument({ assessment }: PublicInput, code: string): ReportDocument | null {
  const found = reportsOf(assessment).find(
    ({ report }) => report.code !== null && foldText(report.code) === foldText(code),
  );
  if (found === undefined) return null;
  const { report, activity } = found;
  return reportDocument(
    {
      title: WORDS.oneTitle(report.code ?? code, activity.row.activity),
      description: WORDS.intro,
      opening: [formCard(assessment, report, activity), ...reservedNote(assessment.suppression)],
      sections: [],
      audience: 'public',
    },
    assessment,
  );
}
