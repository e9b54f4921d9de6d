import { yearOf } from '../../core/calendar';
import type { TableKey } from '../../core/records';
import type { MatrixImport } from '../../intake/import';
import { proposeRow } from '../../intake/propose-row';
import * as PANEL_START_WORDS from '../../messages/es/panel-start';
import { sourceSentence } from '../../messages/es/source';
import { structureSentences } from '../../messages/es/structure';
import type { CodeCounters } from '../../tables/codes';
import { planStructure, type StructurePlan } from '../../tables/structure';
import { structureReport } from '../../views/structure-report';
import { applyChanges } from '../apply';
import { importMatrix, type SourceProblem } from '../import-matrix';
import { withDocumentLock } from '../lock';
import { hashOf } from '../plan-hash';
import type { MatrixSource, Reply, StructurePreview } from '../protocol';
import { openSession, type Session } from '../session';
import { requireStillBlank } from '../still-stands';
import { readCounters, writeCounters } from '../store';
import { recordUndo, undoOf } from '../undo-journal';

/** What a person asks for: a matrix to take in, if any, and sheets beyond those of the start. */
export interface StructureRequest {
  readonly source: MatrixSource;
  readonly year: number | null;
  readonly tables: readonly TableKey[];
}

/** What would change, with nothing changed yet. */
export function previewStructure(request: StructureRequest): Reply<StructurePreview> {
  const prepared = prepare(request);
  return prepared.kind === 'problem' ? sourceRefused(prepared.problem) : preview(prepared, false);
}

/** Applies the plan that was shown; if the workbook would now need another one, that one is shown instead. */
export function applyStructure(request: StructureRequest, hash: string): Reply<StructurePreview> {
  return withDocumentLock(() => {
    const prepared = prepare(request);
    if (prepared.kind === 'problem') return sourceRefused(prepared.problem);
    if (hashOf(prepared.plan) !== hash) return preview(prepared, false);
    const { spreadsheet } = prepared.session;
    requireStillBlank(spreadsheet.getSheets(), prepared.plan.changes);
    const ids = applyChanges(spreadsheet, prepared.plan.changes);
    writeCounters(prepared.counters, prepared.plan.counters);
    const { session, plan } = prepared;
    const names = plan.changes.flatMap((change) => (change.kind === 'createSheet' ? [change.sheet.name] : []));
    recordUndo(PANEL_START_WORDS.undoStructure(names), undoOf(plan.changes, session.cells), {
      day: session.today,
      ids,
      // Before the first sheet of ours there was nothing to undo.
      ...(session.cells.sheets.size === 0 ? { older: [] } : {}),
    });
    return preview(prepared, true);
  });
}

interface Prepared {
  readonly kind: 'prepared';
  readonly session: Session;
  readonly imported: MatrixImport | null;
  readonly plan: StructurePlan;
  readonly counters: CodeCounters;
}

function prepare({
  source,
  year: askedYear,
  tables,
}: StructureRequest): Prepared | { readonly kind: 'problem'; readonly problem: SourceProblem } {
  const session = openSession(source.kind === 'sheet' ? 'all' : 'ours', 'write');
  const taken = importMatrix(source, session);
  if (taken.kind === 'problem') return taken;
  const imported = taken.kind === 'matrix' ? taken.matrix : null;
  const year = session.reading.settings.year ?? askedYear ?? yearOf(session.today);
  const counters = readCounters();
  const plan = planStructure({
    cells: session.cells,
    reading: session.reading,
    imported: (imported?.rows ?? []).map((row) => proposeRow(row, year)),
    settings: { year },
    counters,
    extraTables: tables,
  });
  return { kind: 'prepared', session, imported, plan, counters };
}

function preview(prepared: Prepared, applied: boolean): Reply<StructurePreview> {
  return {
    ok: true,
    value: {
      report: structureReport(prepared.imported, prepared.plan),
      changes: structureSentences(prepared.plan),
      lasting: undoOf(prepared.plan.changes, prepared.session.cells).lasting,
      hash: hashOf(prepared.plan),
      applied,
    },
  };
}

function sourceRefused(problem: SourceProblem): Reply<never> {
  return { ok: false, code: problem.code, message: sourceSentence(problem) };
}
