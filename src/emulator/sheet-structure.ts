/** The grid of a sheet: its growth, sizes, frozen rows, tab colour, protection and column groups. */
import type { BookSheet } from '../xlsx/book';
import { lastContentRow } from './cells';
import type { Context, Sheet } from './context';
import { emulate, refuse } from './emulate';
import { exception } from './exceptions';
import { growColumns, growRows } from './grid-growth';
import { normalColor } from './style-members';
import { writeValues } from './write-values';

type GrowthMember = 'insertRowsAfter' | 'insertColumnsAfter' | 'appendRow';
type SizeMember = 'setColumnWidth' | 'setColumnWidths' | 'setRowHeight' | 'setRowHeights';
type StructureMember = GrowthMember | SizeMember | 'setFrozenRows' | 'setTabColor' | 'protect' | 'getColumnGroup';

/** Counts a write of the sheet under its method, and gives the sheet back. */
type Changed = (name: StructureMember, cells?: number) => Sheet;

type Group = GoogleAppsScript.Spreadsheet.Group;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

function createGroup(context: Context, state: { collapsed: boolean }): Group {
  const turn = (name: 'collapse' | 'expand'): Group => {
    context.counter.write(`Group.${name}`);
    state.collapsed = name === 'collapse';
    return group;
  };
  const group = emulate<Group>('Group', {
    collapse: () => turn('collapse'),
    expand: () => turn('expand'),
  });
  return group;
}

/** Kept nowhere: a warning when editing is not something an .xlsx can say. */
function createProtection(context: Context): Protection {
  const step = (name: string): Protection => {
    context.counter.write(`Protection.${name}`);
    return protection;
  };
  const protection = emulate<Protection>('Protection', {
    setWarningOnly: () => step('setWarningOnly'),
    setDescription: () => step('setDescription'),
  });
  return protection;
}

function append(context: Context, sheet: BookSheet, contents: readonly unknown[]): void {
  if (contents.length > sheet.maxColumns) refuse('not implemented in the emulator: a row wider than the grid');
  const row = lastContentRow(sheet);
  if (row === sheet.maxRows) growRows(context, sheet, row, 1);
  const area = { row, column: 0, rowCount: 1, columnCount: contents.length };
  writeValues(context, { sheet, area }, [contents]);
}

function setWidths(sheet: BookSheet, firstColumn: number, many: number, widthPixels: number): void {
  for (let column = firstColumn; column < firstColumn + many; column += 1) {
    const kept = sheet.added.columnWidths.filter((width) => width.column !== column);
    sheet.added.columnWidths = [...kept, { column, widthPixels }];
  }
}

function setHeights(sheet: BookSheet, firstRow: number, many: number, heightPixels: number): void {
  const kept = sheet.added.rowHeights.filter(({ row }) => row < firstRow || row >= firstRow + many);
  for (let row = firstRow; row < firstRow + many; row += 1) kept.push({ row, heightPixels });
  sheet.added.rowHeights = kept;
}

function findGroup(sheet: BookSheet, columnIndex: number, depth: number): { collapsed: boolean } {
  const column = columnIndex - 1;
  const found = sheet.added.columnGroups.find(
    (group) => column >= group.firstColumn && column < group.firstColumn + group.columnCount,
  );
  if (!found || depth !== 1) {
    throw exception(`A group at column index ${columnIndex} and depth ${depth} does not exist.`);
  }
  return found;
}

function growthMembers(context: Context, sheet: BookSheet, changed: Changed): Pick<Sheet, GrowthMember> {
  return {
    insertRowsAfter(afterPosition, howMany) {
      const handle = changed('insertRowsAfter');
      growRows(context, sheet, afterPosition, howMany);
      return handle;
    },
    insertColumnsAfter(afterPosition, howMany) {
      const handle = changed('insertColumnsAfter');
      growColumns(context, sheet, afterPosition, howMany);
      return handle;
    },
    appendRow(contents: unknown[]) {
      const handle = changed('appendRow', contents.length);
      append(context, sheet, contents);
      return handle;
    },
  };
}

function sizeMembers(sheet: BookSheet, changed: Changed): Pick<Sheet, SizeMember> {
  return {
    setColumnWidth(column, width) {
      const handle = changed('setColumnWidth');
      setWidths(sheet, column - 1, 1, width);
      return handle;
    },
    setColumnWidths(startColumn, many, width) {
      const handle = changed('setColumnWidths');
      setWidths(sheet, startColumn - 1, many, width);
      return handle;
    },
    setRowHeight(row, height) {
      const handle = changed('setRowHeight');
      setHeights(sheet, row - 1, 1, height);
      return handle;
    },
    setRowHeights(startRow, many, height) {
      const handle = changed('setRowHeights');
      setHeights(sheet, startRow - 1, many, height);
      return handle;
    },
  };
}

export function sheetStructure(context: Context, sheet: BookSheet, self: () => Sheet): Pick<Sheet, StructureMember> {
  const changed: Changed = (name, cells = 0) => {
    context.counter.write(`Sheet.${name}`, cells);
    return self();
  };
  return {
    ...growthMembers(context, sheet, changed),
    ...sizeMembers(sheet, changed),
    setFrozenRows(rows) {
      const handle = changed('setFrozenRows');
      sheet.added.frozenRows = rows;
      return handle;
    },
    setTabColor(color) {
      const handle = changed('setTabColor');
      const known = normalColor(color);
      if (known === null) delete sheet.added.tabColor;
      else sheet.added.tabColor = known;
      return handle;
    },
    protect() {
      changed('protect');
      return createProtection(context);
    },
    getColumnGroup(columnIndex, groupDepth) {
      context.counter.handle('Sheet.getColumnGroup');
      return createGroup(context, findGroup(sheet, columnIndex, groupDepth));
    },
  };
}
