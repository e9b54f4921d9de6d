/** The grid of the page, behind an interface that says nothing of Univer. */
import { parseArea } from '../local/grid/areas';
import type { Change, GridWorkbook } from '../local/grid/protocol';
import { bookSheetId } from '../local/grid/sheet-id';
import { columnGroupButton } from './column-groups';
import { type ChangeListener, watchChanges } from './grid-changes';
import type { GridApi } from './grid-library';
import { startLibrary } from './grid-start';
import { patchOf } from './grid-values';

export interface Grid {
  /** Draws a workbook; the same sheet and cell stay in front when they are still there. */
  readonly load: (workbook: GridWorkbook) => void;
  readonly apply: (change: Change, isPending: (sheet: string, row: number, column: number) => boolean) => void;
  readonly goTo: (sheetName: string, a1: string) => void;
  readonly activeSheet: () => string | undefined;
  /** Shows or folds the grouped columns of the sheet in front. */
  readonly columnGroups: HTMLButtonElement;
  /** Ends what is being typed, keeping it. */
  readonly finishTyping: () => Promise<void>;
  readonly focus: () => void;
}

export interface GridListener extends ChangeListener {
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
  const changes = watchChanges(api, listener);
  const columnGroups = columnGroupButton(api);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isRefused(event)) return;
    event.cancel = true;
    listener.onRefused();
  });

  return {
    columnGroups: columnGroups.element,
    load(workbook) {
      load(api, workbook);
      columnGroups.refresh();
    },
    apply: (change, isPending) => {
      for (const patch of change.sheets ?? []) {
        const cellValue = patchOf(patch, change.styles, isPending);
        const workbook = api.getActiveWorkbook();
        const sheet = workbook?.getSheets().find((each) => String(bookSheetId(each.getSheetId())) === patch.sheet);
        const place = { unitId: workbook?.getId(), subUnitId: sheet?.getSheetId() };
        if (sheet !== undefined) api.syncExecuteCommand(SET_VALUES, { ...place, cellValue }, FROM_SERVER);
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
      changes.tellNow();
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

/**
 * What the bench cannot keep, because the Book or an .xlsx has no place for it: it is refused with a sentence instead of
 * being lost silently. Protection, conditional formats and dropdowns of a person's file stay in it as they are.
 */
const REFUSED = [
  /^sheets?\.command\..*(?:protection|permission|gridlines|theme-style|conditional-rule|defined-name|overline)/,
  /^sheets?\.command\..*(?:data-?validation|default-style|right-to-left|text-rotation|subscript|superscript|metadata)/i,
  /^sheet\.command\.(?:split-text-to-columns|set-workbook-name)/,
  /^data-validation\.command\./,
  /^doc\.command\.set-inline-format/,
];

function isRefused({ id }: { readonly id: string }): boolean {
  return REFUSED.some((pattern) => pattern.test(id));
}
