import type { ColumnSpec, ColumnValidation } from '../tables/changes';
import { type GridSizes, NEW_GRID } from './grid';

/** Lists that the cells of a column offer. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The cells below some headings; from 1. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/** The sheet to write on, and the sizes of the others. */
interface Place {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly grids: GridSizes;
}

/** A call costs more than setting no rule on this many columns in between, which are ours and new. */
const WIDEST_GAP = 9;

/** Dropdowns that offer and never refuse; a column of another table is offered by its range. */
export function validateColumns(
  { spreadsheet, sheet, grids }: Place,
  columns: readonly ColumnSpec[],
  body: Body,
): void {
  const rules = columns.map(({ validation }) =>
    validation === null ? null : validationRule(spreadsheet, validation, grids),
  );
  const rowCount = body.lastRow - body.firstRow + 1;
  for (const [from, to] of stretches(rules)) {
    const line = rules.slice(from, to + 1);
    sheet
      .getRange(body.firstRow, body.firstColumn + from, rowCount, line.length)
      .setDataValidations(Array.from({ length: rowCount }, () => [...line]));
  }
}

/** First and last index of each stretch of rules without a wide gap. */
function stretches(rules: readonly (Rule | null)[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  rules.forEach((rule, index) => {
    if (rule === null) return;
    const last = found[found.length - 1];
    if (last !== undefined && index - last[1] <= WIDEST_GAP + 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

function validationRule(spreadsheet: Spreadsheet, validation: ColumnValidation, grids: GridSizes): Rule | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (validation.kind === 'list') return builder.requireValueInList([...validation.values], true).build();
  if (validation.kind === 'reference') return null;
  const source = spreadsheet.getSheetByName(validation.sheetName);
  if (source === null) return null;
  const { firstRow, column } = validation;
  const rowCount = (grids.get(validation.sheetName)?.rows ?? NEW_GRID.rows) - firstRow + 1;
  return rowCount < 1
    ? null
    : builder.requireValueInRange(source.getRange(firstRow, column, rowCount, 1), true).build();
}
