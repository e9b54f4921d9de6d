import type { BookValue } from './book';
import { cellName, MAX_COLUMNS, MAX_ROWS } from './cell-reference';
import { escapeText, textElement } from './xml-text';

/** Excel repairs (and shortens) a file with more. */
const MAX_TEXT = 32_767;
const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

/** How a value lies in a cell: its type and the XML of its value. */
export interface StoredValue {
  readonly type: 'n' | 'b' | 'e' | 's';
  readonly text: string;
}

/** An empty text is a blank cell, as in Google Sheets. */
export function storedValue(value: BookValue | undefined, dateShift: number): StoredValue | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { type: 's', text: value };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') return storedNumber(value);
  if ('date' in value) return storedNumber(value.date - dateShift);
  return { type: 'e', text: ERRORS.includes(value.error) ? value.error : '#VALUE!' };
}

function storedNumber(number: number): StoredValue {
  if (!Number.isFinite(number)) return { type: 'e', text: '#NUM!' };
  return { type: 'n', text: String(number === 0 ? 0 : number) };
}

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  /** Index in cellXfs. */
  readonly style: number;
  readonly value: StoredValue | undefined;
  /** The whole `<f>` element, or empty. */
  readonly formula: string;
}

/** A cell as XML. Texts lie in the cell itself; the result of a formula has a type of its own. */
export function cellXml(prefix: string, cell: CellToWrite): string {
  const { value, formula } = cell;
  if (cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS) {
    throw new Error(`the cell ${cellName(cell.row, cell.column)} lies beyond the edge of an .xlsx sheet`);
  }
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const start = `<${prefix}c r="${cellName(cell.row, cell.column)}"${style}`;
  const end = `</${prefix}c>`;
  if (value === undefined) return formula === '' ? `${start}/>` : `${start}>${formula}${end}`;
  if (value.type === 's' && value.text.length > MAX_TEXT) {
    throw new Error(`the text for ${cellName(cell.row, cell.column)} is longer than a cell can hold (${MAX_TEXT})`);
  }
  if (value.type === 's' && formula === '') {
    return `${start} t="inlineStr"><${prefix}is>${textElement(`${prefix}t`, value.text)}</${prefix}is>${end}`;
  }
  if (value.type === 's') return `${start} t="str">${formula}${textElement(`${prefix}v`, value.text)}${end}`;
  const type = value.type === 'n' ? '' : ` t="${value.type}"`;
  return `${start}${type}>${formula}<${prefix}v>${value.text}</${prefix}v>${end}`;
}

/** "=A1+1" as its element. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeText(formula.replace(/^=/, ''))}</${prefix}f>`;
}
