import { yearOf } from '../../core/calendar';
import type { TableKey } from '../../core/records';
import type { MatrixImport } from '../../intake/import';
import { proposeRow } from '../../intake/propose-row';
import { sourceSentence } from '../../messages/es/intake';
import * as PANEL_START_WORDS from '../../messages/es/panel-start';
import { structureSentences } from '../../messages/es/structure';
import { planStructure, type StructurePlan } from '../../tables/structure';
import { structureReport } from '../../views/structure-report';
import { importMatrix, type SourceProblem } from '../import-matrix';
import { lastingOf, type Proposing } from '../plan-then-apply';
import type { MatrixSource, Reply, StructurePreview } from '../protocol';
import type { Session } from '../session';

/** What a person asks for: a matrix to take in, if any, and sheets beyond those of the start. */
export interface StructureRequest {
  readonly source: MatrixSource;
  readonly year: number | null;
  readonly tables: readonly TableKey[];
}

/** What structuring would change; a refusal when the source is no matrix. */
export function proposeStructure(request: StructureRequest): Proposing<StructurePreview> {
  return (session) => {
    const prepared = prepare(session, request);
    if (prepared.kind === 'problem') return sourceRefused(prepared.problem);
    const { plan, imported } = prepared;
    return {
      plan,
      changes: plan.changes,
      counters: plan.counters,
      what: PANEL_START_WORDS.undoStructure(plan.createdSheets),
      answer: (state) => ({
        report: structureReport(imported, plan),
        changes: structureSentences(plan),
        lasting: lastingOf(plan.changes, session),
        ...state,
      }),
    };
  };
}

interface Prepared {
  readonly kind: 'prepared';
  readonly imported: MatrixImport | null;
  readonly plan: StructurePlan;
}

interface Problem {
  readonly kind: 'problem';
  readonly problem: SourceProblem;
}

function prepare(session: Session, { source, year: asked, tables }: StructureRequest): Prepared | Problem {
  const taken = importMatrix(source, session);
  if (taken.kind === 'problem') return taken;
  const imported = taken.kind === 'matrix' ? taken.matrix : null;
  const year = session.reading.settings.year ?? asked ?? yearOf(session.today);
  const plan = planStructure({
    cells: session.cells,
    reading: session.reading,
    imported: (imported?.rows ?? []).map((row) => proposeRow(row, year)),
    settings: { year },
    counters: session.kept.counters,
    extraTables: tables,
  });
  return { kind: 'prepared', imported, plan };
}

function sourceRefused(problem: SourceProblem): Extract<Reply<never>, { ok: false }> {
  return { ok: false, code: problem.code, message: sourceSentence(problem) };
}
