import type { Alert } from '../../core/alerts/alert';
import type { Assessment } from '../../core/assess';
import type { Issue } from '../../core/issues';
import { alertSentence } from '../../messages/es/alerts';
import { issueSentence } from '../../messages/es/issues';
import { PANEL_ALERT_WORDS as WORDS } from '../../messages/es/panel-alerts';
import { tableDefinition } from '../../tables/definitions/all';
import { SETTING_FIELDS } from '../../tables/definitions/settings';
import { sheetPlace } from '../../tables/place';
import { type LinkSource, linkTo } from './links';
import type { PanelAlert, PanelAlertGroup, PanelAlerts } from './panel-state';

/** More than anybody reads; the true total is always told (design §8b). */
const MOST_SHOWN = 1_000;
/** Resolved by adding to the plan. */
const OF_COVERAGE: ReadonlySet<Alert['code']> = new Set(['uncoveredGroup', 'onlyGeneralGroup', 'emptyPhase']);
/** Issues of comparing tables that are alerts already. */
const TOLD_AS_ALERTS: ReadonlySet<Issue['code']> = new Set(['unknownGroup', 'unknownReference', 'duplicatedCode']);

export function panelAlerts(assessment: Assessment, alerts: readonly Alert[], source: LinkSource): PanelAlerts {
  const issues = [...source.reading.issues, ...assessment.issues].filter((issue) => !TOLD_AS_ALERTS.has(issue.code));
  const bySeverity = (severity: Alert['severity']) => alerts.filter((alert) => alert.severity === severity);
  const blocking = bySeverity('blocking');
  const attention = bySeverity('attention');
  const advice = bySeverity('advice');
  const all: readonly (readonly [PanelAlertGroup['key'], readonly (Alert | Issue)[]])[] = [
    ['blocking', blocking],
    ['attention', attention],
    ['data', issues],
    ['advice', advice],
  ];
  const total = alerts.length + issues.length;
  let room = MOST_SHOWN;
  const groups = all.map(([key, entries]): PanelAlertGroup => {
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
    count: blocking.length + attention.length + issues.length,
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
    fixable: alert.fixes.length > 0 && 'row' in at ? { code: alert.code, ...at } : null,
  };
}

function panelIssue(issue: Issue, source: LinkSource): PanelAlert {
  return {
    id: idOf(issue.code, issue.at),
    sheet: sheetPlace(issue.at, source.reading).sheet,
    ...issueWords(issue),
    link: linkTo(issue.at, source),
    tab: null,
    fixable: null,
  };
}

/** A sentence about one cell begins with its column: "Entidad: esta casilla…" */
function issueWords(issue: Issue): ReturnType<typeof issueSentence> {
  const { table, field } = issue.at;
  const columns: readonly (readonly [string, { readonly heading: string }])[] =
    table === 'settings' ? SETTING_FIELDS : Object.entries(tableDefinition(table).columns);
  const heading = columns.find(([name]) => name === field)?.[1].heading;
  const words = issueSentence(issue);
  return heading === undefined || issue.code === 'missingColumn' || issue.code === 'yearNotSet'
    ? words
    : { ...words, message: WORDS.aboutColumn(heading, words.message) };
}

function idOf(code: string, at: Alert['at']): string {
  return [code, at.table, 'row' in at ? at.row : '', 'row' in at ? at.field : ''].join(' ');
}
