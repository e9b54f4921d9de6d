import type { Alert } from '../core/alerts/alert';
import { SEVERITY_WORDS, ALERT_SHEET_WORDS as WORDS } from '../messages/es/alert-sheet';
import { alertSentence } from '../messages/es/alerts';
import type { CellLink, Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { placeLink, sheetPlace } from '../tables/place';
import type { WorkbookReading } from '../tables/read-workbook';

/** Links are costly on the platform; the true total is always told (design §8b). */
const MOST_ALERTS = 1_000;
const PLACE_COLUMN = 2;

const TONES = { blocking: 'attention', attention: 'inProgress', advice: 'none' } as const;

/** Alertas: one row each, with a link to its cell. */
export function alertsSheet(alerts: readonly Alert[], reading: WorkbookReading): ComputedSheet {
  const shown = alerts.slice(0, MOST_ALERTS);
  const rows = shown.map((alert) => {
    const { sheet, cell } = sheetPlace(alert.at, reading);
    const { message, fix } = alertSentence(alert);
    return [SEVERITY_WORDS[alert.severity], cell === null ? sheet : `${sheet} ${cell}`, message, fix];
  });
  const notes = extraRows(alerts.length);
  return {
    key: 'alertList',
    spec: {
      name: COMPUTED_SHEETS.alertList.sheet,
      purpose: COMPUTED_SHEETS.alertList.purpose,
      columns: [
        { heading: WORDS.severity },
        { heading: WORDS.place },
        { heading: WORDS.message, widthPixels: 420 },
        { heading: WORDS.fix, widthPixels: 420 },
      ],
    },
    rows: [...rows, ...notes],
    tones: [
      ...shown.map((alert): readonly Tone[] => [TONES[alert.severity], 'none', 'none', 'none']),
      ...notes.map((): readonly Tone[] => ['none', 'none', 'none', 'none']),
    ],
    links: {
      column: PLACE_COLUMN,
      targets: [...shown.map((alert): CellLink | null => placeLink(alert.at, reading)), ...notes.map(() => null)],
    },
  };
}

function extraRows(total: number): readonly (readonly string[])[] {
  if (total === 0) return [['', '', WORDS.nothing, '']];
  return total > MOST_ALERTS ? [['', '', WORDS.truncated(MOST_ALERTS, total), '']] : [];
}
