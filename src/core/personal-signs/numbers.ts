import type { Certainty, Found, PersonalDataKind } from './finding';
import { type Announced, announcedAt, isBetween, type Label, labelAt } from './number-labels';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** Identity documents and telephones in texts. */

/** Some groups of digits that may be one number. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  /** How many digits each group has: "3-3-4". */
  readonly shape: string;
  /** The different marks between the groups: " ", ".", ". ". */
  readonly marks: string;
}

const MOST_GROUPS = 12;
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 5;
const MARKS = ".,'’´·()_/–—-*~|:;=";
const LONGEST_GAP = 3;

/** The numerals that begin here, of one group, of two…: those that are long enough to be somebody's, and the first. */
function numeralsFrom(tokens: Tokens, at: number): readonly Numeral[] {
  const numerals: Numeral[] = [];
  let [digits, shape, marks] = ['', '', ''];
  let groups = MOST_GROUPS;
  for (let group: number | null = at; group !== null && groups > 0; group = nextGroup(tokens, group)) {
    const { text } = tokenAt(tokens, group);
    if (group > at) {
      const mark = markBefore(tokens, group);
      if (!marks.includes(mark)) marks += mark;
      shape += '-';
    }
    digits += text;
    shape += text.length;
    groups -= /[/_,:;|=*~]/.test(marks) ? 3 : 1;
    if (digits.length > MOST_DIGITS && group > at) break;
    if (group === at || digits.length >= FEWEST_DIGITS) numerals.push({ first: at, last: group, digits, shape, marks });
  }
  return numerals;
}

function nextGroup(tokens: Tokens, group: number): number | null {
  for (let at = group + 1; at <= group + 1 + LONGEST_GAP; at++) {
    const { kind, text, gap } = tokenAt(tokens, at);
    if (gap === 'line') return null;
    if (kind === 'digits') return at;
    if (kind === 'word' || !MARKS.includes(text)) return null;
  }
  return null;
}

/** "." or " " or ", ": what stands between a group and the one before. */
function markBefore(tokens: Tokens, group: number): string {
  let mark = '';
  for (let at = group; ; at--) {
    const { kind, text, gap } = tokenAt(tokens, at);
    if (at < group && kind === 'digits') return mark;
    mark = `${gap === 'none' ? '' : ' '}${at < group ? text : ''}${mark}`;
  }
}

export interface NumberSearch {
  readonly tokens: Tokens;
  /** Tokens that lead somewhere, or belong to something found already. */
  readonly taken: ReadonlySet<number>;
}

/** `announced`: words farther before it say what it is of. */
export type BareNumber = Numeral & { readonly announced: boolean };

export interface NumbersFound {
  readonly found: readonly Found[];
  /** Numbers that nothing announces: a cédula where a person stands beside them. */
  readonly bare: readonly BareNumber[];
}

export function findNumbers({ tokens, taken }: NumberSearch): NumbersFound {
  const found: Found[] = [];
  const bare: BareNumber[] = [];
  const labels = new Map<number, Label>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokenAt(tokens, at).kind !== 'digits' || taken.has(at)) continue;
    const announced = inherited(tokens, announcedAt(tokens, at), { at, labels });
    if (announced.label === null && !mayBegin(tokens, at)) continue;
    const reading = readNumber(tokens, at, announced);
    const label = reading.kind === 'phone' ? 'phone' : reading.label;
    const isHeard = reading.kind !== null || label === 'code' || label === 'money';
    if (label !== null && isHeard) labels.set(reading.numeral.last, label);
    if (reading.kind !== null) found.push(foundNumber(tokens, reading.numeral, reading));
    else if (reading.bare !== null) bare.push({ ...reading.numeral, announced: reading.bare === 'announced' });
    at = reading.numeral.last;
  }
  return { found, bare };
}

