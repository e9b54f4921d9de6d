import { choiceLabels } from '../../catalogue/choice';
import { ACTIVITY_CLASSES, PHASES } from '../../catalogue/choices';
import { INCIDENCE_LEVELS } from '../../catalogue/suggestions';
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import { foldText } from '../../core/text';
import * as WORDS from '../../messages/es/panel-form';
import { type CodeCounters, codePrefix, nextCodes } from '../../tables/codes';
import { codesInSheet } from '../../tables/codes-in-sheet';
import { TABLES } from '../../tables/definitions/all';
import { type LinkSource, linkBelow } from './links';
import type { PanelActivity, PanelForm } from './panel-state';

/** What the report form offers to choose from. */
export function panelForm(
  assessment: Assessment,
  source: LinkSource,
  { today, counters }: { readonly today: IsoDate; readonly counters: CodeCounters },
): PanelForm {
  const { tables, scope } = assessment;
  const areas = [...tables.activities.map((row) => row.area), ...tables.team.map((row) => row.area)];
  const uncoded = scope.planRows.filter((activity) => activity.live && activity.row.code === null).length;
  return {
    today,
    activities: scope.planRows
      .filter((activity) => activity.live && activity.row.code !== null)
      .map((activity): PanelActivity => {
        const { row, reports } = activity;
        return {
          code: row.code ?? '',
          label: WORDS.activityLabel(row.code ?? '', row.activity),
          area: row.area ?? '',
          date: row.startDate ?? '',
          groups: row.groups.names,
          reported: reports.length > 0,
        };
      }),
    groups: assessment.coverage.groups.map((group) => group.group),
    areas: distinct(areas),
    levels: INCIDENCE_LEVELS.map(([label]) => label),
    classes: choiceLabels(ACTIVITY_CLASSES).slice(0, 2),
    phases: choiceLabels(PHASES),
    uncoded: uncoded === 0 ? null : WORDS.uncoded(uncoded),
    nextCode: nextCodes(codePrefix(TABLES.reports) ?? '', 1, codesInSheet('reports', source), counters)[0] ?? '',
    closed: closedBecause(assessment, source),
  };
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== null && !byKey.has(foldText(name))) byKey.set(foldText(name), name);
  return [...byKey.values()].sort((a, b) => (foldText(a) < foldText(b) ? -1 : 1));
}

function closedBecause({ tables }: Assessment, source: LinkSource): PanelForm['closed'] {
  if (!source.reading.layouts.has('reports')) return { sentence: WORDS.noReportsSheet, link: null };
  if (tables.groups.length === 0) return { sentence: WORDS.noGroups, link: linkBelow('groups', 'group', source) };
  return null;
}
