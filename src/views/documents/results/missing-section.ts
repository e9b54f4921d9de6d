import { INDICATOR_CODES } from '../../../core/indicators/indicator';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import * as WORDS from '../../../messages/es/report';
import { bullets, paragraph, softParagraph } from '../blocks';
import { isAnythingReserved } from '../reserved-note';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** What the report cannot say, and why: nothing is left out in silence. */
export function missingSection(input: PublicInput): DocumentSection {
  const items = missingItems(input);
  return portrait(WORDS.noDataTitle, [
    ...(items.length === 0 ? [paragraph(WORDS.noDataNothing)] : [paragraph(WORDS.noDataIntro), bullets(items)]),
    softParagraph(WORDS.noDataUndated),
  ]);
}

function missingItems({ assessment, unread }: PublicInput): readonly string[] {
  const indicators = INDICATOR_CODES.filter((code) => assessment.indicators[code].measure.kind === 'noData');
  const rows = assessment.followUp
    .filter((row) => row.state === 'noData')
    .map((row) => row.code ?? WORDS.rowNumber(row.row));
  const texts = assessment.scope.contributions.filter(({ publishableText }) => publishableText === null).length;
  return [
    ...(indicators.length > 0 ? [WORDS.noDataIndicators(indicators.map((code) => INDICATOR_WORDS[code].name))] : []),
    ...(rows.length > 0 ? [WORDS.noDataRows(rows)] : []),
    ...(texts > 0 ? [WORDS.noDataTexts(texts)] : []),
    ...(isAnythingReserved(assessment.suppression) ? [WORDS.noDataReserved] : []),
    ...unread.rejected.map(({ sheet, rows }) => WORDS.noDataRejected(rows, sheet)),
    ...(unread.issues > 0 ? [WORDS.noDataIssues(unread.issues)] : []),
  ];
}
