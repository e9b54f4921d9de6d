import { addDays } from '../../core/calendar';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import type { WriteCells } from '../../tables/changes';
import { headOf, undoables, undoing, type WorkHead } from '../../work/record';
import { groundOf, isUntouched, placedCell } from '../../work/standing';
import { became, carryOut } from '../carry-out';
import type { Reply, UndoAnswer } from '../protocol';
import type { Session } from '../session';
import { readDetails, type WorkDetails } from '../work-store';

/** Takes back a change, unless somebody has touched since what it wrote. */

const DONE: UndoAnswer = { sentence: PANEL_SENTENCES.undone };

/** Puts cells back as they were, clears the rows of the change and takes its sheets away: no row or column is deleted. */
export function undo(id: string): Reply<UndoAnswer> {
  const request = undoing(id);
  return carryOut<UndoAnswer>({ action: 'undo', scope: 'ours' }, (session) => {
    const head = headOf(session.kept.record, id);
    const details = head === null || !isUndoable(session, head) ? null : readDetails(session.kept, head);
    if (details === null)
      return became(session, request) === null
        ? refusal('undoGone', PANEL_SENTENCES.undoNothing)
        : { ok: true, value: DONE };
    if (!isUntouched(details.targets, session.cells)) return refusal('undoChanged', PANEL_SENTENCES.undoChanged);
    const { targets } = details;
    return {
      request,
      what: '',
      changes: changesBack(details, session),
      takesBack: { frames: targets.frames, clears: targets.rows, leaving: targets.sheets },
      counters: session.kept.counters,
      answer: DONE,
    };
  });
}

function refusal(code: string, message: string): Reply<never> {
  return { ok: false, code, message };
}

function isUndoable({ kept }: Session, head: WorkHead): boolean {
  return undoables(kept.record).includes(head);
}

/** The cells as they were, wherever they stand now. */
function changesBack({ targets }: WorkDetails, { cells }: Session): readonly WriteCells[] {
  return targets.cells.flatMap((kept): readonly WriteCells[] => {
    const frame = targets.frames.find(({ sheetId }) => sheetId === kept.sheetId);
    const sheet = cells.sheets.get(kept.sheetId);
    if (frame === undefined || sheet === undefined) return [];
    const { row, column } = placedCell(kept, groundOf(frame, sheet));
    const place = { sheetId: sheet.id, sheetName: sheet.name, row, column };
    return [{ kind: 'writeCells', ...place, values: [[kept.before]], tones: null }];
  });
}

interface LastUndo {
  readonly id: string;
  readonly what: string;
  /** Of today or yesterday: still in the mind of who made it. */
  readonly recent: boolean;
}

/** The last change, if everything it wrote still stands. */
export function lastUndo({ kept, cells, today }: Session): LastUndo | null {
  const [last] = undoables(kept.record);
  const details = last === undefined ? null : readDetails(kept, last);
  if (last === undefined || details === null || !isUntouched(details.targets, cells)) return null;
  return { id: last.request, what: last.what, recent: addDays(today, -1) <= last.day };
}
