import type { IsoDate } from '../../core/calendar';
import { foldText } from '../../core/text';
import { monthName } from '../../core/wording/months';

/** Figures and dates as es-CO writes them, made by hand: the platform's Intl data is not known (platform.md §3). */

/** "22/11/2026" */
export function shortDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** "22 de noviembre de 2026" */
export function longDate(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} de ${monthName(Number(date.slice(5, 7)))} de ${date.slice(0, 4)}`;
}

/** "1.284" and "12,5": at most two decimals. */
export function plainNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** A fraction as a whole percentage: 0.745 → "75 %". Never rounds up to 100 or down to 0. */
export function percent(fraction: number): string {
  const rounded = Math.round(fraction * 100);
  if (rounded === 100 && fraction < 1) return '99 %';
  if (rounded === 0 && fraction > 0) return '1 %';
  return `${plainNumber(rounded)} %`;
}

/** "$ 13.435.321", never parted between lines. */
export function pesos(value: number): string {
  return `$\u00a0${plainNumber(Math.round(value))}`;
}

/** Every decimal and no mark for thousands, where a mark would leave the figure open: "1111", "1,111". */
export function exactNumber(value: number): string {
  return String(Math.round(value * 1e9) / 1e9).replace('.', ',');
}

/** "Víctimas, Campesinos y Adulto mayor"; with semicolons when a name has a comma or an "y" between words of its own. */
export function wordList(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  if (words.length <= 1) return last;
  if (words.some((word) => /,|\p{L} [ye] \p{L}/u.test(word))) return words.join('; ');
  const joint = /^(i|hi(?!e))/.test(foldText(last)) ? 'e' : 'y';
  return `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The beginning of a sentence put inside another: "Aportes recibidos" → "aportes recibidos"; "PQRSD" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "1 grupo", "3 grupos" */
export function counted(count: number, one: string, many: string): string {
  return `${plainNumber(count)} ${count === 1 ? one : many}`;
}

/** "«…»", shortened so that a sentence stays a sentence. */
export function quoted(text: string, mostCharacters = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `«${flat.length > mostCharacters ? `${flat.slice(0, mostCharacters - 1)}…` : flat}»`;
}