/** Most numbers are too small to be somebody's, and no beginning of one that is not announced. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (text.length > 2 || /^[036]|^57/.test(text) || textAt(tokens, at - 1) === '+') return true;
  const next = nextGroup(tokens, at);
  return next !== null && textAt(tokens, next).length > (textAt(tokens, at - 1) === '(' ? 1 : 2);
}

/** In a list the first number is announced, and the others with it. */
function inherited(
  tokens: Tokens,
  announced: Announced,
  { at, labels }: { readonly at: number; readonly labels: ReadonlyMap<number, Label> },
): Announced {
  const { listedAfter } = announced;
  const label = listedAfter === null ? undefined : labels.get(listedAfter);
  const isList = listedAfter !== null && at - listedAfter > 1;
  if (label === undefined || (!isList && tokenAt(tokens, at).gap !== 'line')) return announced;
  return { label, direct: label !== 'money' && label !== 'code', listedAfter: null };
}

interface NumberReading {
  readonly numeral: Numeral;
  readonly kind: PersonalDataKind | null;
  readonly certainty: Certainty;
  readonly label: Label | null;
  /** Six to ten digits that may be a cédula: of which other words far before say another thing, or none. */
  readonly bare: 'alone' | 'announced' | null;
}

const CEDULA_OF_TAXPAYER = /^(?:\d{6,8}|1\d{9})$/;
const IDENTITY_LENGTH = { identity: /^\d{5,15}$/, vague: /^\d{7,11}$/ };
/** A day written together. */
const DATE = /^(?:20[0-4]\d[01]\d[0-3]\d|[0-3]\d[01]\d20[0-4]\d)$/;
const TWO_YEARS = /^(?:19|20)\d\d(?:19|20)\d\d$/;

function readNumber(tokens: Tokens, at: number, announced: Announced): NumberReading {
  const numerals = numeralsFrom(tokens, at);
  const whole = usualNumeral(numerals);
  const identity = identityNumeral(numerals, announced);
  const longer = identity.digits.length > whole.digits.length ? identity : whole;
  const said = announced.label === null ? saidAfter(tokens, longer.last) : announced;
  const { label, direct } = said;
  const nothing: NumberReading = { numeral: whole, kind: null, certainty: 'sure', label, bare: null };
  if (label === 'taxpayer' && direct)
    return { ...nothing, kind: CEDULA_OF_TAXPAYER.test(whole.digits) ? 'identity' : null };
  if (isIdentity(tokens, identity, said))
    return {
      ...nothing,
      numeral: identity,
      kind: 'identity',
      certainty: label === 'identity' || (direct && !DATE.test(identity.digits)) ? 'sure' : 'question',
    };
  const phone = phoneNumeral(tokens, numerals, said);
  return phone === null ? unannounced(tokens, whole, longer, said) : { ...nothing, ...phone };
}

