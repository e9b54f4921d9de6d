/** What a person's letters mean in a sheet of Colombia: day first, comma for decimals. */
export type TypedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  /** Univer may decide. */
  | { readonly kind: 'other' };

const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBER = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s?%)?$/;
const TEXT_FORMAT = '@';

/** `format` is the number format of the cell, its column's if it has none of its own. */
export function readTyped(text: string, format: string): TypedValue {
  if (format === TEXT_FORMAT) return { kind: 'text', text };
  const bare = text.trim();
  const serial = readDate(bare);
  if (serial !== undefined) return { kind: 'number', value: serial, format: 'dd/mm/yyyy' };
  return readNumber(bare) ?? { kind: 'other' };
}

function readDate(text: string): number | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return serialOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst === null ? undefined : serialOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}

const DAY_MS = 86_400_000;

/** Days since 1899-12-30; undefined for a day that no calendar has. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return undefined;
  return (instant.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
}

function readNumber(text: string): TypedValue | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', decimals = '', percent] = match;
  const value = Number(`${sign}${whole.replace(/\./g, '')}${decimals === '' ? '' : `.${decimals}`}`);
  if (percent === undefined) return { kind: 'number', value };
  return { kind: 'number', value: value / 100, format: decimals === '' ? '0%' : '0.00%' };
}
