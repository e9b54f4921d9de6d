import type { IsoDate } from '../core/calendar';
import { NO, YES } from './definitions/words';

/** One cell as the host hands it over. '' is blank; errors such as '#REF!' arrive as text. */
export type Cell = string | number | boolean | DateCell | PercentCell | UncalculatedCell;

/** A cell the spreadsheet itself holds as a date, apart from text that looks like one. */
export interface DateCell {
  readonly date: IsoDate;
}

/** A number that the spreadsheet shows as a percentage, where that makes a difference: 0.5 is shown as 50 %. */
export interface PercentCell {
  readonly percent: number;
}

/** A formula whose result was not saved: its value is unknown, never blank or zero. */
export interface UncalculatedCell {
  readonly formula: string;
}

/** A sheet as read, from its first row. */
export interface SheetCells {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Formula texts by row and column from 0, '' where there is none; null when the sheet has no formula. */
  readonly formulas: readonly (readonly string[])[] | null;
}

export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  // Most filled cells begin with a visible character, so few are worth trimming.
  return typeof cell === 'string' && (cell.charCodeAt(0) <= 32 || cell.charCodeAt(0) === 160) && cell.trim() === '';
}

/** The cell as a person would read it, for comparing headings and quoting in sentences. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return objectText(cell);
  if (typeof cell === 'boolean') return cell ? YES : NO;
  if (typeof cell === 'number') return numberText(cell);
  return cell.trim();
}

function objectText(cell: DateCell | PercentCell | UncalculatedCell): string {
  if ('date' in cell) return cell.date;
  // Without what binary fractions add: 0.07 is 7 %, not 7.000000000000001 %.
  return 'formula' in cell ? cell.formula : `${numberText(Number((cell.percent * 100).toPrecision(12)))} %`;
}

/** With a comma, as in Colombia; a fourth decimal keeps 1,111 from being read as a thousand and more. */
function numberText(value: number): string {
  return String(value)
    .replace('.', ',')
    .replace(/,\d{3}$/, '$&0');
}
