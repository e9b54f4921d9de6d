import type { Alert } from '../alerts/alert';
import type { Issue } from '../core/issues';
import { issueSentence } from '../messages/es/issues';
import * as PANEL_ALERT_WORDS from '../messages/es/panel-alerts';
import { tableDefinition } from '../tables/definitions/all';
import { SETTING_FIELDS } from '../tables/definitions/settings';

/** What there is to look at, by importance: cells that cannot be read stand before mere advice. */
export type AttentionKind = 'blocking' | 'attention' | 'data' | 'advice';

export interface AttentionGroup {
  readonly kind: AttentionKind;
  readonly entries: readonly (Alert | Issue)[];
}

/** Issues that an alert tells as well, with more to do about them. */
const TOLD_AS_ALERTS: ReadonlySet<Issue['code']> = new Set([
  'unknownGroup',
  'unknownReference',
  'duplicatedCode',
  'targetUnclear',
]);

export function attentionList(alerts: readonly Alert[], issues: readonly Issue[]): readonly AttentionGroup[] {
  const of = (kind: Alert['severity']) => ({ kind, entries: alerts.filter((alert) => alert.severity === kind) });
  const data = issues.filter((issue) => !TOLD_AS_ALERTS.has(issue.code));
  return [of('blocking'), of('attention'), { kind: 'data', entries: data }, of('advice')];
}

const NAMES_ITS_COLUMN: ReadonlySet<Issue['code']> = new Set(['missingColumn', 'unknownSetting', 'yearNotSet']);

/** A sentence about one cell begins with its column: "Entidad: esta casilla…" */
export function issueWords(issue: Issue): ReturnType<typeof issueSentence> {
  const { table, field } = issue.at;
  const columns: readonly (readonly [string, { readonly heading: string }])[] =
    table === 'settings' ? SETTING_FIELDS : Object.entries(tableDefinition(table).columns);
  const heading = columns.find(([name]) => name === field)?.[1].heading;
  const words = issueSentence(issue);
  return heading === undefined || NAMES_ITS_COLUMN.has(issue.code)
    ? words
    : { ...words, message: PANEL_ALERT_WORDS.aboutColumn(heading, words.message) };
}
