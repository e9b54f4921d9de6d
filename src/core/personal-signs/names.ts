import type { Certainty, Found } from './finding';
import {
  announcesName,
  CLOSING,
  isOfPerson,
  isRole,
  NAMED_AFTER,
  namesPlace,
  SIGNED,
  THING,
  TITLES,
} from './name-signs';
import { endsSentence, isBetween, labelAt } from './number-labels';
import type { BareNumber } from './numbers';
import { GIVEN_NAMES, GIVEN_WORDS, NAMESAKES, SURNAME_WORDS, SURNAMES } from './person-names';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** Names of persons: sure beside a sign ("señora", "firmado por", an identity number), else a question. */

/** Some tokens that may be a name, and the words of it. */
interface Name {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

const PARTICLE = /^(?:de|del|la|las|los)$/;
const MOST_WORDS = 6;

function isKnown(word: string): boolean {
  return GIVEN_NAMES.has(word) || SURNAMES.has(word) || GIVEN_WORDS.has(word);
}

type Wanted = (token: Token) => boolean;

const isCapital: Wanted = ({ kind, capital, text }) => kind === 'word' && capital && isOfPerson(text);
/** In small letters only what is a name and no other word. */
const isSmall: Wanted = ({ kind, text }) => kind === 'word' && (isKnown(text) || /.ez$/.test(text));

/** The name that begins here; null where none does. */
function nameAt(tokens: Tokens, at: number, isWord: Wanted = isCapital): Name | null {
  const words: string[] = [];
  let last = at - 1;
  for (let next = at; words.length < MOST_WORDS; ) {
    const start = pastParticles(tokens, next, at);
    const token = tokenAt(tokens, start);
    const isAfterHyphen = textAt(tokens, start - 1) === '-';
    if (!isWord(token) || (start > at && (isAfterHyphen ? !isHyphened(tokens, start) : token.gap !== 'blank'))) break;
    words.push(token.text);
    last = token.text.length < 3 && textAt(tokens, start + 1) === '.' ? start + 1 : start;
    next = textAt(tokens, last + 1) === '-' ? last + 2 : last + 1;
  }
  return words.length === 0 || (words.length < 2 && (words[0] ?? '').length < 2) ? null : { first: at, last, words };
}

function pastParticles(tokens: Tokens, next: number, at: number): number {
  let start = next;
  while (
    start > at &&
    start < next + 3 &&
    PARTICLE.test(textAt(tokens, start)) &&
    tokenAt(tokens, start).gap === 'blank'
  )
    start++;
  return start;
}

function isHyphened(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at - 1) === '-' && tokenAt(tokens, at - 1).gap === 'none' && tokenAt(tokens, at).gap === 'none';
}

/** The name whose last word stands here. */
function nameEndingAt(tokens: Tokens, at: number, isWord: Wanted = isCapital): Name | null {
  let first: number | null = null;
  for (let start = at, words = 0; start >= 0 && start > at - 12 && words < MOST_WORDS; start--) {
    const token = tokenAt(tokens, start);
    const isMark = token.text === '.' || token.text === '-';
    if (isWord(token)) {
      first = start;
      words++;
    } else if (first === null || !(PARTICLE.test(token.text) || isMark)) break;
    if (token.gap === 'line') break;
  }
  const name = first === null ? null : nameAt(tokens, first, isWord);
  return name === null || name.last !== at ? null : name;
}

function hits({ words }: Name): number {
  return words.filter(isKnown).length;
}

/** "habló juan pérez": a given name and a surname of the lists. */
function smallFullName(tokens: Tokens, at: number): Name | null {
  const name =
    GIVEN_NAMES.has(textAt(tokens, at)) || GIVEN_WORDS.has(textAt(tokens, at)) ? nameAt(tokens, at, isSmall) : null;
  return name !== null && SURNAMES.has(name.words[name.words.length - 1] ?? '') ? name : null;
}

function isFull({ words }: Name): boolean {
  return words.length > 1;
}

