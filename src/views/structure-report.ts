import type { MatrixImport } from '../intake/import';
import { doubtSentence, mappingReason, repairSentence } from '../messages/es/intake';
import type { StructurePlan } from '../tables/structure';

/** What `estructurar --json` prints (design §10). */
export interface StructureReport {
  readonly version: 1;
  readonly source: { readonly rows: number; readonly headerRow: number };
  readonly mapping: readonly { readonly column: string; readonly key: string; readonly reason: string }[];
  readonly ignoredColumns: readonly string[];
  readonly repaired: readonly { readonly row: number; readonly what: string }[];
  readonly doubts: readonly { readonly row: number; readonly what: string }[];
  readonly rowsWritten: number;
}

/** Without a source, structuring only makes the sheets. */
export function structureReport(imported: MatrixImport | null, plan: StructurePlan): StructureReport {
  return {
    version: 1,
    source: imported?.source ?? { rows: 0, headerRow: 0 },
    mapping: (imported?.mapping ?? []).map(({ column, field, reason }) => ({
      column,
      key: field,
      reason: mappingReason(reason),
    })),
    ignoredColumns: imported?.ignoredColumns ?? [],
    repaired: byRow((imported?.repairs ?? []).map((repair) => ({ row: repair.row, what: repairSentence(repair) }))),
    doubts: (imported?.doubts ?? []).map((doubt) => ({ row: doubt.row, what: doubtSentence(doubt) })),
    rowsWritten: plan.rowsWritten,
  };
}

interface Remark {
  readonly row: number;
  readonly what: string;
}

/** A row is joined once, however many things that took: one split by a page, with a page footer between its halves. */
function byRow(remarks: readonly Remark[]): readonly Remark[] {
  const rows = new Map<number, string[]>();
  for (const { row, what } of remarks) rows.set(row, [...(rows.get(row) ?? []), what]);
  return [...rows].map(([row, sentences]) => ({ row, what: sentences.join(' ') }));
}
