import { INDICATOR_CODES } from '../../../core/indicators/indicator';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import type { DocumentSection, PublicInput } from '../section';
import { bullets, paragraph, softParagraph } from '../text';

/** What the report cannot say, and why: nothing is left out in silence. */
export function missingSection(input: PublicInput): DocumentSection {
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

function missingItems({ assessment, unread }: PublicInput): readonly string[] {
  const indicators = INDICATOR_CODES.filter((code) => assessment.indicators[code].measure.kind === 'noData');
  const rows = assessment.followUp
    .filter((row) => row.state === 'noData')
    .map((row) => row.code ?? WORDS.rowNumber(row.row));
  return [
    ...(indicators.length > 0 ? [WORDS.noDataIndicators(indicators.map((code) => INDICATOR_WORDS[code].name))] : []),
    ...(rows.length > 0 ? [WORDS.noDataRows(rows)] : []),
    ...unread.rejected.map(({ sheet, rows }) => WORDS.noDataRejected(rows, sheet)),
    ...(unread.issues > 0 ? [WORDS.noDataIssues(unread.issues)] : []),
  ];
}
