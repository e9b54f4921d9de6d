import { yearOf } from '../../core/calendar';
import type { MatrixImport } from '../../intake/import';
import { proposeRow } from '../../intake/propose-row';
import { sourceSentence } from '../../messages/es/source';
import { structureSentences } from '../../messages/es/structure';
import type { CodeCounters } from '../../tables/codes';
import { planStructure, type StructurePlan } from '../../tables/structure';
import { structureReport } from '../../views/structure-report';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { MatrixSource, Reply, StructurePreview } from '../protocol';
import { openSession } from '../session';
import { readCounters, writeCounters } from '../store';
import { type SourceProblem, takeIn } from '../take-in';

/** What would change, with nothing changed yet. */
export function previewStructure(source: MatrixSource, year: number | null): Reply<StructurePreview> {
  const prepared = prepare(source, year);
  return prepared.kind === 'problem' ? sourceRefused(prepared.problem) : preview(prepared, false);
}

/** Applies the plan that was shown; if the workbook would now need another one, that one is shown instead. */
export function applyStructure(source: MatrixSource, year: number | null, hash: string): Reply<StructurePreview> {
  return withDocumentLock(() => {
    const prepared = prepare(source, year);
    if (prepared.kind === 'problem') return sourceRefused(prepared.problem);
    if (hashOf(prepared.plan) !== hash) return preview(prepared, false);
    applyChanges(prepared.spreadsheet, prepared.plan.changes);
    writeCounters(prepared.counters, prepared.plan.counters);
    return preview(prepared, true);
  });
}

interface Prepared {
  readonly kind: 'prepared';
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly imported: MatrixImport | null;
  readonly plan: StructurePlan;
  readonly counters: CodeCounters;
}

function prepare(
  source: MatrixSource,
  askedYear: number | null,
): Prepared | { readonly kind: 'problem'; readonly problem: SourceProblem } {
  const session = openSession(source.kind === 'sheet' ? 'all' : 'ours', 'write');
  const taken = takeIn(source, session);
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
  });
  return { kind: 'prepared', spreadsheet: session.spreadsheet, imported, plan, counters };
}

function preview(prepared: Prepared, applied: boolean): Reply<StructurePreview> {
  return {
    ok: true,
    value: {
      report: structureReport(prepared.imported, prepared.plan),
      changes: structureSentences(prepared.plan),
      hash: hashOf(prepared.plan),
      applied,
    },
  };
}

function sourceRefused(problem: SourceProblem): Reply<never> {
  return { ok: false, code: problem.code, message: sourceSentence(problem) };
}

/** SHA-256 of the plan, so that what is applied is what was shown. */
function hashOf(prepared: StructurePlan): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify(prepared),
    Utilities.Charset.UTF_8,
  );
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
