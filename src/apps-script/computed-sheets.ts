import type { ComputedContent, CreateComputed, ReplaceComputed } from '../tables/changes';
import { HEADING_ROW } from '../tables/changes';
import { wholeContent } from '../tables/computed-sheets';
import { runsOf } from './column-runs';
import { newSheet } from './create-sheet';
import type { FormulaGuard } from './formula-guard';
import { growTo, NEW_GRID } from './grid';
import { COMPUTED_HEADING_BACKGROUND, toneColours } from './palette';
import { writeCommonTag } from './tags';
import { setCells, TEXT_FORMAT } from './write-values';

/** Tablero, Cobertura, Por área and Alertas on the spreadsheet: made, and written anew. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const USUAL_WIDTH_PIXELS = 130;

/**
 * The sheets of results that are missing, at the end of the tabs. The first is dressed while blank and the others are
 * made from it, so that their styles cost one call each; one tag names them all, then each gets its content. All stay
 * hidden until they are shown.
 */
export function createComputed(
  spreadsheet: Spreadsheet,
  changes: readonly CreateComputed[],
  guard: FormulaGuard,
): readonly Sheet[] {
  const [first] = changes;
  if (first === undefined) return [];
  const columnCount = Math.max(...changes.map(({ sheet }) => sheet.columns.length));
  const template = blankSheet(spreadsheet, first.sheet.name, columnCount);
  const made = changes.map((change) => {
    const isFirst = change === first;
    return { change, sheet: isFirst ? template : newSheet(spreadsheet, change.sheet.name, template) };
  });
  writeCommonTag(
    spreadsheet,
    made.map(({ change, sheet }) => ({ ...change.tag, sheetId: sheet.getSheetId() })),
  );
  for (const { change, sheet } of made) fillSheet(sheet, change, guard);
  return made.map(({ sheet }) => sheet);
}

function blankSheet(spreadsheet: Spreadsheet, name: string, columnCount: number): Sheet {
  const sheet = newSheet(spreadsheet, name);
  sheet.getRange(1, 1, NEW_GRID.rows, columnCount).setNumberFormat(TEXT_FORMAT).setVerticalAlignment('top');
  sheet.getRange(HEADING_ROW, 1, NEW_GRID.rows + 1 - HEADING_ROW, columnCount).setWrap(true);
  sheet.getRange(HEADING_ROW, 1, 1, columnCount).setFontWeight('bold');
  sheet.setFrozenRows(HEADING_ROW);
  sheet.setColumnWidths(1, columnCount, USUAL_WIDTH_PIXELS);
  return sheet;
}

/** Headings and shades of the rows in one call. A sheet nobody writes on keeps to black and grey. */
function fillSheet(sheet: Sheet, change: CreateComputed, guard: FormulaGuard): void {
  const { rows, tones } = change;
  const { purpose, columns } = change.sheet;
  growTo(sheet, HEADING_ROW + rows.length, NEW_GRID);
  const purposeRow = columns.map((_, index) => (index === 0 ? purpose : ''));
  setCells(sheet, { row: 1, column: 1 }, [purposeRow, columns.map((column) => column.heading), ...rows], guard);
  linkColumn(sheet, change);
  const backgrounds = [columns.map(() => COMPUTED_HEADING_BACKGROUND), ...toneColours(tones)];
  sheet.getRange(HEADING_ROW, 1, backgrounds.length, columns.length).setBackgrounds(backgrounds);
  for (const { first, count, value } of runsOf(columns, (column) => column.widthPixels)) {
    if (value !== undefined) sheet.setColumnWidths(first, count, value);
  }
  sheet.protect().setWarningOnly(true);
}

/** Overwritten in place, so that links to the sheet and its place among the tabs stay. */
export function replaceComputed(
  sheet: Sheet,
  change: ReplaceComputed,
  grid: { readonly rows: number } | undefined,
  guard: FormulaGuard,
): void {
  const content = wholeContent(change);
  growTo(sheet, HEADING_ROW + content.length, grid);
  const body = sheet.getRange(HEADING_ROW + 1, 1, content.length, change.columnCount);
  // A person may have given these cells another format, in which a text would no longer stay one.
  body.setNumberFormat(TEXT_FORMAT);
  setCells(sheet, { row: HEADING_ROW + 1, column: 1 }, content, guard);
  linkColumn(sheet, change);
  body.setBackgrounds(
    toneColours(content.map((line, index) => change.tones[index] ?? line.map(() => 'none' as const))),
  );
}

/** The column whose texts lead to other cells of this workbook, in one call. */
function linkColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { links, rows }: Pick<ComputedContent, 'links' | 'rows'>,
): void {
  if (links === null || links.targets.every((target) => target === null)) return;
  const texts = links.targets.map((target, index) => {
    const builder = SpreadsheetApp.newRichTextValue().setText(String(rows[index]?.[links.column - 1] ?? ''));
    return [(target === null ? builder : builder.setLinkUrl(`#gid=${target.sheetId}&range=${target.cell}`)).build()];
  });
  sheet.getRange(HEADING_ROW + 1, links.column, texts.length, 1).setRichTextValues(texts);
}