/** Told from other words by the lists alone. */
function isLikely({ words }: Name): boolean {
  const [first = '', second = ''] = words;
  if (NAMESAKES.test(words.join(' '))) return false;
  const isSurname = SURNAMES.has(second) || GIVEN_NAMES.has(second) || (GIVEN_WORDS.has(second) && words.length > 2);
  if (GIVEN_NAMES.has(first)) return words.length > 1;
  if (GIVEN_WORDS.has(first)) return isSurname;
  // "J. E. Gaviria".
  const last = words[words.length - 1] ?? '';
  if (first.length === 1) return SURNAMES.has(last) && !SURNAME_WORDS.has(last);
  if (words.length < 2 || !words.slice(1).every(isKnown)) return false;
  // "Cano Ruiz Pedro", "Yurleidy Mosquera".
  if (SURNAMES.has(first))
    return words.some((word) => GIVEN_NAMES.has(word) || words.every((one) => !SURNAME_WORDS.has(one)));
  // A given name in second place begins a name of its own.
  if (NAMED_AFTER.test(first) || GIVEN_NAMES.has(second)) return false;
  return words.length > 2 || (SURNAMES.has(second) && !SURNAME_WORDS.has(second) && first.length > 3);
}

export interface NameSearch {
  readonly tokens: Tokens;
  /** What was found so far: a name beside it is somebody's. */
  readonly found: readonly Found[];
  /** Numbers that nothing announces: a name beside them makes them a cédula. */
  readonly bare: readonly BareNumber[];
}

export function findNames({ tokens, found, bare }: NameSearch): readonly Found[] {
  const page: Page = { tokens, found: [], covered: new Map(), places: new Set() };
  for (let at = 0; at < tokens.length; at++) searchAt(page, at);
  for (const { kind, first, last } of found) {
    beforeNumber(page, first, pastAnnouncing(tokens, first));
    if (kind !== 'address') afterNumber(page, last);
  }
  for (const number of bare) bareNumber(page, number);
  addLists(page);
  return page.found;
}

/** The names of one text, as they are found. */
interface Page {
  readonly tokens: Tokens;
  readonly found: Found[];
  readonly covered: Map<number, Certainty>;
  /** Words of what is called after somebody. */
  readonly places: Set<number>;
}

function searchAt(page: Page, at: number): void {
  const { kind, text } = tokenAt(page.tokens, at);
  if (kind !== 'word') return;
  if (announcesName(text)) {
    if (TITLES.has(text)) titled(page, at);
    else signed(page, at);
    if (isRole(text)) withRole(page, at);
  }
  if (page.covered.has(at) || page.places.has(at)) return;
  const name = isCapital(tokenAt(page.tokens, at)) ? nameAt(page.tokens, at) : smallFullName(page.tokens, at);
  if (name === null) return;
  const article = tokenAt(page.tokens, at - 1);
  // "El Salvador", "Santa Rosa".
  const isTown = article.capital && /^(?:el|la|los|las)$/.test(article.text);
  if (isTown || namesPlace(page.tokens, at)) {
    for (let word = at; word <= name.last; word++) page.places.add(word);
  } else if (
    isLikely(name) ||
    hasRoleAfter(page.tokens, name) ||
    isCalledSo(page.tokens, name) ||
    beginsList(page.tokens, name)
  )
    add(page, name, 'question');
  else if (name.words.every((word) => SURNAMES.has(word))) surnamesFirst(page, name);
}

