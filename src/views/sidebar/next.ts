import type { Alert } from '../../alerts/alert';
import type { Assessment } from '../../core/assess';
import * as WORDS from '../../messages/es/panel-next';
import { type LinkSource, linkBelow, linkTo } from './links';
import type { PanelNext, PanelStage, PanelTarget } from './panel-state';

/** The one thing to do next. What keeps everything else from counting comes first; then the policy's own order. */
export function nextStep(
  assessment: Assessment,
  alerts: readonly Alert[],
  stages: readonly PanelStage[],
  source: LinkSource,
): PanelNext {
  const { settings, tables, coverage } = assessment;
  const entityRow = source.reading.settingsSheet?.rows.get('entity') ?? 1;
  const settingsLink = linkTo({ table: 'settings', row: entityRow, field: 'entity' }, source);
  if (settings.entity === null && settingsLink !== null)
    return todo(WORDS.entity, { kind: 'link', link: settingsLink });
  const firstGroup = linkBelow('groups', 'group', source);
  if (tables.groups.length === 0 && firstGroup !== null) return todo(WORDS.groups, { kind: 'link', link: firstGroup });
  const firstActivity = linkBelow('activities', 'activity', source);
  if (tables.activities.length === 0 && firstActivity !== null)
    return todo(WORDS.plan, { kind: 'link', link: firstActivity });
  const blocking = alerts.filter((alert) => alert.severity === 'blocking').length;
  if (blocking > 0) return todo(WORDS.blocking(blocking), { kind: 'tab', tab: 'alerts' });
  const left = [...coverage.uncovered, ...coverage.onlyGeneral];
  if (left.length > 0) return todo(WORDS.uncovered(left), { kind: 'tab', tab: 'coverage' });
  const silent = assessment.scope.activities.filter((activity) => activity.due && activity.reports.length === 0);
  if (silent.length > 0)
    return todo(WORDS.unreported(silent.map((activity) => activity.row.activity)), { kind: 'tab', tab: 'report' });
  return firstOpen(stages);
}

function firstOpen(stages: readonly PanelStage[]): PanelNext {
  const open = stages
    .flatMap((stage) => stage.steps)
    .find((step) => step.status === 'inProgress' || step.status === 'toDo');
  if (open === undefined) return { ...WORDS.nothing, target: { kind: 'tab', tab: 'publish' }, allDone: true };
  return todo(WORDS.step(open.title, open.reason), { kind: 'step', step: open.step });
}

function todo(words: Pick<PanelNext, 'title' | 'reason' | 'button'>, target: PanelTarget): PanelNext {
  return { ...words, target, allDone: false };
}
