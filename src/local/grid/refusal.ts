import type { LineMoveError } from '../../xlsx/move-lines';
import type { WriteProblem } from '../disk';
import type { WorkbookProblem } from '../workbook-file';
import type { Refusal } from './protocol';
import type { EditProblem } from './write-cells';

/** Why something that a person asked of the workbook is not done; the page says it in words. */
export type RefusalReason =
  | { readonly why: 'badRequest' | 'tooLarge' | 'noFile' | EditProblem }
  /** What the tab shows is no longer what is here. */
  | { readonly why: 'replacedElsewhere' | 'sheetGone' | 'conflict' | 'meanwhile' }
  | { readonly why: 'badSheetName' | 'changedOnDisk'; readonly name: string }
  | { readonly why: 'notWritten'; readonly path: string; readonly problem: WriteProblem }
  | { readonly why: 'split'; readonly what: LineMoveError['reason'] }
  | { readonly why: 'cannotSaveAs'; readonly reason: string }
  | { readonly why: 'lost'; readonly parts: readonly string[] }
  | { readonly why: 'unreadable'; readonly name: string; readonly problem: WorkbookProblem };

export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly reason: RefusalReason) {
    super(reason.why);
  }
}

const STALE: readonly RefusalReason['why'][] = ['replacedElsewhere', 'sheetGone', 'conflict', 'meanwhile'];

/** The kind of refusal, for the page to tell apart. */
export function refusalCode({ why }: RefusalReason): Refusal['code'] {
  if (STALE.includes(why)) return 'stale';
  return why === 'unreadable' || why === 'lost' ? why : 'refused';
}