/** "Yamid Kosme, presidente de la junta", "Rosa (secretaria)". */
function hasRoleAfter(tokens: Tokens, name: Name): boolean {
  const isName = isFull(name) || isGivenOrSurname(name.words[0] ?? '');
  const next = tokenAt(tokens, name.last + 1);
  const isRoleNext = /^[,(:–-]$/.test(next.text)
    ? isRole(textAt(tokens, name.last + 2))
    : next.gap === 'line' && isRole(next.text);
  return isName && isRoleNext;
}

/** "a cargo de Yamid Kosme", "se presentó como Yamid Kosme". */
function isCalledSo(tokens: Tokens, name: Name): boolean {
  const called = /^(?:cargo|parte|nombre|presento|conocid[oa]|compania|cabeza|poder|casa|hij[oa]|favor) (?:de|como)$/;
  return isFull(name) && called.test(`${textAt(tokens, name.first - 2)} ${textAt(tokens, name.first - 1)}`);
}

/** "Rosa, Pedro y Luis": given names one after another. */
function beginsList(tokens: Tokens, { last, words: [word = ''] }: Name): boolean {
  const next = pastJoint(tokens, last + 1, 1);
  const other = next === null ? '' : textAt(tokens, next);
  const areGiven =
    (GIVEN_NAMES.has(word) || GIVEN_WORDS.has(word)) && (GIVEN_NAMES.has(other) || GIVEN_WORDS.has(other));
  return (
    next !== null && areGiven && tokenAt(tokens, next).capital && (GIVEN_NAMES.has(word) || GIVEN_NAMES.has(other))
  );
}

/** "Cano Ruiz, Pedro". */
function surnamesFirst(page: Page, { first, last }: Name): void {
  const given = tokenAt(page.tokens, last + 1).text === ',' ? nameAt(page.tokens, last + 2) : null;
  if (given !== null && GIVEN_NAMES.has(given.words[0] ?? '')) add(page, { first, last: given.last }, 'question');
}

function add(page: Page, name: Pick<Name, 'first' | 'last'>, certainty: Certainty): void {
  page.found.push({ kind: 'name', certainty, first: name.first, last: name.last });
  for (let at = name.first; at <= name.last; at++) if (page.covered.get(at) !== 'sure') page.covered.set(at, certainty);
}

/** "señora Ana", "señor alcalde Juan Pérez", "señores: Ana, Luis y Pedro". */
function titled(page: Page, title: number): void {
  const { tokens } = page;
  const at = pastMarks(tokens, title + 1);
  const past = pastOffice(tokens, at);
  const name = nameAt(tokens, past) ?? nameAt(tokens, past, isSmall);
  const [first = ''] = name?.words ?? [];
  const isSmallWord = !tokenAt(tokens, past).capital && !isGivenOrSurname(first);
  if (name === null || isSmallWord || (past > at && !isFull(name) && hits(name) === 0)) return;
  if (
    (tokenAt(tokens, title).capital && namesPlace(tokens, title)) ||
    /^relleno$/.test(textAt(tokens, pastMarks(tokens, name.last + 1)))
  )
    return;
  add(page, name, 'sure');
}

function isGivenOrSurname(word: string): boolean {
  return GIVEN_NAMES.has(word) || GIVEN_WORDS.has(word) || (SURNAMES.has(word) && !SURNAME_WORDS.has(word));
}

/** "Firmado por: Ana Gómez", "Asistentes:\nAna Gómez". */
function signed(page: Page, sign: number): void {
  const { tokens } = page;
  const { text } = tokenAt(tokens, sign);
  const at = pastSign(tokens, sign) ?? sign + 1;
  if ((at === sign + 1 && !SIGNED.test(text)) || (text === 'proyecto' && !isKnown(textAt(tokens, at)))) return;
  const name = nameAt(tokens, at) ?? (at > sign + 1 ? nameAt(tokens, at, isSmall) : null);
  if (name === null || !(isFull(name) || isGivenOrSurname(name.words[0] ?? ''))) return;
  const isSure = (SIGNED.test(text) && at > sign + 1) || CLOSING.has(text) || hits(name) > 0;
  add(page, name, isSure ? 'sure' : 'question');
}

/** "la ciudadana Ana Gómez", "el presidente de la junta, Luis Ríos". */
function withRole(page: Page, role: number): void {
  const { tokens } = page;
  const at = pastOffice(tokens, role + 1);
  const name = nameAt(tokens, at) ?? nameAt(tokens, at, isSmall);
  if (name === null || namesPlace(tokens, at)) return;
  const isOne = /^(?:el|la|los|las|del|al|una?)$/.test(textAt(tokens, role - 1)) && !tokenAt(tokens, role).capital;
  if (isFull(name) && hits(name) > 0) add(page, name, 'sure');
  else if (at === role + 1 && !tokenAt(tokens, role).capital && tokenAt(tokens, at).capital) {
    if (isFull(name) ? isOne : hits(name) > 0) add(page, name, 'sure');
    else if (isOne) add(page, name, 'question');
  } else if (isFull(name) && tokenAt(tokens, at).capital) add(page, name, 'question');
}

function beforeNumber(page: Page, first: number, end: number): void {
  const { tokens } = page;
  const name = nameEndingAt(tokens, end) ?? nameEndingAt(tokens, end, isSmall);
  if (name === null || !isFull(name) || namesPlace(tokens, name.first)) return;
  if (!tokenAt(tokens, name.first).capital && !isKnownBySmall(name)) return;
  if (hits(name) > 0) add(page, name, 'sure');
  else if (end < first && !name.words.some((word) => THING.test(word))) add(page, name, 'question');
}

/** In small letters: "rosa tabares", "ana maría". */
function isKnownBySmall({ words: [first = '', second = ''] }: Name): boolean {
  return GIVEN_NAMES.has(first) || (GIVEN_WORDS.has(first) && SURNAMES.has(second));
}

function afterNumber(page: Page, last: number): void {
  const { tokens } = page;
  let at = pastMarks(tokens, last + 1);
  while (at < last + 6 && (isBetween(tokenAt(tokens, at)) || /^(?:nombre|expedida)$/.test(textAt(tokens, at))))
    at = pastMarks(tokens, at + 1);
  const name = nameAt(tokens, at) ?? nameAt(tokens, at, isSmall);
  if (name !== null && isFull(name) && isLikely(name) && !namesPlace(tokens, at)) add(page, name, 'sure');
}

/** Beside a name it is a cédula; in a sentence about a person it is asked. */
function bareNumber(page: Page, { first, last, announced }: BareNumber): void {
  const before = page.found.length;
  const end = pastAnnouncing(page.tokens, first);
  // "Contrato con Ana Ruiz por 52.123.456" is an amount.
  if (announced && !areMarks(page.tokens, end + 1, first)) return;
  const isNear = first - end <= 3 && page.covered.has(end);
  beforeNumber(page, first, end);
  afterNumber(page, last);
  const isSure = isNear || page.found.length > before;
  if (isSure || (!announced && speaksOfPerson(page, first)))
    page.found.push({ kind: 'identity', certainty: isSure ? 'sure' : 'question', first, last });
}

function areMarks(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind === 'mark' && text !== '$');
}

