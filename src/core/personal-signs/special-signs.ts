import { remember } from '../remember';
import type { Found, PersonalDataKind } from './finding';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** Kinds beyond the promise, asked only where a plain sign stands beside them. */

const MONTH = /^(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)/;
const BANK =
  /^(?:ahorros?|corriente|bancaria|banco|bancolombia|davivienda|bbva|agrario|bogota|popular|occidente|colpatria|avvillas|villas|av|caja|social|nequi|daviplata|itau)$/;
const FILLER = /^(?:de|del|la|el|en|es|n|no|nro|numero|num|a|nombre|con|su)$/;
const DWELLING = /^(?:viv[eo]|vivienda|casa|resid[a-z]*|hogar|finca|domicilio|predio|habita)$/;
const NETWORK =
  /^(?:instagram|facebook|face|insta|ig|fb|tiktok|twitter|telegram|usuario|usuaria|perfil|linkedin|snapchat|threads|redes)$/;
const ENTITY =
  /alcald|gober|muni|secre|conce|person|gov|ofici|inst|hosp|cole|univ|empre|parti|cultu|depor|salud|educ|plane|turis|bibl|museo|ciudad|comuna|minis|depto|icbf|sena|bomber|colomb|junta|jac|veedur|fund|corpo|asoc|canal|radio|notic/;
const HEALTH =
  /^(?:diagnosticad[oa]|diagnostico|padece|padecia|sufre|vih|sida|cancer|diabet[a-z]*|epilep[a-z]*|esquizofren[a-z]*|depresion|embaraz[a-z]*|discapacidad|psiquiatr[a-z]*|hipertens[a-z]*|enferm[oae][a-z]*|tumor|hemodialisis|quimioterapia|hospitalizad[oa]|drogadic[a-z]*|suicid[a-z]*|alzheimer|autis[a-z]*|tuberculosis|paralisis|insulina)$/;
const NEAR = 20;

/** `names`: names found in the text. */
export function findSpecialSigns(tokens: Tokens, names: readonly Found[]): readonly Found[] {
  const found = new Map<number, Found>();
  const add = (kind: PersonalDataKind, first: number, last: number | null): void => {
    if (last !== null) found.set(first, { kind, certainty: 'question', first, last });
  };
  tokens.forEach((token, at) => {
    const { text, kind } = token;
    if (kind === 'digits') addCoordinates(tokens, at, add);
    if (kind === 'mark' && text === '@' && token.gap !== 'none') addHandle(tokens, at, add);
    if (kind === 'word' && isSign(text)) for (const [sign, look] of SIGNS) if (sign.test(text)) look(tokens, at, add);
  });
  for (const { first, last } of names) addHealth(tokens, first, last, add);
  return [...found.values()];
}

type Look = (tokens: Tokens, sign: number, add: Add) => void;

const SIGNS: readonly (readonly [RegExp, Look])[] = [
  [NETWORK, addHandle],
  [/^(?:nacid[oa]|nacio|nacimiento|fn|cumpleanos)$/, addDate],
  [/^cuentas?$/, addAccount],
  [/^placas?$/, addPlates],
];

/** Words repeat: each is looked up once. */
const isSign = remember((word: string): boolean => SIGNS.some(([sign]) => sign.test(word)));

type Add = (kind: PersonalDataKind, first: number, last: number | null) => void;

function addDate(tokens: Tokens, sign: number, add: Add): void {
  let at = sign + 1;
  while (at < sign + 12 && tokenAt(tokens, at).kind !== 'digits') at++;
  add('birthDate', at, dateEnd(tokens, at));
}

/** "12/03/1990", "12 de marzo de 1990". */
function dateEnd(tokens: Tokens, at: number): number | null {
  const groups: number[] = [];
  for (let next = at; next < at + 8 && groups.length < 3; next++) {
    const { kind, text } = tokenAt(tokens, next);
    if (kind === 'digits' || MONTH.test(text)) groups.push(next);
    else if (!/^(?:de|del|[/.,-]|ano)$/.test(text)) break;
  }
  return groups.length < 3 ? null : (groups[2] ?? null);
}

function addAccount(tokens: Tokens, sign: number, add: Add): void {
  let hasBank = false;
  let at = sign + 1;
  for (; at < sign + 12 && isBeforeAccount(tokenAt(tokens, at)); at++) hasBank ||= BANK.test(textAt(tokens, at));
  const [last, length] = digitsEnd(tokens, at);
  if (length >= (hasBank ? 7 : 10) && length <= 20) add('account', at, last);
}

