import type { Assessment } from '../assess';
import type { Issue } from '../issues';
import type { GroupSelection } from '../records';
import { foldText } from '../text';
import { type Alert, alert } from './alert';

/** Issues of comparing tables that also need somebody's decision, with a fix where there is one clear candidate. */
export function dataAlerts(assessment: Assessment): readonly Alert[] {
  return [...assessment.issues.flatMap((issue) => issueAlert(issue, assessment)), ...stepAlerts(assessment)];
}

function issueAlert(issue: Issue, assessment: Assessment): readonly Alert[] {
  const { at } = issue;
  switch (issue.code) {
    case 'unknownGroup': {
      const { typed, nearest } = issue;
      const fixes = nearest === null ? [] : groupFix(at, typed, nearest, assessment);
      return [alert('attention', at, { code: 'unknownGroup', typed, nearest }, fixes)];
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

/** The whole cell with the misspelt name replaced; the other names stay. */
function groupFix(at: Issue['at'], typed: string, nearest: string, { tables }: Assessment) {
  const rows: readonly { readonly row: number; readonly groups: GroupSelection }[] =
    at.table === 'reports' ? tables.reports : tables.activities;
  const selection = rows.find((row) => row.row === at.row)?.groups;
  if (selection === undefined) return [];
  const names = selection.names.map((name) => (foldText(name) === foldText(typed) ? nearest : name));
  const value = [...(selection.everyone ? [EVERYONE_LABEL] : []), ...new Set(names)].join('; ');
  return [{ at, value }];
}

/** As the sheets write it (data, not prose). */
const EVERYONE_LABEL = 'Todos';

function stepAlerts({ tables }: Assessment): readonly Alert[] {
  return tables.steps
    .filter((row) => row.notApplicable === true && row.reason === null)
    .map((row) =>
      alert('attention', { table: 'steps', row: row.row, field: 'reason' }, { code: 'notApplicableWithoutReason' }),
    );
}
