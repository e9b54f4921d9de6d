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
      growRows(context, sheet, afterPosition, howMany);
      return changed('insertRowsAfter');
    },
    insertColumnsAfter(afterPosition, howMany) {
      growColumns(context, sheet, afterPosition, howMany);
      return changed('insertColumnsAfter');
    },
    appendRow(contents: unknown[]) {
      append(context, sheet, contents);
      return changed('appendRow', contents.length);
    },
  };
}

function sizeMembers(sheet: BookSheet, changed: Changed): Pick<Sheet, SizeMember> {
  return {
    setColumnWidth(column, width) {
      setWidths(sheet, column - 1, 1, width);
      return changed('setColumnWidth');
    },
    setColumnWidths(startColumn, many, width) {
      setWidths(sheet, startColumn - 1, many, width);
      return changed('setColumnWidths');
    },
    setRowHeight(row, height) {
      setHeights(sheet, row - 1, 1, height);
      return changed('setRowHeight');
    },
    setRowHeights(startRow, many, height) {
      setHeights(sheet, startRow - 1, many, height);
      return changed('setRowHeights');
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
      sheet.added.frozenRows = rows;
      return changed('setFrozenRows');
    },
    setTabColor(color) {
      const known = normalColor(color);
      if (known === null) delete sheet.added.tabColor;
      else sheet.added.tabColor = known;
      return changed('setTabColor');
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
