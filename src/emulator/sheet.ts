/** `Sheet`: its name, place, size and visibility, put together with its ranges and structure. */
import type { BookSheet } from '../xlsx/book';
import { lastContentColumn, lastContentRow } from './cells';
import { type Context, rememberSheet, requireThere, type Sheet } from './context';
import { duplicateSheet } from './copy-sheet';
import { emulate, refuse } from './emulate';
import { exception } from './exceptions';
import { addTag } from './metadata';
import { goTo } from './range';
import { sheetRanges } from './sheet-ranges';
import { sheetStructure } from './sheet-structure';

type IdentityMember =
  | 'getSheetId'
  | 'getName'
  | 'setName'
  | 'copyTo'
  | 'isSheetHidden'
  | 'hideSheet'
  | 'showSheet'
  | 'getIndex'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'addDeveloperMetadata'
  | 'getCharts'
  | 'getImages'
  | 'getDrawings'
  | 'activate';

/** Two tabs may not differ by case alone. */
export function requireFreeName(context: Context, name: string, except?: BookSheet): void {
  const isTaken = context.book.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The sheet in front. */
export function activeSheet({ book, settings }: Context): BookSheet {
  const active = book.sheets.find(({ id }) => id === settings.state.activeSheetId);
  const found = active ?? book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
  if (!found) throw new Error('a book without sheets');
  return found;
}

export function activateSheet(context: Context, sheet: BookSheet): void {
  goTo(context, { sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
}

function hide(context: Context, sheet: BookSheet): void {
  const others = context.book.sheets.some((other) => other !== sheet && !other.hidden);
  if (!others) throw exception("You can't hide all the sheets in a document.");
  sheet.hidden = true;
}

function sizeMembers(
  context: Context,
  sheet: BookSheet,
): Pick<Sheet, 'getMaxRows' | 'getMaxColumns' | 'getLastRow' | 'getLastColumn'> {
  const read = (name: string, measure: () => number): number => {
    context.counter.read(`Sheet.${name}`);
    return measure();
  };
  return {
    getMaxRows: () => read('getMaxRows', () => sheet.maxRows),
    getMaxColumns: () => read('getMaxColumns', () => sheet.maxColumns),
    getLastRow: () => read('getLastRow', () => lastContentRow(sheet)),
    getLastColumn: () => read('getLastColumn', () => lastContentColumn(sheet)),
  };
}

/** What floats above the cells of a file stays in its own part, unread. */
function floatingMembers({ counter }: Context): Pick<Sheet, 'getCharts' | 'getImages' | 'getDrawings'> {
  const none = (name: string): [] => {
    counter.read(`Sheet.${name}`);
    return [];
  };
  return {
    getCharts: () => none('getCharts'),
    getImages: () => none('getImages'),
    getDrawings: () => none('getDrawings'),
  };
}

function identityMembers(context: Context, sheet: BookSheet, self: () => Sheet): Pick<Sheet, IdentityMember> {
  const handle = <Value>(name: string, value: Value): Value => {
    context.counter.handle(`Sheet.${name}`);
    return value;
  };
  const changed = (name: string): Sheet => {
    context.counter.write(`Sheet.${name}`);
    return self();
  };
  return {
    ...sizeMembers(context, sheet),
    ...floatingMembers(context),
    getSheetId: () => handle('getSheetId', sheet.id),
    getName: () => handle('getName', sheet.name),
    getIndex: () => handle('getIndex', context.book.sheets.indexOf(sheet) + 1),
    isSheetHidden: () => handle('isSheetHidden', sheet.hidden),
    setName(name) {
      const handle = changed('setName');
      requireFreeName(context, name, sheet);
      sheet.name = name;
      return handle;
    },
    copyTo(given) {
      context.counter.write('Sheet.copyTo');
      if (given.getId() !== context.settings.spreadsheet.id) refuse('not implemented in the emulator: another book');
      return context.open.sheet(duplicateSheet(context, sheet));
    },
    hideSheet() {
      const handle = changed('hideSheet');
      hide(context, sheet);
      return handle;
    },
    showSheet() {
      const handle = changed('showSheet');
      sheet.hidden = false;
      return handle;
    },
    activate() {
      activateSheet(context, sheet);
      return handle('activate', self());
    },
    addDeveloperMetadata(...given: readonly unknown[]) {
      const handle = changed('addDeveloperMetadata');
      addTag(context, 'Sheet', sheet, given);
      return handle;
    },
  };
}

/** What a handle knows of its sheet without asking. */
const KNOWN: readonly (string | symbol)[] = ['getSheetId', 'getName'];

export function createSheet(context: Context, sheet: BookSheet): Sheet {
  const self = (): Sheet => handle;
  const members: Partial<Sheet> = {
    ...identityMembers(context, sheet, self),
    ...sheetRanges(context, sheet),
    ...sheetStructure(context, sheet, self),
  };
  const handle = emulate<Sheet>('Sheet', members, (member) => {
    if (!KNOWN.includes(member)) requireThere(context, sheet);
  });
  rememberSheet(handle, sheet);
  return handle;
}
