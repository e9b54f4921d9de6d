import type { IsoDate } from '../../core/calendar';
import * as PANEL_ALERT_WORDS from '../../messages/es/panel-alerts';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { cellText } from '../../tables/cell';
import type { CellInput, WriteCells } from '../../tables/changes';
import type { FixPreview } from '../../tables/fix-cells';
import type { WorkbookCells } from '../../tables/read-workbook';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { AlertKey, FixAnswer, Reply, UndoAnswer } from '../protocol';
import { openSession } from '../session';
import { markOf, readJournal, recordUndo, type UndoCell, writeJournal } from '../undo-journal';
import { applyFix } from './fix';

/** Puts the cells of a change back as they were, unless somebody has changed one of them since. */
export function undo(id: string): Reply<UndoAnswer> {
  return withDocumentLock(() => {
    const journal = readJournal();
    const entry = journal.find((candidate) => candidate.id === id);
    if (entry === undefined) return refusal('undoGone', PANEL_SENTENCES.undoNothing);
    const { spreadsheet, cells } = openSession('ours', 'write');
    if (!entry.cells.every((cell) => markOf(textAt(cell, cells)) === cell.after))
      return refusal('undoChanged', PANEL_SENTENCES.undoChanged);
    applyChanges(
      spreadsheet,
      entry.cells.map((cell) => asBefore(cell, cells)),
    );
    writeJournal(journal.filter((candidate) => candidate !== entry));
    return { ok: true, value: { sentence: PANEL_SENTENCES.undone } };
  });
}

function refusal(code: string, message: string): Reply<never> {
  return { ok: false, code, message };
}

function textAt({ sheetId, row, column }: UndoCell, cells: WorkbookCells): string {
  return cellText(cells.sheets.get(sheetId)?.rows[row - 1]?.[column - 1]);
}

function asBefore(cell: UndoCell, cells: WorkbookCells): WriteCells {
  const { sheetId, row, column, before } = cell;
  // A date was one when it was read.
  const value = (before === '' ? null : before) as CellInput;
  return {
    kind: 'writeCells',
    sheetId,
    sheetName: cells.sheets.get(sheetId)?.name ?? '',
    row,
    column,
    values: [[value]],
    tones: null,
    // The cell itself is what must not have moved.
    identity: { column, row, values: [textAt(cell, cells)] },
  };
}

/** A fix that can be undone. */
export function applyFixWithUndo(key: AlertKey, cutoff: IsoDate | null, hash: string): Reply<FixAnswer> {
  const reply = applyFix(key, cutoff, hash);
  if (!reply.ok || !reply.value.applied) return reply;
  const [first] = reply.value.cells;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const cells = reply.value.cells.flatMap((cell) => undoCell(cell, ids));
  if (first !== undefined) recordUndo(PANEL_ALERT_WORDS.undoFix(`${first.sheet} ${first.cell}`), cells);
  return reply;
}

/** A fix may write in another row, or sheet, than its alert's. */
function undoCell(fixed: FixPreview, ids: ReadonlyMap<string, number>): readonly UndoCell[] {
  const sheetId = ids.get(fixed.sheet);
  if (sheetId === undefined) return [];
  const column = columnNumber(fixed.cell);
  const row = Number(fixed.cell.replace(/^[A-Z]+/, ''));
  return [{ sheetId, row, column, before: fixed.before, after: markOf(fixed.after.trim()) }];
}

/** From 1: "AB7" is 28. */
function columnNumber(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
