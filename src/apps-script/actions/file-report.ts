import type { TableKey } from '../../core/records';
import * as WORDS from '../../messages/es/panel-form';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { tableDefinition } from '../../tables/definitions/all';
import { linkTo } from '../../views/sidebar/links';
import type { PanelRevision } from '../../views/sidebar/panel-state';
import { reportFields, unplannedFields } from '../../views/sidebar/plan-report';
import { planRow, type RowPlan } from '../../views/sidebar/plan-row';
import { checkReport, type ReportDraft, UNPLANNED } from '../../views/sidebar/report-form';
import { isStale, revisionOf } from '../../views/sidebar/revision';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { FileReportAnswer, Reply } from '../protocol';
import { openSession, type Session } from '../session';
import { readCounters, writeCounters } from '../store';
import { recordUndo, undoOf } from '../undo-journal';
import { forgetDraft, rememberArea } from '../user-store';

/** What the form rests on: the activities and the groups offered in it. */
const RESTS_ON: readonly TableKey[] = ['activities', 'groups'];

/** Writes a report as a new row of Reportes, and its activity into Plan when nobody had planned it. */
export function fileReport(draft: ReportDraft, seen: PanelRevision): Reply<FileReportAnswer> {
  return withDocumentLock(() => {
    const session = openSession('ours', 'write');
    if (isStale(seen, revisionOf(session), RESTS_ON))
      return { ok: false, code: 'stale', message: PANEL_SENTENCES.stale };
    const groups = session.reading.tables.groups.map((group) => group.group);
    const errors = { ...checkReport(draft, { groups, today: session.today }), ...unknownActivity(draft, session) };
    if (Object.keys(errors).length > 0) return { ok: true, value: { kind: 'refused', errors } };
    return write(draft, session);
  });
}

function unknownActivity(draft: ReportDraft, { reading }: Session) {
  const isKnown = draft.activity === '' || draft.activity === UNPLANNED;
  const found = isKnown || reading.tables.activities.some((row) => row.code === draft.activity);
  return found ? {} : { activity: WORDS.notInPlan };
}

function write(draft: ReportDraft, session: Session): Reply<FileReportAnswer> {
  const counters = readCounters();
  const { cells, reading, today } = session;
  const source = { cells, reading, counters };
  const isNew = draft.activity === UNPLANNED;
  const activity = isNew ? planRow('activities', unplannedFields(draft), source) : null;
  if (isNew && activity === null) return refused('activities');
  const code = activity?.code ?? draft.activity;
  const report = planRow('reports', reportFields(draft, code, today), {
    ...source,
    counters: activity?.counters ?? counters,
  });
  if (report === null) return refused('reports');
  const lacking =
    lackingColumns(report, 'reports') ?? (activity === null ? null : lackingColumns(activity, 'activities'));
  if (lacking !== null) return lacking;
  const changes = [...(activity?.changes ?? []), ...report.changes];
  applyChanges(session.spreadsheet, changes);
  writeCounters(counters, report.counters);
  recordUndo(WORDS.undoReport(report.code), undoOf(changes, cells), { day: session.today });
  const id = session.spreadsheet.getId();
  rememberArea(id, draft.area.trim());
  forgetDraft(id);
  const link = linkTo({ table: 'reports', row: report.row, field: 'activity' }, session);
  return {
    ok: true,
    value: {
      kind: 'written',
      code: report.code,
      activityCode: isNew ? code : null,
      link: link === null ? null : { ...link, named: null },
    },
  };
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
