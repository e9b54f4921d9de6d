/**
 * Numbers as people type them in Colombia: points for thousands, comma for decimals, peso sign, per cent sign.
 * A text that has two honest readings ("1.111") is ambiguous and never guessed.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };
const MONEY_BEFORE = /^([+-]?)\s*(?:COP\s*)?\$?\s*/i;
const MONEY_AFTER = /\s*(?:COP|pesos)$/i;
const GROUPED_BY_BLANKS = /^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;

/** A percentage yields its fraction: "12,5 %" is 0.125. */
export function readSpanishNumber(text: string): NumberReading {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const money = /\$|COP|pesos/i.test(trimmed);
  const amount = (percent ? trimmed.slice(0, -1) : trimmed).replace(MONEY_BEFORE, '$1').replace(MONEY_AFTER, '').trim();
  // Blanks part thousands; anywhere else they part two numbers ("12 15"), which are none.
  const bare = GROUPED_BY_BLANKS.test(amount) ? amount.replace(/\s/g, '') : amount;
  const reading = readDigits(bare, money);
  if (reading.kind !== 'number' || !percent)
    return reading.kind === 'ambiguous' && percent ? percentOf(reading) : reading;
  return { kind: 'number', value: reading.value / 100, percent: true };
}

function percentOf(reading: { readonly readings: readonly [number, number] }): NumberReading {
  return { kind: 'ambiguous', readings: [reading.readings[0] / 100, reading.readings[1] / 100] };
}

/** `thousandsMeant`: with a peso sign a lone group of three after a mark is a thousands group. */
function readDigits(text: string, thousandsMeant: boolean): NumberReading {
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return NONE;
  if (/^[+-]?\d+$/.test(text)) return plain(text);
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return plain(text.replace(/\./g, '').replace(',', '.'));
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return plain(text.replace(/,/g, ''));
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text) || /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text))
    return plain(text.replace(/[.,]/g, ''));
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return loneGroup(text, thousandsMeant);
  if (/^[+-]?\d+[.,]\d+$/.test(text)) return plain(text.replace(',', '.'));
  return NONE;
}

function loneGroup(text: string, thousandsMeant: boolean): NumberReading {
  const thousands = Number(text.replace(/[.,]/g, ''));
  return thousandsMeant
    ? { kind: 'number', value: thousands, percent: false }
    : { kind: 'ambiguous', readings: [thousands, Number(text.replace(',', '.'))] };
}

function plain(digits: string): NumberReading {
  const value = Number(digits);
  return Number.isFinite(value) ? { kind: 'number', value, percent: false } : NONE;
}
