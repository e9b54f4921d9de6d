import type { Alert } from '../../core/alerts/alert';
import type { Assessment } from '../../core/assess';
import { INDICATOR_CODES } from '../../core/indicators/indicator';
import { shortDate } from '../../messages/es/format';
import { INDICATOR_WORDS } from '../../messages/es/indicators';
import { PANEL_PUBLISH_WORDS as WORDS } from '../../messages/es/panel-publish';
import { leftOutOf } from '../left-out';
import { panelAlert } from './alerts';
import type { LinkSource } from './links';
import type { PanelPublish } from './panel-state';

/** What the report would publish, what keeps it from being published, and what it leaves out. */
export function panelPublish(assessment: Assessment, alerts: readonly Alert[], source: LinkSource): PanelPublish {
  const blocking = alerts.filter((alert) => alert.severity === 'blocking');
  const earlier = assessment.tables.publications.filter((row) => row.type === 'resultsReport');
  const latest = earlier.reduce((highest, row) => Math.max(highest, row.version ?? 0), 0);
  const last = earlier.find((row) => row.version === latest);
  return {
    version: latest + 1,
    button: WORDS.button(latest + 1),
    contents: WORDS.contents(shortDate(assessment.cutoff)),
    blocking: blocking.slice(0, MOST_BLOCKING).map((alert) => panelAlert(alert, source)),
    blockingSentence: blocking.length === 0 ? null : WORDS.blocking(blocking.length),
    missing: missingFrom(assessment),
    leftOut: leftOutOf(assessment, source.reading).map(WORDS.leftOut),
    changesTitle:
      last === undefined ? null : WORDS.changesTitle(latest, last.date === null ? null : shortDate(last.date)),
    changes: changesSince(assessment),
  };
}

const MOST_BLOCKING = 20;

function missingFrom(assessment: Assessment): readonly string[] {
  const { coverage, scope, indicators, followUp } = assessment;
  const silent = scope.activities.filter(
    (activity) => (activity.due || activity.executed) && activity.reports.length === 0,
  );
  return WORDS.missing({
    uncovered: coverage.uncovered.length,
    onlyGeneral: coverage.onlyGeneral.length,
    emptyPhases: coverage.emptyPhases.length,
    withoutReport: silent.length,
    followUpNoData: followUp.filter((row) => row.state === 'noData').length,
    indicatorsNoData: INDICATOR_CODES.filter((code) => indicators[code].measure.kind === 'noData').length,
  });
}

function changesSince({ indicators, previous }: Assessment): readonly string[] {
  if (previous === null) return [];
  return INDICATOR_CODES.flatMap((code) => {
    const { measure } = indicators[code];
    const before = previous[code];
    if (before === undefined || measure.kind === 'noData' || measure.value === before) return [];
    return [WORDS.change(INDICATOR_WORDS[code].name, before, measure.value, measure.kind === 'ratio')];
  });
}
