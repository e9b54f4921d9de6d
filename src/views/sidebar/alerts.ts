import type { Alert } from '../../alerts/alert';
import type { Assessment } from '../../core/assess';
import type { Issue } from '../../core/issues';
import { alertSentence } from '../../messages/es/alerts';
import * as WORDS from '../../messages/es/panel-alerts';
import { sheetPlace } from '../../tables/place';
import { attentionList, issueWords } from '../attention-list';
import { type LinkSource, linkTo } from './links';
import type { PanelAlert, PanelAlertGroup, PanelAlerts } from './panel-state';

/** More than anybody reads; the true total is always told (design §8b). */
const MOST_SHOWN = 1_000;
/** Resolved by adding to the plan. */
const OF_COVERAGE: ReadonlySet<Alert['code']> = new Set([
  'uncoveredGroup',
  'onlyGeneralGroup',
  'onlyInformation',
  'emptyPhase',
]);
export function panelAlerts(assessment: Assessment, alerts: readonly Alert[], source: LinkSource): PanelAlerts {
  const all = attentionList(alerts, [...source.reading.issues, ...assessment.issues]);
  const total = all.reduce((sum, { entries }) => sum + entries.length, 0);
  let room = MOST_SHOWN;
  const groups = all.map(({ kind: key, entries }): PanelAlertGroup => {
    const shown = entries.slice(0, room);
    room -= shown.length;
    return {
      key,
      ...WORDS.groups[key],
      count: entries.length,
      alerts: shown.map((entry) => ('severity' in entry ? panelAlert(entry, source) : panelIssue(entry, source))),
    };
  });
  return {
    count: total - all.reduce((sum, { kind, entries }) => sum + (kind === 'advice' ? entries.length : 0), 0),
    groups: groups.filter((group) => group.count > 0),
    truncated: total > MOST_SHOWN ? WORDS.truncated(MOST_SHOWN, total) : null,
  };
}

export function panelAlert(alert: Alert, source: LinkSource): PanelAlert {
  const { at } = alert;
  return {
    id: idOf(alert.code, at),
    sheet: sheetPlace(at, source.reading).sheet,
    ...alertSentence(alert),
    link: linkTo(at, source),
    tab: OF_COVERAGE.has(alert.code) ? 'coverage' : null,
    clearable: alert.code === 'personalData',
    key: 'row' in at ? { code: alert.code, ...at } : null,
    fixable: alert.fixes.length > 0 && 'row' in at,
  };
}

function panelIssue(issue: Issue, source: LinkSource): PanelAlert {
  return {
    id: idOf(issue.code, issue.at),
    sheet: sheetPlace(issue.at, source.reading).sheet,
    ...issueWords(issue),
    link: linkTo(issue.at, source),
    tab: null,
    clearable: false,
    key: null,
    fixable: false,
  };
}

function idOf(code: string, at: Alert['at']): string {
  return [code, at.table, 'row' in at ? at.row : '', 'row' in at ? at.field : ''].join(' ');
}
