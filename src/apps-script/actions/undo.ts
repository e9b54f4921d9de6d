import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import type { CellInput, WriteCells } from '../../tables/changes';
import type { WorkbookCells } from '../../tables/read-workbook';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { Reply, UndoAnswer } from '../protocol';
import { openSession } from '../session';
import { readJournal, stands, textAt, type UndoCell, writeJournal } from '../undo-journal';

/** Puts the cells of a change back as they were, and its sheets away, unless somebody has changed one of them since. */
export function undo(id: string): Reply<UndoAnswer> {
  return withDocumentLock(() => {
    const journal = readJournal();
    const entry = journal.find((candidate) => candidate.id === id);
    if (entry === undefined) return refusal('undoGone', PANEL_SENTENCES.undoNothing);
    const { spreadsheet, cells } = openSession('ours', 'write');
    if (!stands(entry, cells)) return refusal('undoChanged', PANEL_SENTENCES.undoChanged);
    applyChanges(
      spreadsheet,
      entry.cells.map((cell) => asBefore(cell, cells)),
    );
    for (const sheet of spreadsheet.getSheets())
      if (entry.sheets.some(({ sheetId }) => sheetId === sheet.getSheetId())) spreadsheet.deleteSheet(sheet);
    writeJournal(journal.filter((candidate) => candidate !== entry));
    return { ok: true, value: { sentence: PANEL_SENTENCES.undone } };
  });
}

function refusal(code: string, message: string): Reply<never> {
  return { ok: false, code, message };
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
