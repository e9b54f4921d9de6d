import type { TableKey } from '../../core/records';
import * as WORDS from '../../messages/es/panel-form';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import * as WORK_WORDS from '../../messages/es/work';
import { tableDefinition } from '../../tables/definitions/all';
import { linkTo } from '../../views/sidebar/links';
import type { PanelLink, PanelRevision } from '../../views/sidebar/panel-state';
import { reportFields, unplannedFields } from '../../views/sidebar/plan-report';
import { planRow, type RowPlan } from '../../views/sidebar/plan-row';
import { checkReport, type ReportDraft, UNPLANNED } from '../../views/sidebar/report-form';
import { isStale, revisionOf } from '../../views/sidebar/revision';
import { afterwards } from '../afterwards';
import { became, carryOut, type Deed } from '../carry-out';
import { hashOf } from '../plan-hash';
import type { FileReportAnswer, Reply } from '../protocol';
import type { Session } from '../session';
import { forgetDraft, rememberArea } from '../user-store';

/** What the form rests on: the activities and the groups offered in it. */
const RESTS_ON: readonly TableKey[] = ['activities', 'groups'];

/** Writes a report as a new row of Reportes, and its activity into Plan when nobody had planned it. */
export function fileReport(draft: ReportDraft, seen: PanelRevision): Reply<FileReportAnswer> {
  const asked = hashOf({ ...draft, request: '' });
  const reply = carryOut<FileReportAnswer>({ action: 'fileReport', scope: 'ours' }, (session) => {
    const done = draft.request === '' ? null : became(session, draft.request);
    if (done !== null) return again(done, asked);
    if (isStale(seen, revisionOf(session), RESTS_ON))
      return { ok: false, code: 'stale', message: PANEL_SENTENCES.stale };
    const groups = session.reading.tables.groups.map((group) => group.group);
    const errors = { ...checkReport(draft, { groups, today: session.today }), ...unknownActivity(draft, session) };
    if (Object.keys(errors).length > 0) return { ok: true, value: { kind: 'refused', errors } };
    return deed(draft, asked, session);
  });
  if (reply.ok && reply.value.kind === 'written') afterwards(() => forgetAfter(draft));
  return reply;
}

/** It was written before, by an earlier press of the button. */
function again(
  { answer, asked }: { readonly answer: unknown; readonly asked: string },
  now: string,
): Reply<FileReportAnswer> {
  if (asked !== now) return { ok: false, code: 'alreadyFiled', message: WORK_WORDS.alreadyFiled };
  // It was answered so when it was written.
  return { ok: true, value: answer as FileReportAnswer };
}

/** The form begins anew, with the person's area. */
function forgetAfter({ area }: ReportDraft): void {
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  rememberArea(id, area.trim());
  forgetDraft(id);
}

function unknownActivity(draft: ReportDraft, { reading }: Session) {
  const isKnown = draft.activity === '' || draft.activity === UNPLANNED;
  const found = isKnown || reading.tables.activities.some((row) => row.code === draft.activity);
  return found ? {} : { activity: WORDS.notInPlan };
}

function deed(draft: ReportDraft, asked: string, session: Session): Reply<FileReportAnswer> | Deed<FileReportAnswer> {
  const { cells, reading, today, kept } = session;
  const source = { cells, reading, counters: kept.counters };
  const isNew = draft.activity === UNPLANNED;
  const activity = isNew ? planRow('activities', unplannedFields(draft), source) : null;
  if (isNew && activity === null) return refused('activities');
  const code = activity?.code ?? draft.activity;
  const counters = activity?.counters ?? kept.counters;
  const report = planRow('reports', reportFields(draft, code, today), { ...source, counters });
  if (report === null) return refused('reports');
  const lacking =
    lackingColumns(report, 'reports') ?? (activity === null ? null : lackingColumns(activity, 'activities'));
  if (lacking !== null) return lacking;
  return {
    request: draft.request === '' ? asked : draft.request,
    asked,
    what: WORDS.undoReport(report.code),
    changes: [...(activity?.changes ?? []), ...report.changes],
    counters: report.counters,
    answer: {
      kind: 'written',
      code: report.code,
      activityCode: isNew ? code : null,
      link: linkToNew(report, session),
    },
  };
}

/** Rows move: it is found again by its code. */
function linkToNew({ row, code }: RowPlan, session: Session): PanelLink | null {
  const link = linkTo({ table: 'reports', row, field: 'activity' }, session);
  const column = session.reading.layouts.get('reports')?.columns.get('code');
  return link === null || column === undefined ? null : { ...link, named: { column, text: code } };
}

function refused(table: TableKey): Reply<never> {
  return { ok: false, code: 'noSheet', message: PANEL_SENTENCES.noSheet(tableDefinition(table).sheet) };
}

/** Nothing typed may be lost for want of a column. */
function lackingColumns({ missing }: RowPlan, table: TableKey): Reply<never> | null {
  if (missing.length === 0) return null;
  return {
    ok: false,
    code: 'noColumn',
    message: PANEL_SENTENCES.missingColumns(tableDefinition(table).sheet, missing),
  };
}
