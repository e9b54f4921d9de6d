import { SEVERITY_WORDS } from '../../../messages/es/alert-sheet';
import { alertSentence } from '../../../messages/es/alerts';
import * as REPORT_WORDS from '../../../messages/es/report';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { COMPUTED_SHEETS } from '../../../tables/definitions/computed';
import { sheetPlace } from '../../../tables/place';
import { longTable } from '../long-table';
import type { DocumentSection, InternalInput } from '../section';
import { bullets, cell, paragraph, softParagraph } from '../text';

/** What still asks for a look: alerts with their cell, and what could not be read. */
export function openSection({ alerts, unread, places }: InternalInput): DocumentSection {
  const serious = alerts.filter(({ severity }) => severity !== 'advice');
  const advice = alerts.length - serious.length;
  const left = [
    ...unread.rejected.map(({ sheet, rows }) => REPORT_WORDS.noDataRejected(rows, sheet)),
    ...(unread.issues > 0 ? [REPORT_WORDS.noDataIssues(unread.issues)] : []),
  ];
  return {
    title: WORDS.openTitle,
    orientation: 'landscape',
    blocks: [
      ...(serious.length === 0 ? [paragraph(WORDS.openNone)] : []),
      ...longTable(
        {
          summary: WORDS.openSummary,
          columns: [
            { heading: WORDS.severity, share: 1.5 },
            { heading: WORDS.place, share: 2 },
            { heading: WORDS.message, share: 6 },
          ],
          rows: serious.map((alert) => {
            const { sheet, cell: address } = sheetPlace(alert.at, places);
            return [
              cell(SEVERITY_WORDS[alert.severity], alert.severity === 'blocking' ? 'attention' : 'planned'),
              cell(address === null ? sheet : `${sheet} ${address}`),
              cell(alertSentence(alert).message),
            ];
          }),
        },
        COMPUTED_SHEETS.alertList.sheet,
      ),
      ...(advice === 0 ? [] : [softParagraph(WORDS.advice(advice))]),
      ...(left.length === 0 ? [] : [bullets(left)]),
    ],
  };
}
