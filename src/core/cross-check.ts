import type { Issue } from './issues';
import type { Row, TableKey, Tables } from './records';
import { remember } from './remember';
import { foldText, wordFinder } from './text';

/** What only shows when tables are compared: repeated codes and names, references to nothing, "Todos" in a report. */
export function crossCheck(tables: Tables): readonly Issue[] {
  return [
    ...duplicatedCodes(tables),
    ...duplicatedNames(tables),
    ...unknownActivities(tables),
    ...tables.reports
      .filter((report) => report.groups.everyone)
      .map(
        (report): Issue => ({ code: 'everyoneInReport', at: { table: 'reports', row: report.row, field: 'groups' } }),
      ),
  ];
}

type CodedTable = Extract<TableKey, 'followUp' | 'groups' | 'activities' | 'reports' | 'contributions' | 'commitments'>;
const CODED: readonly CodedTable[] = ['followUp', 'groups', 'activities', 'reports', 'contributions', 'commitments'];

function duplicatedCodes(tables: Tables): readonly Issue[] {
  return CODED.flatMap((table) => {
    const rows: readonly Row<{ readonly code: string | null }>[] = tables[table];
    return repeated(rows, (row) => row.code).map(
      ({ row, typed, firstRow }): Issue => ({
        code: 'duplicatedCode',
        typed,
        firstRow,
        at: { table, row, field: 'code' },
      }),
    );
  });
}

function duplicatedNames(tables: Tables): readonly Issue[] {
  return repeated(tables.groups, (group) => group.group).map(
    ({ row, typed, firstRow }): Issue => ({
      code: 'duplicatedName',
      typed,
      firstRow,
      at: { table: 'groups', row, field: 'group' },
    }),
  );
}

interface Repetition {
  readonly row: number;
  readonly typed: string;
  readonly firstRow: number;
}

function repeated<R extends { readonly row: number }>(
  rows: readonly R[],
  nameOf: (row: R) => string | null,
): readonly Repetition[] {
  if (isInOrder(rows, nameOf)) return [];
  const first = new Map<string, number>();
  const repetitions: Repetition[] = [];
  for (const row of rows) {
    const typed = nameOf(row);
    if (typed === null) continue;
    const key = foldText(typed);
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row.row);
    else repetitions.push({ row: row.row, typed, firstRow });
  }
  return repetitions;
}

/** Codes as Actualizar gives them, each after the one before: none repeats, and a large sheet need not be searched. */
function isInOrder<R>(rows: readonly R[], nameOf: (row: R) => string | null): boolean {
  let last = '';
  return rows.every((row) => {
    const code = nameOf(row);
    if (code === null || !OWN_CODE.test(code)) return false;
    const follows = code.length > last.length || (code.length === last.length && code > last);
    last = code;
    return follows;
  });
}

const OWN_CODE = /^[A-Z]\d+$/;

function unknownActivities(tables: Tables): readonly Issue[] {
  const codes = tables.activities.map((activity) => activity.code).filter((code): code is string => code !== null);
  const known = new Set(codes.map(foldText));
  const isKnown = remember((code: string) => known.has(foldText(code)));
  const nearest = wordFinder(codes.slice(0, MOST_COMPARED));
  const check = (table: 'reports' | 'contributions' | 'commitments' | 'practices') => {
    const rows: readonly Row<{ readonly activity: string | null }>[] = tables[table];
    return rows
      .filter(({ activity }) => activity !== null && !isKnown(activity))
      .map(({ activity, row }): Issue => {
        const typed = activity ?? '';
        const at = { table, row, field: 'activity' };
        return { code: 'unknownReference', typed, table: 'activities', nearest: nearest(typed), at };
      });
  };
  return [...check('reports'), ...check('contributions'), ...check('commitments'), ...check('practices')];
}

/** Suggesting the nearest code compares against at most this many, so that a large plan stays linear. */
const MOST_COMPARED = 2_000;
