import type { Assessment } from '../core/assess';
import { readStepCode } from '../core/checklist/steps';
import { repeated } from '../core/cross-check';
import type { Issue } from '../core/issues';
import type { GroupSelection, Tables } from '../core/records';
import { foldText } from '../core/text';
import { groupsText } from '../tables/cell-words';
import type { CellFix } from '../tables/fix-cells';
import { type AlertOf, alert } from './alert';

/** Issues of the data that a person should see among the alerts, and what contradicts itself in Pasos. */

type Found = AlertOf<
  | 'unknownGroup'
  | 'unknownActivity'
  | 'duplicatedCode'
  | 'duplicatedStep'
  | 'notApplicableWithoutReason'
  | 'scoreOutOfRange'
>;

/** Issues of comparing tables that also need somebody's decision, with a fix where there is one clear candidate. */
export function dataAlerts(assessment: Assessment): readonly Found[] {
  const misspelt = misspeltGroups(assessment.issues);
  return [...assessment.issues.flatMap((issue) => issueAlert(issue, misspelt, assessment)), ...stepAlerts(assessment)];
}

function issueAlert(issue: Issue, misspelt: MisspeltGroups, assessment: Assessment): readonly Found[] {
  const { at } = issue;
  switch (issue.code) {
    case 'unknownGroup': {
      const { typed, nearest } = issue;
      const fixes = nearest === null ? [] : groupFix(at, misspelt, assessment);
      // Of a channel it is only said whom it serves.
      const severity = at.table === 'channels' ? 'advice' : 'attention';
      return [alert(severity, at, { code: 'unknownGroup', typed, nearest }, fixes)];
    }
    case 'unknownReference': {
      const { typed, nearest } = issue;
      return [
        alert(
          'attention',
          at,
          { code: 'unknownActivity', typed, nearest },
          nearest === null ? [] : [{ at, value: nearest }],
        ),
      ];
    }
    case 'duplicatedCode':
      // A cleared code is given anew by the next refresh.
      return [
        alert('attention', at, { code: 'duplicatedCode', typed: issue.typed, firstRow: issue.firstRow }, [
          { at, value: null },
        ]),
      ];
    default:
      return [];
  }
}

/** The whole cell with every misspelt name of it replaced, where there is one to mean; the other names stay. */
function groupFix(at: Issue['at'], misspelt: MisspeltGroups, { tables }: Assessment): readonly CellFix[] {
  const selection = selectionAt(at, tables);
  const meant = misspelt.get(cellKey(at));
  if (selection === undefined || meant === undefined) return [];
  const names = selection.names.map((name) => meant.get(foldText(name)) ?? name);
  return [{ at, value: groupsText({ ...selection, names }) }];
}

function selectionAt({ table, row }: Issue['at'], tables: Tables): GroupSelection | undefined {
  switch (table) {
    case 'activities':
    case 'reports':
    case 'channels': {
      const rows: readonly { readonly row: number; readonly groups: GroupSelection }[] = tables[table];
      return rows.find((one) => one.row === row)?.groups;
    }
    default: {
      const group = tables.contributions.find((one) => one.row === row)?.group ?? null;
      return group === null ? undefined : { everyone: false, names: [group] };
    }
  }
}

/** By cell, what each unknown name was probably meant to be. */
type MisspeltGroups = ReadonlyMap<string, ReadonlyMap<string, string>>;

function misspeltGroups(issues: readonly Issue[]): MisspeltGroups {
  const cells = new Map<string, Map<string, string>>();
  for (const issue of issues) {
    if (issue.code !== 'unknownGroup' || issue.nearest === null) continue;
    const key = cellKey(issue.at);
    const names = cells.get(key) ?? new Map<string, string>();
    cells.set(key, names.set(foldText(issue.typed), issue.nearest));
  }
  return cells;
}

function cellKey({ table, row }: Issue['at']): string {
  return `${table} ${row}`;
}

function stepAlerts({ tables }: Assessment): readonly Found[] {
  const twice = repeated(tables.steps, ({ step }) => readStepCode(step)).map(({ row, typed: step, firstRow }) =>
    alert('attention', { table: 'steps', row, field: 'step' }, { code: 'duplicatedStep', step, firstRow }),
  );
  const stated = tables.steps.flatMap(({ row, notApplicable, reason, score }): readonly Found[] => [
    ...(notApplicable === true && reason === null
      ? [alert('attention', { table: 'steps', row, field: 'reason' }, { code: 'notApplicableWithoutReason' })]
      : []),
    ...(score !== null && (score < 0 || score > 100)
      ? [alert('attention', { table: 'steps', row, field: 'score' }, { code: 'scoreOutOfRange', typed: score })]
      : []),
  ]);
  return [...twice, ...stated];
}