function speaksOfPerson(page: Page, number: number): boolean {
  for (let at = number - 1; at >= Math.max(0, number - 15); at--) {
    if (endsSentence(page.tokens, at)) return false;
    const { text } = tokenAt(page.tokens, at);
    if (
      page.covered.has(at) ||
      /^(?:senora?|senorita|ciudadan[oa]|dona|peticionari[oa]|quejos[oa]|beneficiari[oa]|persona|portador|titular)$/.test(
        text,
      )
    )
      return true;
  }
  return false;
}

/** With the names listed before and after a sure one. */
function addLists(page: Page): void {
  for (let index = 0; index < page.found.length; index++) {
    const name = page.found[index];
    if (name === undefined || name.kind !== 'name') continue;
    listedAfter(page, name);
    if (name.certainty === 'sure') listedBefore(page, name.first);
  }
}

function listedAfter(page: Page, { last, certainty }: Found): void {
  const at = pastJoint(page.tokens, last + 1, 1);
  const known = at === null ? 'sure' : page.covered.get(at);
  if (at === null || known === 'sure' || known === certainty) return;
  const name = nameAt(page.tokens, at);
  if (name === null || namesPlace(page.tokens, name.first)) return;
  if (hits(name) > 0 && (isFull(name) || isOneOfList(name))) add(page, name, certainty);
}

/** "los señores Pérez y Gómez". */
function isOneOfList({ words: [word = ''] }: Name): boolean {
  return GIVEN_NAMES.has(word) || SURNAMES.has(word);
}

function listedBefore(page: Page, first: number): void {
  const at = pastJoint(page.tokens, first - 1, -1);
  const name = at === null || page.covered.get(at) === 'sure' ? null : nameEndingAt(page.tokens, at);
  if (name !== null && isFull(name) && hits(name) > 0 && !namesPlace(page.tokens, name.first)) add(page, name, 'sure');
}