function isBeforeAccount({ kind, text }: Token): boolean {
  return kind === 'mark' ? /^[.:#°º,-]$/.test(text) : BANK.test(text) || FILLER.test(text);
}

function digitsEnd(tokens: Tokens, at: number): readonly [last: number, length: number] {
  let [last, length] = [at, 0];
  for (let next = at; next < at + 12; next++) {
    const { kind, text } = tokenAt(tokens, next);
    if (kind === 'digits') [last, length] = [next, length + text.length];
    else if (text !== '-') break;
  }
  return [last, length];
}

/** "ABC 123", "ABC12D", one or several. */
function addPlates(tokens: Tokens, sign: number, add: Add): void {
  for (let at = sign + 1; at < sign + 16; at++) {
    const letters = tokenAt(tokens, at);
    const digits = /^[-–]$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1;
    const { kind, text } = tokenAt(tokens, digits);
    if (letters.kind !== 'word' || letters.text.length !== 3 || kind !== 'digits') continue;
    const letter = tokenAt(tokens, digits + 1);
    const isMotorcycle =
      text.length === 2 && letter.kind === 'word' && letter.text.length === 1 && letter.gap === 'none';
    if (text.length === 3 || isMotorcycle) add('plate', at, isMotorcycle ? digits + 1 : digits);
  }
}

const DECIMAL = /^[.,]$/;

/** "6.2451, -75.5742" near a house. */
function addCoordinates(tokens: Tokens, at: number, add: Add): void {
  const isDegrees = textAt(tokens, at + 1) === '°';
  if (!isDegrees && !(DECIMAL.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2).length > 2)) return;
  const last = isDegrees ? degreesEnd(tokens, at) : decimalEnd(tokens, at);
  if (last === null || !isNear(tokens, at, ({ text }) => DWELLING.test(text))) return;
  add('coordinates', at, last);
}

function decimalEnd(tokens: Tokens, at: number): number | null {
  let longitude = at + 3;
  while (longitude < at + 9 && tokenAt(tokens, longitude).kind !== 'digits') longitude++;
  const isLongitude =
    /^(?:6[6-9]|7\d|8[0-2])$/.test(textAt(tokens, longitude)) && DECIMAL.test(textAt(tokens, longitude + 1));
  return isLongitude && textAt(tokens, at).length < 3 && textAt(tokens, longitude + 2).length > 2
    ? longitude + 2
    : null;
}

function degreesEnd(tokens: Tokens, at: number): number | null {
  let [last, degrees] = [at, 0];
  for (let next = at; next < at + 24; next++) {
    const { kind, text } = tokenAt(tokens, next);
    if (kind === 'word' && !/^(?:n|s|w|o|e|norte|oeste|y)$/.test(text)) break;
    if (text === '°') degrees++;
    last = next;
  }
  return degrees === 2 ? last : null;
}

function isNear(tokens: Tokens, at: number, wanted: (token: Token) => boolean): boolean {
  for (let near = Math.max(0, at - NEAR); near < at + NEAR; near++) if (wanted(tokenAt(tokens, near))) return true;
  return false;
}

/** "Instagram: @ana_perez", "usuario ana_perez93"; those of entities are public. */
function addHandle(tokens: Tokens, sign: number, add: Add): void {
  const isAt = textAt(tokens, sign) === '@';
  let at = sign + 1;
  while (
    !isAt &&
    at < sign + 7 &&
    /^(?:de|del|es|la|en|su|como|:|=|instagram|facebook|tiktok|twitter|x|@)$/.test(textAt(tokens, at))
  )
    at++;
  if (tokenAt(tokens, at).kind === 'mark' || (isAt && tokenAt(tokens, at).gap !== 'none')) return;
  let last = at;
  while (
    last < at + 10 &&
    tokenAt(tokens, last + 1).gap === 'none' &&
    /^[\da-z]+$|^[._-]$/.test(textAt(tokens, last + 1))
  )
    last++;
  const handle = tokens
    .slice(at, last + 1)
    .map(({ text }) => text)
    .join('');
  const hasSign = isAt ? isNetworkBefore(tokens, sign) : /[_\d]/.test(handle) && handle.length > 4;
  if (hasSign && !ENTITY.test(handle)) add('handle', isAt ? sign : at, last);
}

function isNetworkBefore(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before > at - 7; before--) if (NETWORK.test(textAt(tokens, before))) return true;
  return false;
}

function addHealth(tokens: Tokens, first: number, last: number, add: Add): void {
  for (let at = Math.max(0, first - NEAR); at < last + NEAR; at++) {
    if (at >= first && at <= last) continue;
    if (textAt(tokens, at) === '.' && at > last && tokenAt(tokens, at + 1).capital) break;
    if (HEALTH.test(textAt(tokens, at))) add('health', at, at);
  }
}
