import type { CellEdit, Change, GridWorkbook } from '../server/protocol';
import { isRefused } from './grid-commands';
import { type GridApi, startLibrary } from './grid-start';
import { cellEdit, patchOf } from './grid-values';

/** Cells a person changed, by sheet. */
export interface TypedCells {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

export interface Grid {
  /** Draws a workbook; the same sheet and cell stay in front when they are still there. */
  readonly load: (workbook: GridWorkbook) => void;
  readonly apply: (change: Change, isPending: (sheet: string, row: number, column: number) => boolean) => void;
  readonly goTo: (sheetName: string, a1: string) => void;
  readonly activeSheet: () => string | undefined;
  /** Ends what is being typed, keeping it. */
  readonly finishTyping: () => Promise<void>;
  readonly focus: () => void;
}

export interface GridListener {
  readonly onTyped: (typed: TypedCells) => void;
  /** Something was asked of the grid that the bench does not keep. */
  readonly onRefused: () => void;
}

const SET_VALUES = 'sheet.mutation.set-range-values';
/** Not by this person: neither sent to the server nor part of what they can undo. */
const FROM_SERVER = { onlyLocal: true, fromCollab: true };

/** The grid of the page: Univer, showing what the server says and telling what the person types. */
export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const api = startLibrary(container);
  const typed = new Map<string, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    for (const [sheet, places] of typed) {
      const cells = [...places].flatMap((place) => cellEdit(api, sheet, place) ?? []);
      if (cells.length > 0) listener.onTyped({ sheet, cells });
    }
    typed.clear();
  };

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== SET_VALUES || options?.fromCollab === true) return;
    // The parameters of this mutation (Univer's ISetRangeValuesMutationParams).
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: { [row: number]: object } };
    const places = typed.get(subUnitId) ?? new Set<string>();
    typed.set(subUnitId, places);
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const column of Object.keys(cells)) places.add(`${row},${column}`);
    timer ??= setTimeout(tell, 0);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isRefused(event)) return;
    event.cancel = true;
    listener.onRefused();
  });

  return {
    load: (workbook) => load(api, workbook),
    apply: (change, isPending) => {
      for (const patch of change.sheets ?? []) {
        const cellValue = patchOf(patch, change.styles, isPending);
        const unitId = api.getActiveWorkbook()?.getId();
        api.syncExecuteCommand(SET_VALUES, { unitId, subUnitId: patch.sheet, cellValue }, FROM_SERVER);
      }
    },
    goTo(sheetName, a1) {
      const sheet = api.getActiveWorkbook()?.getSheetByName(sheetName);
      if (sheet === null || sheet === undefined) return;
      sheet.activate();
      const range = sheet.getRange(a1);
      range.activate();
      sheet.scrollToCell(range.getRow(), range.getColumn());
    },
    activeSheet: () => api.getActiveWorkbook()?.getActiveSheet()?.getSheetId(),
    async finishTyping() {
      const workbook = api.getActiveWorkbook();
      if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
      if (timer !== undefined) {
        clearTimeout(timer);
        tell();
      }
    },
    focus: () => container.querySelector<HTMLElement>('[contenteditable]')?.focus(),
  };
}

function load(api: GridApi, workbook: GridWorkbook): void {
  const before = api.getActiveWorkbook();
  const sheet = before?.getActiveSheet();
  const cell = sheet?.getSelection()?.getActiveRange()?.getA1Notation();
  const scroll = sheet?.getScrollState();
  const sheetId = sheet?.getSheetId();
  if (before !== null) api.disposeUnit(before.getId());
  // The server writes what Univer reads (protocol.ts): its own types are wider.
  const now = api.createWorkbook(workbook as unknown as Parameters<GridApi['createWorkbook']>[0]);
  const same = sheetId === undefined ? null : now.getSheetBySheetId(sheetId);
  if (same === null || same === undefined) return;
  same.activate();
  if (cell !== undefined) same.getRange(cell).activate();
  if (scroll !== undefined) same.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}
