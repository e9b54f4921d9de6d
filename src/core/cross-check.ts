import { readStepCode, readStepCodes } from './checklist/steps';
import type { Issue } from './issues';
import type { Row, TableKey, Tables } from './records';
import { remember } from './remember';
import { foldText } from './text';

/** What only shows when tables are compared: repeated codes and names, references to nothing, "Todos" in a report. */
export function crossCheck(tables: Tables): readonly Issue[] {
  return [
    ...duplicatedCodes(tables),
    ...duplicatedNames('groups', 'group', tables.groups, ({ group }) => group),
    ...duplicatedNames('channels', 'channel', tables.channels, ({ channel }) => channel),
    ...unknownSteps(tables),
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

function duplicatedNames<R extends { readonly row: number }>(
  table: TableKey,
  field: string,
  rows: readonly R[],
  nameOf: (row: R) => string,
): readonly Issue[] {
  return repeated(rows, nameOf).map(
    ({ row, typed, firstRow }): Issue => ({ code: 'duplicatedName', typed, firstRow, at: { table, row, field } }),
  );
}

function unknownSteps({ followUp, steps }: Tables): readonly Issue[] {
  const unknown = (typed: string, at: Issue['at']): Issue => ({ code: 'unknownStep', typed, at });
  return [
    ...followUp.flatMap((row) =>
      row.steps
        .filter((typed) => readStepCodes(typed) === null)
        .map((typed) => unknown(typed, { table: 'followUp', row: row.row, field: 'steps' })),
    ),
    ...steps
      .filter(({ step }) => readStepCode(step) === null)
      .map(({ row, step }) => unknown(step, { table: 'steps', row, field: 'step' })),
  ];
}

interface Repetition {
  readonly row: number;
  readonly typed: string;
  readonly firstRow: number;
}

/** Rows that name again what an earlier row names. */
export function repeated<R extends { readonly row: number }>(
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
  const meant = codeMeant(tables);
  const check = (table: 'reports' | 'contributions' | 'commitments' | 'practices') => {
    const rows: readonly Row<{ readonly activity: string | null }>[] = tables[table];
    return rows
      .filter(({ activity }) => activity !== null && !isKnown(activity))
      .map(({ activity, row }): Issue => {
        const typed = activity ?? '';
        const at = { table, row, field: 'activity' };
        return { code: 'unknownReference', typed, table: 'activities', nearest: meant(typed), at };
      });
  };
  return [...check('reports'), ...check('contributions'), ...check('commitments'), ...check('practices')];
}

/**
 * The activity meant: the same code written otherwise ("A01", "A-1", "AOO1"), or its name instead of its code. A code
 * that is merely alike is another activity.
 */
function codeMeant({ activities }: Tables): (typed: string) => string | null {
  const byKey = new Map<string, string | null>();
  for (const { code, activity } of activities) {
    if (code === null) continue;
    for (const key of [codeKey(code), foldText(activity)]) byKey.set(key, byKey.has(key) ? null : code);
  }
  return remember((typed: string) => byKey.get(codeKey(typed)) ?? byKey.get(foldText(typed)) ?? null);
}

/** Letters, then the number without leading zeros: "a 01" → "a1". What is no code stays as it is. */
function codeKey(typed: string): string {
  const text = foldText(typed).replace(/[\s._-]/g, '');
  const match = /^([a-z])([o0-9]+)$/.exec(text);
  return match === null ? text : `${match[1]}${Number((match[2] ?? '').replace(/o/g, '0'))}`;
}
