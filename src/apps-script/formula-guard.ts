import type { CellInput } from '../tables/changes';

/** Keeps people's text from becoming a formula where it is written. */

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Keeps what people wrote from becoming a formula. The text format of the cell should be enough, but nobody has seen
 * Google promise it: where a text begins like a formula, a harmless one is tried first in a cell that is about to be
 * written. If it came alive, such texts get an apostrophe before them. No text of that kind, no call.
 */
export type FormulaGuard = (
  values: readonly (readonly CellInput[])[],
  cellAt: (rowIndex: number, columnIndex: number) => Range,
) => (text: string) => string;

const HARMLESS = '=0';
/** An equals sign, or a sign before a function's name or a cell's: '-IMPORTXML(', '+A1'. */
const LIKE_A_FORMULA = /^\s*(?:=|[+\-@]\s*(?:[A-Z_][A-Z0-9_.]*\s*\(|\$?[A-Z]{1,3}\$?\d))/i;

const asItIs = (text: string): string => text;
const withApostrophe = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** One guard per execution: it asks the spreadsheet at most once. */
export function formulaGuard(): FormulaGuard {
  let answer: ((text: string) => string) | null = null;
  return (values, cellAt) => {
    if (answer !== null) return answer;
    const row = values.findIndex((line) => line.some(isLikeFormula));
    if (row === -1) return asItIs;
    const cell = cellAt(row, values[row]?.findIndex(isLikeFormula) ?? 0);
    answer = staysText(cell) ? asItIs : withApostrophe;
    return answer;
  };
}

export function isLikeFormula(input: CellInput): boolean {
  return typeof input === 'string' && LIKE_A_FORMULA.test(input);
}

/** A read after a write: only the spreadsheet can tell what it made of the text. */
function staysText(cell: Range): boolean {
  return cell.setValue(HARMLESS).getFormulas()[0]?.[0] === '';
}
