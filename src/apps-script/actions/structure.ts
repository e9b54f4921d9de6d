import { yearOf } from '../../core/calendar';
import type { TableKey } from '../../core/records';
import type { MatrixImport } from '../../intake/import';
import { proposeRow } from '../../intake/propose-row';
import { sourceSentence } from '../../messages/es/intake';
import * as PANEL_START_WORDS from '../../messages/es/panel-start';
import { structureSentences } from '../../messages/es/structure';
import type { CodeCounters } from '../../tables/codes';
import { planStructure, type StructurePlan } from '../../tables/structure';
import { structureReport } from '../../views/structure-report';
import { applyChanges } from '../apply';
import { importMatrix, type SourceProblem } from '../import-matrix';
import type { Proposing } from '../plan-then-apply';
import type { MatrixSource, Reply, StructurePreview } from '../protocol';
import { openSession, type Session } from '../session';
import { requireStillBlank } from '../still-stands';
import { readCounters, writeCounters } from '../store';
import { recordUndo, type Undoing, undoOf } from '../undo-journal';

/** What a person asks for: a matrix to take in, if any, and sheets beyond those of the start. */
export interface StructureRequest {
  readonly source: MatrixSource;
  readonly year: number | null;
  readonly tables: readonly TableKey[];
}

/** What structuring would change; a refusal when the source is no matrix. */
export function proposeStructure(request: StructureRequest): Proposing<StructurePreview> {
  return () => {
    const prepared = prepare(request);
    if (prepared.kind === 'problem') return sourceRefused(prepared.problem);
    const { session, plan } = prepared;
    const undoing = undoOf(plan.changes, session.cells);
    return {
      plan,
      answer: (state) => ({
        report: structureReport(prepared.imported, plan),
        changes: structureSentences(plan),
        lasting: undoing.lasting,
        ...state,
      }),
      apply: () => apply(prepared, undoing),
    };
  };
}

function apply({ session, plan, counters }: Prepared, undoing: Undoing): void {
  const { spreadsheet, cells, today } = session;
  requireStillBlank(spreadsheet.getSheets(), plan.changes);
  const ids = applyChanges(spreadsheet, plan.changes);
  writeCounters(counters, plan.counters);
  const names = plan.changes.flatMap((change) => (change.kind === 'createSheet' ? [change.sheet.name] : []));
  recordUndo(PANEL_START_WORDS.undoStructure(names), undoing, {
    day: today,
    ids,
    // Before the first sheet of ours there was nothing to undo.
    ...(cells.sheets.size === 0 ? { older: [] } : {}),
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

function sourceRefused(problem: SourceProblem): Extract<Reply<never>, { ok: false }> {
  return { ok: false, code: problem.code, message: sourceSentence(problem) };
}