/** "52123456 (cédula)", "3456789 fijo". */
function saidAfter(tokens: Tokens, last: number): Announced {
  let next = last + 1;
  while (next < last + 5 && (/^[(,-]$/.test(textAt(tokens, next)) || isBetween(tokenAt(tokens, next)))) next++;
  const label = textAt(tokens, next) === 'expedida' ? 'identity' : labelAt(tokens, next);
  const isListed = tokenAt(tokens, next + 1).kind === 'digits' || tokenAt(tokens, next + 2).kind === 'digits';
  const isSaid = (label === 'identity' || label === 'phone') && !isListed;
  return { label: isSaid ? label : null, direct: isSaid, listedAfter: null };
}

function isIdentity(tokens: Tokens, { digits, last, shape }: Numeral, { label, direct }: Announced): boolean {
  if (label !== 'identity' && label !== 'vague') return false;
  const length = direct || label === 'identity' ? IDENTITY_LENGTH[label] : /^\d{7,10}$/;
  return length.test(digits) && !(shape === '4-4' && TWO_YEARS.test(digits)) && !isAmount(tokens, last);
}

/** The longest that people write as one: together, or in thousands. */
function usualNumeral(numerals: readonly Numeral[]): Numeral {
  const usual = numerals.filter(({ shape, marks }) => /^\d{1,2}$|^\d(?:-3)+$/.test(shape) && marks.length < 2);
  const together = usual[usual.length - 1] ?? numerals[0];
  if (together === undefined) throw new RangeError('a numeral without digits');
  return together;
}

/** However its groups stand, as long as they can be one document: ten digits, and one kind of mark after the sixth. */
function identityNumeral(numerals: readonly Numeral[], { label }: Announced): Numeral {
  const parting = label === 'identity' ? /, |\s[-–—]/ : /[,.] |[/(;:|=]|\s[-–—]/;
  let best = usualNumeral(numerals);
  for (const numeral of numerals) {
    const { digits, marks } = numeral;
    if (digits.length > 10 || parting.test(marks)) break;
    const before = best.digits.length;
    if (digits.length <= before) continue;
    const isLonger = before < 6 || /-3$/.test(numeral.shape);
    if (!isLonger || (before >= 6 && marks.length > 2)) break;
    best = numeral;
  }
  return best;
}

const AMOUNT = new Set(
  'pesos peso cop m mcte millones millon personas habitantes hogares hectareas mts metros km kilometros usd dolares votos'.split(
    ' ',
  ),
);
const PLURAL = /^(?!tod|desp|antes|adem|junt|ident)[a-z]{3,}[aeo]s$/;

/** What follows says that it counts something. */
export function isAmount(tokens: Tokens, last: number): boolean {
  const next = tokenAt(tokens, last + 1);
  const after = tokenAt(tokens, last + 2);
  if (next.text === '%') return true;
  if (next.text === ',' || next.text === '.')
    return next.gap === 'none' && after.kind === 'digits' && after.gap === 'none' && after.text.length < 3;
  return (
    AMOUNT.has(next.text) || (next.text === 'de' && AMOUNT.has(after.text)) || (next.text === 'm' && after.text === '/')
  );
}

function countsThings(tokens: Tokens, last: number): boolean {
  const { text, gap, capital } = tokenAt(tokens, last + 1);
  return gap === 'blank' && !capital && PLURAL.test(text);
}

type Partial = Pick<NumberReading, 'kind' | 'certainty'> & { readonly numeral: Numeral };

/** With what one dials before: the country, or the way to a mobile. */
const NATIONAL = /^0{0,3}(?:57|3(?=3))?(?:3\d{9}|60[1-8]\d{7})$/;
const USUAL_PHONE = /^(?:(?:[1-4]|2-2)-)?(?:1[02]|3-(?:7|3-4|3-2-2|2-2-3|2-3-2|4-3))$/;
const LANDLINE = /^(?:(?:00)?57)?(?:60[1-8]|(?:03?)?[1-8])?[2-8]\d{6}$/;

function phoneNumeral(tokens: Tokens, numerals: readonly Numeral[], announced: Announced): Partial | null {
  const ten = numerals.find(({ digits }) => NATIONAL.test(digits));
  if (ten !== undefined) {
    const isSaid = (announced.label === 'money' && announced.direct) || announced.label === 'publicLine';
    const certainty = announced.label === 'phone' || (USUAL_PHONE.test(ten.shape) && !isSaid) ? 'sure' : 'question';
    return isTenDigits(tokens, ten, announced) ? { numeral: ten, kind: 'phone', certainty } : null;
  }
  const other = foreignPhone(tokens, numerals) ?? landline(tokens, numerals, announced);
  return other === null || isAmount(tokens, other.numeral.last) ? null : other;
}

/** "+58 412 1234567". */
function foreignPhone(tokens: Tokens, numerals: readonly Numeral[]): Partial | null {
  const long = [...numerals].reverse().find(({ digits, marks }) => /^\d{9,15}$/.test(digits) && !/[,/_]/.test(marks));
  if (long === undefined || textAt(tokens, long.first - 1) !== '+') return null;
  return { numeral: long, kind: 'phone', certainty: 'sure' };
}

/** Seven digits, with or without the code of the region: sure where they are announced, or the code stands in brackets. */
function landline(tokens: Tokens, numerals: readonly Numeral[], { label, direct }: Announced): Partial | null {
  const longest = [...numerals].reverse();
  const isRegion = /^\(0?3?\d\)/.test(numeralText(tokens, longest[0]));
  const seven = longest.find(
    ({ digits, shape }) =>
      LANDLINE.test(digits) && !(/^\d-3-3$/.test(shape) && ROUND.test(digits)) && !/^018000/.test(digits),
  );
  if (seven !== undefined && (label === 'phone' || label === 'publicLine' || isRegion))
    return { numeral: seven, kind: 'phone', certainty: label === 'publicLine' ? 'question' : 'sure' };
  const first = numerals[0];
  if (label === 'phone' && direct && first !== undefined && /^\d{7,12}$/.test(first.digits))
    return { numeral: first, kind: 'phone', certainty: 'sure' };
  const isShaped = label === null && seven !== undefined && LOCAL.test(seven.shape) && /^[ .-]$/.test(seven.marks);
  const hasYear = seven !== undefined && YEAR.test(textAt(tokens, seven.last));
  return isShaped && !hasYear && !countsThings(tokens, seven.last) && !isPartOfCode(tokens, seven)
    ? { numeral: seven, kind: 'phone', certainty: 'question' }
    : null;
}

/** "321-4567", "569 21 21". */
const LOCAL = /^3-(?:4|2-2)$/;

/** From the bracket before it on, without blanks. */
function numeralText(tokens: Tokens, numeral: Numeral | undefined): string {
  return numeral === undefined
    ? ''
    : tokens
        .slice(numeral.first - 1, numeral.last + 1)
        .map(({ text }) => text)
        .join('');
}

const ODD_PHONE = /^(?:\d-)*\d$/;
const YEAR = /^(?:19|20)\d\d$/;

function isTenDigits(tokens: Tokens, ten: Numeral, { label, direct }: Pick<Announced, 'label' | 'direct'>): boolean {
  if (isAmount(tokens, ten.last)) return false;
  if (label === 'phone') return true;
  if (
    label === 'money' &&
    ((direct && (hasSign(tokens, ten) || ROUND.test(ten.digits))) || /^[1-9]-3-3-3$/.test(ten.shape))
  )
    return false;
  if (
    /[/'’´=;|]|, /.test(ten.marks) ||
    (ten.marks.includes(',') && !/^3-3-4$/.test(ten.shape)) ||
    (/^1-3-3-3$/.test(ten.shape) && ten.marks !== ' ')
  )
    return false;
  if (!USUAL_PHONE.test(ten.shape)) return isOddPhone(tokens, ten, label);
  if (/3-4-3/.test(ten.shape) && countsThings(tokens, ten.last)) return false;
  if (isPartOfCode(tokens, ten)) return false;
  return !(label === 'code' && direct && !ten.shape.includes('-'));
}

/** "$ 3001234567". */
function hasSign(tokens: Tokens, { first }: Numeral): boolean {
  return textAt(tokens, first - 1) === '$' || textAt(tokens, first - 1) === 'cop';
}

/** Grouped as nobody else writes: asked, unless it may be a date or other numbers side by side. */
function isOddPhone(tokens: Tokens, { first, last, marks, shape }: Numeral, label: Label | null): boolean {
  const groups = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'digits');
  return (
    label === null &&
    ODD_PHONE.test(shape) &&
    /^[ .()-]{1,4}$/.test(marks) &&
    !groups.some(({ text }) => YEAR.test(text) || (/^0/.test(text) && text.length === 1))
  );
}

/** The end or the middle of a longer code: "CO1.BDOS.3001234567", "a93001234567f0". */
function isPartOfCode(tokens: Tokens, { first, last }: Numeral): boolean {
  const [number, before, after] = [tokenAt(tokens, first), tokenAt(tokens, first - 1), tokenAt(tokens, last + 1)];
  if (isLetters(after) && after.gap === 'none') return true;
  if (number.gap !== 'none') return false;
  if (before.kind === 'word') return isLetters(before);
  const letters = tokenAt(tokens, first - 2);
  const isCode = letters.kind === 'digits' || labelAt(tokens, first - 2) === 'code';
  return /^[-_./=#]$/.test(before.text) && before.gap === 'none' && isCode;
}

/** One or two, as codes have. */
function isLetters({ kind, start, end }: Token): boolean {
  return kind === 'word' && end - start < 3;
}

const ROUND = /000$/;

/** Ten digits together are asked; six to ten wait for a person beside them. */
function unannounced(tokens: Tokens, whole: Numeral, longer: Numeral, { label, direct }: Announced): NumberReading {
  const nothing: NumberReading = { numeral: whole, kind: null, certainty: 'question', label, bare: null };
  const { last, first } = longer;
  const isOther = label !== null && label !== 'vague' && label !== 'phone' && label !== 'account';
  const isJoined = tokenAt(tokens, first).gap === 'none' && /^[\d$/,.-]$/.test(textAt(tokens, first - 1));
  const isCounted = isAmount(tokens, last) || countsThings(tokens, last);
  if (isCounted || isJoined || (isOther && direct)) return { ...nothing, numeral: longer };
  // Another number may begin with the second group.
  if (!mayBeCedula(longer) || isPartOfCode(tokens, longer)) return { ...nothing, numeral: { ...whole, last: first } };
  const found: NumberReading = { ...nothing, numeral: longer, bare: isOther ? 'announced' : 'alone' };
  return !isOther && (isTenDigitCedula(longer) || (label === null && isOldCedula(longer)))
    ? { ...found, kind: 'identity', bare: null }
    : found;
}

function mayBeCedula({ digits, shape, marks }: Numeral): boolean {
  const isLoose = /, |[/(_:;|=*~-]/.test(marks) || !/^\d{1,2}$|^\d(?:-3)+$/.test(shape);
  return !isLoose && /^[1-9]\d{5,9}$/.test(digits) && !ROUND.test(digits) && !DATE.test(digits);
}

/** Seven or eight digits that nothing announces as something else; in thousands eight, fewer count things. */
function isOldCedula({ digits, shape, marks }: Numeral): boolean {
  return (
    digits.length > 6 &&
    (/^[78]$|^2-3-3$/.test(shape) ||
      (/^[45]-3$/.test(shape) && !YEAR.test(digits.slice(0, 4))) ||
      (shape === '1-3-3' && (marks !== '.' || /^[2-8]/.test(digits))))
  );
}

/** Any ten digits together that are no year and more; in thousands only as cédulas are numbered. */
function isTenDigitCedula({ digits, shape }: Numeral): boolean {
  return shape === '10' ? !/^20[0-4]/.test(digits) : /^1[0-3]\d{8}$/.test(digits);
}

function foundNumber(tokens: Tokens, { first, last }: Numeral, { kind, certainty }: NumberReading): Found {
  return { kind: kind ?? 'identity', certainty, first: withOpening(tokens, first, last), last };
}

/** "(+57) 300", "+57": what opens the number belongs to it. */
function withOpening(tokens: Tokens, first: number, last: number): number {
  let start = first;
  for (let at = first - 1; at >= first - 2 && tokenAt(tokens, at + 1).gap === 'none'; at--) {
    const { text } = tokenAt(tokens, at);
    const isClosed = tokens.slice(first, last + 1).some(({ text }) => text === ')');
    if (text !== '+' && !(text === '(' && isClosed)) break;
    start = at;
  }
  return start;
}
