import type { Alert } from '../alerts/alert';
import type { Issue } from '../core/issues';
import * as WORDS from '../messages/es/alert-sheet';
import { SEVERITY_WORDS } from '../messages/es/alert-sheet';
import { alertSentence } from '../messages/es/alerts';
import type { CellLink, Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { placeLink, sheetPlace } from '../tables/place';
import type { WorkbookReading } from '../tables/read-workbook';
import { attentionList, issueWords } from './attention-list';

/** Links are costly on the platform; the true total is always told (design §8b). */
const MOST_ALERTS = 1_000;
const PLACE_COLUMN = 2;

const TONES = { blocking: 'attention', attention: 'inProgress', data: 'inProgress', advice: 'none' } as const;

/** Alertas: one row each, with a link to its cell. */
export function alertsSheet(
  alerts: readonly Alert[],
  issues: readonly Issue[],
  reading: WorkbookReading,
): ComputedSheet {
  const groups = attentionList(alerts, issues);
  const shown = groups
    .flatMap(({ kind, entries }) => entries.slice(0, MOST_ALERTS).map((entry) => ({ kind, entry })))
    .slice(0, MOST_ALERTS);
  const rows = shown.map(({ kind, entry }) => {
    const { sheet, cell } = sheetPlace(entry.at, reading);
    const { message, fix } = 'severity' in entry ? alertSentence(entry) : issueWords(entry);
    return [SEVERITY_WORDS[kind], cell === null ? sheet : `${sheet} ${cell}`, message, fix];
  });
  const notes = extraRows(groups.reduce((sum, { entries }) => sum + entries.length, 0));
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
      ...shown.map(({ kind }): readonly Tone[] => [TONES[kind], 'none', 'none', 'none']),
      ...notes.map((): readonly Tone[] => ['none', 'none', 'none', 'none']),
    ],
    links: {
      column: PLACE_COLUMN,
      targets: [...shown.map(({ entry }): CellLink | null => placeLink(entry.at, reading)), ...notes.map(() => null)],
    },
  };
}

function extraRows(total: number): readonly (readonly string[])[] {
  if (total === 0) return [['', '', WORDS.nothing, '']];
  return total > MOST_ALERTS ? [['', '', WORDS.truncated(MOST_ALERTS, total), '']] : [];
}
