import type { CellEdit, Change, GridWorkbook } from '../server/protocol';
import { parseArea } from '../xlsx/cell-reference';
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

/** Rows shown above the cell one is taken to. */
const ROWS_ABOVE = 4;
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
      const area = parseArea(a1);
      if (sheet === null || sheet === undefined || area === undefined) return;
      const { row, column } = area;
      select(sheet, { row, column, bottom: row + area.rowCount - 1, right: column + area.columnCount - 1 });
      sheet.scrollToCell(Math.max(0, row - ROWS_ABOVE), Math.max(0, column - 1));
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

type GridSheet = NonNullable<ReturnType<NonNullable<ReturnType<GridApi['getActiveWorkbook']>>['getSheetBySheetId']>>;

/** Puts a sheet and some of its cells in front; cells past its edges are left out. */
function select(sheet: GridSheet, to: { row: number; column: number; bottom: number; right: number }): void {
  sheet.activate();
  const bottom = Math.min(to.bottom, sheet.getMaxRows() - 1);
  const right = Math.min(to.right, sheet.getMaxColumns() - 1);
  if (to.row > bottom || to.column > right) return;
  sheet.getRange(to.row, to.column, bottom - to.row + 1, right - to.column + 1).activate();
}

function load(api: GridApi, workbook: GridWorkbook): void {
  const before = api.getActiveWorkbook();
  const sheet = before?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange()?.getRange();
  const scroll = sheet?.getScrollState();
  const sheetId = sheet?.getSheetId();
  if (before !== null) api.disposeUnit(before.getId());
  // The server writes what Univer reads (protocol.ts): its own types are wider.
  const now = api.createWorkbook(workbook as unknown as Parameters<GridApi['createWorkbook']>[0]);
  const same = sheetId === undefined ? null : now.getSheetBySheetId(sheetId);
  if (same === null || same === undefined || range === undefined) return;
  select(same, { row: range.startRow, column: range.startColumn, bottom: range.endRow, right: range.endColumn });
  if (scroll !== undefined) same.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}