/** Past ".", "(a)", ":" after a title. */
function pastMarks(tokens: Tokens, at: number): number {
  let next = at;
  for (; next < at + 8; next++) {
    const { kind, text } = tokenAt(tokens, next);
    if (kind === 'word' && !(/^(?:as?|es)$/.test(text) && /^[(/]$/.test(textAt(tokens, next - 1))) && text !== 's')
      break;
    if (kind === 'digits' || text === '•' || text === '' || text === '$') break;
  }
  return next;
}

const MOST_OFFICE = 9;

/** Past "alcalde" and "secretaria de planeación": the name stands after the office. */
function pastOffice(tokens: Tokens, at: number): number {
  let next = at;
  let past = at;
  for (; next < at + MOST_OFFICE; next++) {
    const { kind, text, gap } = tokenAt(tokens, next);
    const isOffice = kind === 'word' && !isOfPerson(text) && gap !== 'line';
    if (isOffice) past = next + 1;
    else if (!PARTICLE.test(text) && !(text === ',' && (past === next || next === at))) break;
  }
  return past > at || textAt(tokens, at) === ',' ? pastMarks(tokens, past) : at;
}

/** Past ":", "por", a line break and lines to sign on; null where no such thing follows. */
function pastSign(tokens: Tokens, sign: number): number | null {
  let [at, isSign] = [sign + 1, CLOSING.has(textAt(tokens, sign))];
  for (; at < sign + 14; at++) {
    const { kind, text, gap } = tokenAt(tokens, at);
    if (gap === 'line' || /^(?:por|[:=_|)-])$/.test(text)) isSign = true;
    const isFiller =
      kind === 'mark'
        ? text !== '' && text !== '•' && text !== '$'
        : /^(?:por|y|o|apellidos?|completos?|de|del|el|la|los|las|digital|nombres?|legal|dr|dra|sr|sra)$/.test(text);
    if (!isFiller || kind === 'digits') break;
  }
  return isSign ? at : pastColon(tokens, at);
}

/** "Responsable de la actividad: ". */
function pastColon(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const { kind, text, capital } = tokenAt(tokens, at);
    if (text === ':') return at + 1;
    if (kind !== 'word' || capital) return null;
  }
  return null;
}

const ANNOUNCING =
  /^(?:identificad[oa]s?|con|[ctr]|nuip|cedulad[oa]|documento|numero|portador|portadora|titular|vive|reside|residente|residenciad[oa]|domiciliad[oa]|habita|en|direccion|domicilio|celular|telefono|correo|mail|email|e|cuyo|cuya|quien|que|se|identifica|mayor|edad|tiene|usa|whats|app|ubicad[oa]|atiende|responde|escribir|escribirle)$/;
const REACH = 14;

/** The token before what announces a number: where a name would end. */
function pastAnnouncing(tokens: Tokens, first: number): number {
  let at = first - 1;
  for (; at >= Math.max(0, first - REACH); at--) {
    const token = tokenAt(tokens, at);
    const isSkipped =
      token.kind === 'mark'
        ? /^[,:;()°º/–—.#_="|-]$/.test(token.text)
        : token.kind === 'word' && (isBetween(token) || ANNOUNCING.test(token.text) || labelAt(tokens, at) !== null);
    if (!isSkipped) break;
  }
  return at;
}

/** Past what joins the names of a list, in either direction; null where something else stands. */
function pastJoint(tokens: Tokens, from: number, step: 1 | -1): number | null {
  let at = from;
  for (let joints = 0; joints < 4; joints++, at += step) {
    const { kind, text } = tokenAt(tokens, at);
    if (kind === 'word' && !/^[yeo]$/.test(text))
      return joints > 0 || tokenAt(tokens, step === 1 ? at : at + 1).gap === 'line' ? at : null;
    if (kind === 'digits' && !/^\d{1,2}$/.test(text)) return null;
    if (kind === 'mark' && !/^[,;/•*.)(-]$/.test(text)) return null;
  }
  return null;
}
