import { columnLetters } from '../core/cell-address';
import { leftCell } from '../messages/es/work';
import { cellText } from '../tables/cell';
import type { Change } from '../tables/changes';
import { rowsMark } from '../work/content-mark';
import type { Frame } from '../work/kept';
import type { PlacedCell } from '../work/standing';
import type { CellTask, Tasks } from '../work/targets';
import { afterwards } from './afterwards';
import { formulaGuard } from './formula-guard';
import { asHostError, HostError } from './host-error';
import type { Session } from './session';
import { prepareSheets, type SheetChange, type SheetWork, writeComputed } from './sheet-changes';
import { type Leaving, takeAway } from './take-away';
import { type Desk, writeCells } from './write-cells';
import { clearRows, writeRows } from './write-rows';

/**
 * The only place that writes on the spreadsheet: sheets and columns first, then cells, rows, what goes away, and last the
 * sheets that are computed; new sheets are shown when all of it stands. Returns the cells a person changed meanwhile.
 */
export function writeAll(
  session: Session,
  tasks: Tasks,
  changes: readonly Change[],
  progress: { hasWritten: boolean },
): readonly string[] {
  try {
    return write(session, tasks, changes, progress);
  } catch (error) {
    throw asHostError(error, 'sheetsRefused');
  }
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function write(
  session: Session,
  tasks: Tasks,
  changes: readonly Change[],
  progress: { hasWritten: boolean },
): readonly string[] {
  const { spreadsheet } = session;
  const sheetChanges = changes.filter(isSheetChange);
  const work = { spreadsheet, sheetOf: sheetFinder(spreadsheet), guard: formulaGuard() };
  // A sheet that is gone is found before anything is written in another.
  for (const { sheetId } of tasks.frames) work.sheetOf(sheetId);
  if (sheetChanges.length > 0) progress.hasWritten = true;
  const activeSheet = spreadsheet.getActiveSheet();
  const made = [...prepareSheets(work, sheetChanges)];
  const left = tasks.frames.flatMap((frame) => writeInto(deskFor(frame, session, { work, progress }), tasks));
  const leaving = leavingSheets(tasks, session, work);
  // Hidden and shown again, they are as they were.
  if (leaving.length > 0 && !takeAway(spreadsheet, leaving)) throw new HostError('touched');
  made.push(...writeComputed(work, sheetChanges));
  for (const sheet of made) sheet.showSheet();
  SpreadsheetApp.flush();
  // A new sheet takes the focus; the person keeps what they were looking at, unless somebody deleted that.
  if (made.length > 0) afterwards(() => spreadsheet.setActiveSheet(activeSheet));
  return left;
}

function sheetFinder(spreadsheet: Session['spreadsheet']): (id: number) => Sheet {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  return (id) => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new HostError('moved');
    return sheet;
  };
}

function deskFor(
  frame: Frame,
  { cells, readSheet }: Session,
  { work: { sheetOf, guard }, progress }: { work: SheetWork; progress: { hasWritten: boolean } },
): Desk {
  const sheet = sheetOf(frame.sheetId);
  // Where it had no formula, reading them each time would tell nothing new.
  const wanted = cells.sheets.get(frame.sheetId)?.formulas == null ? 'values' : 'formulasToo';
  return {
    sheet,
    frame,
    guard,
    read: () => readSheet(sheet, wanted),
    onWrite: () => {
      progress.hasWritten = true;
    },
    hasWritten: () => progress.hasWritten,
  };
}

/** Returns the cells that a person changed meanwhile. */
function writeInto(desk: Desk, { cells, rows, clears }: Tasks): readonly string[] {
  const isHere = ({ sheetId }: { readonly sheetId: number }) => sheetId === desk.frame.sheetId;
  const changed = writeCells(desk, cells.filter(isHere));
  writeRows(desk, rows.filter(isHere));
  clearRows(desk, clears.filter(isHere));
  return changed.flatMap((placed) => told(placed, desk.frame));
}

/** Known since they were read, whatever people call them by now. */
function leavingSheets({ leaving }: Tasks, { cells, readSheet }: Session, { sheetOf }: SheetWork): readonly Leaving[] {
  return leaving.flatMap(({ name, mark }) => {
    const id = cells.outlines.find((outline) => outline.name === name)?.id;
    if (id === undefined) return [];
    const sheet = sheetOf(id);
    const isOurs = (rows: readonly (readonly string[])[]) => rowsMark(rows) === mark;
    return [{ sheet, read: () => readSheet(sheet, 'formulasToo'), isOurs }];
  });
}

function isSheetChange(change: Change): change is SheetChange {
  return change.kind !== 'writeCells' && change.kind !== 'appendRows';
}

/** A cell that is gone with its row needs no word. */
function told({ cell, row, column }: PlacedCell<CellTask>, { sheetName }: Frame): readonly string[] {
  if (row === 0 || column === 0) return [];
  const before = cell.before === null ? '' : cellText(cell.before);
  return [leftCell(`${sheetName} ${columnLetters(column)}${row}`, before)];
}
