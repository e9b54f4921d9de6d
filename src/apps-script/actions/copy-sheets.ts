import { copyName, sheetGone } from '../../messages/es/work';
import type { CopySheet } from '../../tables/changes';
import { freeName } from '../../tables/free-name';
import { headOf } from '../../work/record';
import { became, carryOut } from '../carry-out';
import type { CopiedAnswer, Reply } from '../protocol';
import type { Session } from '../session';
import { readDetails } from '../work-store';

/** Copies of sheets as they are, at the end of the tabs, before a change that cannot be undone. */
export function copySheets(names: readonly string[], request: string): Reply<CopiedAnswer> {
  return carryOut<CopiedAnswer>({ action: 'copySheets', scope: 'ours', purpose: 'look' }, (session) => {
    const done = became(session, request);
    // It was answered so when they were made.
    if (done !== null) return { ok: true, value: done.answer as CopiedAnswer };
    const copies = copiesOf(names, request, session);
    // Somebody renamed or deleted one of them.
    if (copies.length < names.length) return { ok: false, code: 'stale', message: sheetGone };
    return {
      request,
      what: '',
      changes: copies.filter(({ copyName }) => !session.cells.outlines.some(({ name }) => name === copyName)),
      counters: session.kept.counters,
      answer: { names: copies.map(({ copyName }) => copyName) },
    };
  });
}

/** When it broke off, the same names again. */
function copiesOf(names: readonly string[], request: string, { cells, kept }: Session): readonly CopySheet[] {
  const head = headOf(kept.record, request);
  const begun = (head === null ? null : readDetails(kept, head))?.targets.sheets ?? [];
  const sheets = cells.outlines.filter(({ name }) => names.includes(name));
  return sheets.map(({ id, name }, index): CopySheet => {
    const before = begun[index];
    return {
      kind: 'copySheet',
      sheetId: id,
      sheetName: name,
      copyName: before?.name ?? freeName(copyName(name), cells.outlines),
      known: before?.mark.split(' ').map(Number) ?? cells.outlines.map((outline) => outline.id),
    };
  });
}
