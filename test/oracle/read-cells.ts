import { exists, isoDay } from './colombian-days';
import type { PlainCell } from './plain-workbook';

/** What a cell says, read the slow and obvious way (design §5: a bad field is "sin dato", here null). */

/** For comparing: without accents, case, doubled blanks or a trailing mark. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:*✱]+$/, '');
}

export function isBlank(cell: PlainCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** What the person sees in the cell; null when blank. */
export function readText(cell: PlainCell): string | null {
  if (isBlank(cell) || cell === null) return null;
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'boolean') return cell ? 'Sí' : 'No';
  return String(cell).trim();
}

type Words<K extends string> = { readonly [key in K]: readonly string[] };

/** The key one of whose words the cell holds. */
export function readWord<K extends string>(words: Words<K>, cell: PlainCell): K | null {
  const text = readText(cell);
  if (text === null) return null;
  // Object.keys forgets the key type.
  for (const key of Object.keys(words) as K[]) {
    if (words[key].some((word) => fold(word) === fold(text))) return key;
  }
  return null;
}

/** Pieces of a cell with several values; at commas too where no known value has one. */
export function pieces(cell: PlainCell, known: readonly string[]): string[] {
  const text = readText(cell);
  if (text === null) return [];
  const separators = known.some((word) => word.includes(',')) ? /[;\n]/ : /[;\n,]/;
  return text
    .split(separators)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

export function readWords<K extends string>(words: Words<K>, cell: PlainCell): K[] {
  const found: K[] = [];
  for (const piece of pieces(cell, [])) {
    const key = readWord(words, piece);
    if (key !== null && !found.includes(key)) found.push(key);
  }
  return found;
}

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** 'YYYY-MM-DD'; null when blank, no date, or one that could be two days. */
export function readDate(cell: PlainCell): string | null {
  if (cell !== null && typeof cell === 'object') return cell.date;
  if (typeof cell !== 'string') return null;
  const text = fold(cell);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return dayOrNull(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const inWords = /^(\d{1,2}) de (\w+) de (\d{4})$/.exec(text);
  if (inWords !== null) {
    return dayOrNull(Number(inWords[3]), MONTHS.indexOf(inWords[2] ?? '') + 1, Number(inWords[1]));
  }
  const figures = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (figures === null) return null;
  const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  const dayFirst = dayOrNull(year, second, first);
  const monthFirst = dayOrNull(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

function dayOrNull(year: number, month: number, day: number): string | null {
  return exists(year, month, day) ? isoDay(year, month, day) : null;
}

export interface TypedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Numbers as es-CO writes them: "1.250.000", "12,5", "$ 3.000", "50 %". Null for "1.250": it may be 1250 or 1,25. Null
 * below zero too: quantities, shares and pesos of these sheets have no such value, so it is a bad field (design §5).
 */
export function readTypedNumber(cell: PlainCell): TypedNumber | null {
  const typed = readSigned(cell);
  return typed !== null && typed.value < 0 ? null : typed;
}

function readSigned(cell: PlainCell): TypedNumber | null {
  if (typeof cell === 'number') return { value: cell, percent: false };
  if (typeof cell !== 'string') return null;
  const parts = /^(-?)(\$?)\s*([\d.,]+)\s*(%?)$/.exec(cell.trim());
  if (parts === null) return null;
  const size = readFigures(parts[3] ?? '', parts[2] === '$');
  if (size === null) return null;
  const value = parts[1] === '-' ? -size : size;
  return parts[4] === '%' ? { value: value / 100, percent: true } : { value, percent: false };
}

function readFigures(figures: string, money: boolean): number | null {
  if (/^\d+$/.test(figures)) return Number(figures);
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(figures)) return fromColombian(figures);
  if (/^\d{1,3}\.\d{3},\d+$/.test(figures)) return fromColombian(figures);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(figures)) return money ? Number(figures.replace(/[.,]/, '')) : null;
  if (/^\d+[.,]\d+$/.test(figures)) return Number(figures.replace(',', '.'));
  return null;
}

function fromColombian(figures: string): number {
  return Number(figures.split('.').join('').replace(',', '.'));
}

export function readNumber(cell: PlainCell): number | null {
  return readTypedNumber(cell)?.value ?? null;
}

/** People, sessions, days: whole. */
export function readCount(cell: PlainCell): number | null {
  const value = readNumber(cell);
  return value !== null && Number.isInteger(value) ? value : null;
}

const YES_NO = { yes: ['Sí', 's', 'x', 'verdadero', 'cumplido', 'cumplida'], no: ['No', 'n', 'falso'] };

export function readYesNo(cell: PlainCell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return null;
  const word = readWord(YES_NO, cell);
  return word === null ? null : word === 'yes';
}

export function isLink(text: string | null): boolean {
  return text !== null && /^https?:\/\//i.test(text);
}
