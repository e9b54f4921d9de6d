import { INDICATOR_CODES } from '../../../core/indicators/indicator';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import type { ReportInput, ReportSection } from '../section';
import { bullets, paragraph, softParagraph } from '../text';

/** What the report cannot say, and why: nothing is left out in silence. */
export function missingSection(input: ReportInput): ReportSection {
  const items = missingItems(input);
  return {
    title: WORDS.noDataTitle,
    orientation: 'portrait',
    blocks:
      items.length === 0
        ? [paragraph(WORDS.noDataNothing), softParagraph(WORDS.noDataUndated)]
        : [paragraph(WORDS.noDataIntro), bullets(items), softParagraph(WORDS.noDataUndated)],
  };
}

function missingItems({ assessment, reading }: ReportInput): readonly string[] {
  const indicators = INDICATOR_CODES.filter((code) => assessment.indicators[code].measure.kind === 'noData');
  const rows = assessment.followUp
    .filter((row) => row.state === 'noData')
    .map((row) => row.code ?? WORDS.rowNumber(row.row));
  const issues = reading.issues.length + assessment.issues.length;
  return [
    ...(indicators.length > 0 ? [WORDS.noDataIndicators(indicators.map((code) => INDICATOR_WORDS[code].name))] : []),
    ...(rows.length > 0 ? [WORDS.noDataRows(rows)] : []),
    ...[...reading.rejected].flatMap(([key, count]) =>
      count === 0 ? [] : [WORDS.noDataRejected(count, reading.layouts.get(key)?.sheetName ?? key)],
    ),
    ...(issues > 0 ? [WORDS.noDataIssues(issues)] : []),
  ];
}
