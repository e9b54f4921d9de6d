import { plusDays } from './colombian-days';
import type { Dice } from './dice';
import type { PlainCell } from './plain-workbook';

/** How people fill cells: well mostly, sometimes with other spellings, slips or nothing. */
export interface Typist {
  readonly dice: Dice;
  /** One of the allowed values of a list, as label, other word, other case or misspelt; or blank. */
  word(list: { readonly [key: string]: readonly string[] }, blank?: number): PlainCell;
  /** Like `word`, favouring some keys. */
  wordOf(list: { readonly [key: string]: readonly string[] }, keys: readonly string[]): PlainCell;
  words(list: { readonly [key: string]: readonly string[] }, most: number): PlainCell;
  joined(values: readonly string[]): PlainCell;
  date(from: string, to: string, blank?: number): PlainCell;
  count(most: number, blank?: number): PlainCell;
  money(blank?: number): PlainCell;
  yesNo(blank?: number): PlainCell;
  text(values: readonly string[], blank?: number): PlainCell;
  /** The same word with other case, accents or a trailing mark. */
  respelt(word: string): string;
}

const SLIP = 0.05;
const BLANK = 0.12;

export function typist(dice: Dice): Typist {
  const blankOr = (blank: number, typed: () => PlainCell): PlainCell =>
    dice.chance(blank) ? dice.pick<PlainCell>([null, null, '  ']) : typed();
  const respelt = (word: string): string => spelling(dice, word);
  const wordFrom = (words: readonly string[]): PlainCell => {
    const [label = ''] = words;
    if (dice.chance(SLIP)) return slip(label);
    return respelt(dice.chance(0.8) ? label : dice.pick(words));
  };
  const joined = (values: readonly string[]): PlainCell => {
    if (values.length === 0) return null;
    return values.map(respelt).join(dice.pick(['; ', ';', '; ', '\n', ' ;\n', ';  ', ', ']));
  };
  return {
    dice,
    respelt,
    joined,
    word: (list, blank = BLANK) => blankOr(blank, () => wordFrom(dice.pick(Object.values(list)))),
    wordOf: (list, keys) => blankOr(BLANK / 2, () => wordFrom(list[dice.pick(keys)] ?? [])),
    words: (list, most) =>
      blankOr(BLANK, () => {
        const chosen = dice.shuffled(Object.values(list)).slice(0, dice.whole(1, most));
        return joined(chosen.map((words) => (dice.chance(SLIP) ? slip(words[0] ?? '') : dice.pick(words))));
      }),
    date: (from, to, blank = BLANK) => blankOr(blank, () => dateCell(dice, from, to)),
    count: (most, blank = BLANK) => blankOr(blank, () => countCell(dice, most)),
    money: (blank = BLANK) => blankOr(blank, () => moneyCell(dice)),
    yesNo: (blank = BLANK) =>
      blankOr(blank, () => dice.pick<PlainCell>(['Sí', 'Sí', 'No', 'si', 'NO', 'x', true, false, 'En proceso'])),
    text: (values, blank = BLANK) => (values.length === 0 ? null : blankOr(blank, () => dice.pick(values))),
  };
}

function spelling(dice: Dice, word: string): string {
  switch (dice.whole(0, 11)) {
    case 0:
      return word.toUpperCase();
    case 1:
      return word.toLowerCase();
    case 2:
      return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    case 3:
      return ` ${word} `;
    case 4:
      return `${word}.`;
    default:
      return word;
  }
}

/** A misspelling that no list holds. */
export function slip(word: string): string {
  const middle = Math.ceil(word.length / 2);
  return `${word.slice(0, middle)}k${word.slice(middle)}`;
}

const MONTH_NAMES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

function dateCell(dice: Dice, from: string, to: string): PlainCell {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const date = plusDays(from, dice.whole(0, Math.max(days, 0)));
  const [year = '', month = '', day = ''] = date.split('-');
  switch (dice.whole(0, 14)) {
    case 0:
      return `${day}/${month}/${year}`;
    case 1:
      return date;
    case 2:
      return `${Number(day)} de ${MONTH_NAMES[Number(month) - 1] ?? ''} de ${year}`;
    case 3:
      return dice.pick<PlainCell>([`${Number(day)}/${Number(month)}/${year}`, `${month}/${day}/${year}`, date]);
    case 4:
      return dice.chance(0.4) ? dice.pick<PlainCell>(['pronto', '31/02/2026', 46_000, 'por definir']) : { date };
    default:
      return { date };
  }
}

function countCell(dice: Dice, most: number): PlainCell {
  const value = dice.chance(0.15) ? 0 : dice.whole(0, most);
  switch (dice.whole(0, 11)) {
    case 0:
      return String(value);
    case 1:
      return dice.pick<PlainCell>(['12,5', 2.5, '12 personas', 'varias', -3, '1.250.000', '-4']);
    default:
      return value;
  }
}

function moneyCell(dice: Dice): PlainCell {
  const millions = dice.whole(0, 9);
  const thousands = String(dice.whole(0, 999)).padStart(3, '0');
  switch (dice.whole(0, 9)) {
    case 0:
      return `$ ${millions + 1}.${thousands}.000`;
    case 1:
      return `${millions + 1}.${thousands}.000,50`;
    case 2:
      return `$${millions + 1}.500`;
    case 3:
      return dice.pick<PlainCell>(['por definir', '1.111', 0, '0', -millions * 1_000_000 - 1, '-$ 3.000.000', '-5']);
    default:
      return millions * 1_000_000 + Number(thousands);
  }
}
