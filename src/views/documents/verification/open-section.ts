import { SEVERITY_WORDS } from '../../../messages/es/alert-sheet';
import { alertSentence } from '../../../messages/es/alerts';
import { noDataIssues, noDataRejected } from '../../../messages/es/report';
import * as WORDS from '../../../messages/es/verification';
import { sheetPlace } from '../../../tables/place';
import { bullets, cell, paragraph, wordTable } from '../blocks';
import { type DocumentSection, type InternalInput, landscape } from '../section';

/** More are read in the sheet Alertas. */
const MOST_ALERTS = 500;

/** What still asks for a look: alerts with their cell, and what could not be read. */
export function openSection({ alerts, unread, places }: InternalInput): DocumentSection {
  const serious = alerts.filter(({ severity }) => severity !== 'advice').slice(0, MOST_ALERTS);
  const left = [
    ...unread.rejected.map(({ sheet, rows }) => noDataRejected(rows, sheet)),
    ...(unread.issues > 0 ? [noDataIssues(unread.issues)] : []),
    ...(alerts.length > serious.length ? [WORDS.otherAlerts(alerts.length - serious.length)] : []),
  ];
  return landscape(WORDS.openTitle, [
    serious.length === 0
      ? paragraph(WORDS.openNone)
      : wordTable(
          WORDS.openTitle,
          WORDS.openHeadings,
          serious.map((alert) => {
            const { sheet, cell: address } = sheetPlace(alert.at, places);
            return [
              cell(address === null ? sheet : `${sheet} ${address}`),
              cell(SEVERITY_WORDS[alert.severity]),
              cell(alertSentence(alert).message),
            ];
          }),
        ),
    ...(left.length === 0 ? [] : [bullets(left)]),
  ]);
}
