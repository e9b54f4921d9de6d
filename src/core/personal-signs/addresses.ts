import { remember } from '../remember';
import type { Certainty, Found } from './finding';
import { isOfPerson, TITLES } from './name-signs';
import { GIVEN_NAMES, SURNAMES } from './person-names';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** Colombian addresses: "Calle 12 # 3-45", "Cra. 7 No. 12-30 apto 201", "Mz 5 casa 12", "vive en la vereda El Roble". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ROAD = words(
  'calle cll cl call carrera cra cr crr crra kra kr peatonal bulevar paseo sendero k avenida avda ave av diagonal diag dg transversal transv trans trv tv tr circular circ cir autopista autop aut ac ak variante pasaje callejon clle kilometro km',
);
const SIGN = words('# n no nro num numero casa con x');
const SIDE = words('sur norte este oeste oriente occidente bis');
const NUMBER_WORD =
  /^(?:prim|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|un[oa]?$|dos$|tres$|cuatro|cinco|seis|siete|ocho|nueve|diez$|once$|doce$|trece|catorce|quince|dieci|veint|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)/;
const INSIDE = words(
  'apto apartamento ap apt int interior casa cs torre bloque bl bq piso local oficina of etapa manzana mz mza lote lt supermanzana smz unidad conjunto edificio',
);
const BLOCK = words(
  'manzana mz mza mzn bloque torre interior supermanzana smz etapa sector urbanizacion conjunto conj cto residencias edificio edif torres barrio urb km kilometro unidad',
);
const HOUSE = words('casa cs lote lt apto apartamento apt interior int');

/** A home is told by somebody living in it. */
const DWELLS =
  /^(?:viv(?:[eo]|ia)$|resid|domicil|habit[ao]$|habitan|direccion|hogar|casa$|ubicad[oa]$|notific|correspond)/;
/** Places for everybody, which may be told with their address. */
const PUBLIC =
  /^(?:alcaldia|sede|oficin|palacio|cultura|bibliotec|auditori|coliseo|colegio|escuela|instituc|secretari|hospital|ventanilla|despacho|centro|salon|parque|concejo|personer|gobernac|comisari|caseta|universidad|museo|teatro|plaza|cancha|estadio|iglesia|parroqu|hotel|entidad|juzgado|terminal|casa$|camara)/;
const PLACE = words(
  'vereda veredas barrio barrios finca fincas fca predio parcela parcelacion condominio caserio corregimiento corregimientos sector sectores hacienda hda loma cabana urbanizacion inquilinato urb cgto correg vrda vda bo brr br asentamiento invasion',
);
/** Somebody does, not everybody. */
const LIVES = /^(?:viv(?:[eo]|ia)|resid(?:e|o|ia|ente|encia|enciad[oa])|domiciliad[oa]|domicilio|habit[ao]|habitaba)$/;
const FLAT = words('apto apartamento apt casa cs');
const NEARBY = /^(?:por|cerca|frente|diagonal|junto|detras|despues|arriba|abajo|saliendo|subiendo|bajando|al)$/;
/** Told from the others of its street. */
const LOOKS = /^(?:azul|blanca|verde|roja|amarilla|rosada|gris|esquinera|prefabricada|contigua|vecina)$/;
const HOME = /^(?:casa|finca|residencia|apartamento|rancho)$/;
const PROPERTY = /^(?:predio|vivienda|parcela|lote|tienda|negocio|solar)$/;
const HOUSEHOLD = /^(?:casa|rancho|pieza|apartamento|inquilinato|vivienda)$/;
const NEAR = 14;

/** Words repeat: each is looked up once. */
const isAddressSign = remember(
  (word: string): boolean =>
    [ROAD, BLOCK, HOUSE, PLACE, FLAT].some((signs) => signs.has(word)) ||
    [LIVES, HOME, PROPERTY, /^(?:direccion|residencia|domicilio|queda)$/].some((sign) => sign.test(word)),
);

export function findAddresses(tokens: Tokens, taken: ReadonlySet<number>): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const address = taken.has(at) ? null : addressAt(tokens, at);
    if (address === null) continue;
    if (address.certainty !== null) found.push({ ...address, kind: 'address', certainty: address.certainty });
    at = address.last;
  }
  return found;
}

interface Address {
  readonly first: number;
  readonly last: number;
  /** Null where it is the address of a public place. */
  readonly certainty: Certainty | null;
}

function asked(first: number, last: number): Address {
  return { first, last, certainty: 'question' };
}

function sure(first: number, last: number): Address {
  return { first, last, certainty: 'sure' };
}

function addressAt(tokens: Tokens, at: number): Address | null {
  const { text, kind } = tokenAt(tokens, at);
  if (text === '#') return isStreetless(tokens, at) ? asked(at, at + 3) : null;
  if (kind === 'digits') return houseOfRoad(tokens, at);
  if (kind !== 'word' || !isAddressSign(text)) return null;
  const last =
    (ROAD.has(text) ? streetEnd(tokens, at) : null) ??
    (BLOCK.has(text) || HOUSE.has(text) ? blockEnd(tokens, at) : null);
  if (last !== null) {
    const end = insideEnd(tokens, last);
    // Nobody's office is in a flat.
    const isHome = tokens.slice(at, end).some(({ text }) => HOUSE.has(text));
    return { first: at, last: end, certainty: !isHome && isPublicPlace(tokens, at) ? 'question' : 'sure' };
  }
  if (PLACE.has(text)) return countryPlace(tokens, at) ?? homeOf(tokens, at);
  const part = ROAD.has(text) || FLAT.has(text) ? partOfAddress(tokens, at) : null;
  return part ?? flatOf(tokens, at) ?? livedIn(tokens, at) ?? announcedAddress(tokens, at) ?? homeOf(tokens, at);
}

/** "Torre 1-302", "Edificio Mirador 302", "Mz 5 - 12". */
function flatOf(tokens: Tokens, at: number): Address | null {
  if (!/^(?:torre|bloque|edif(?:icio)?|mza?|manzana)$/.test(textAt(tokens, at))) return null;
  const start = skipDot(tokens, at + 1);
  const block = unitEnd(tokens, start) ?? roadName(tokens, start)?.next ?? null;
  if (block === null) return null;
  const flat = skipComma(tokens, block);
  const { kind, text, gap } = tokenAt(tokens, flat);
  const isFlat =
    kind === 'digits' &&
    gap !== 'line' &&
    text.length < 5 &&
    !/^(?:19|20)\d\d$/.test(text) &&
    (flat > block || text.length > 2);
  return isFlat && !measures(tokens, flat) ? asked(at, flat) : null;
}

/** "12-34 de la carrera 80", "nomenclatura 12-34". */
function houseOfRoad(tokens: Tokens, at: number): Address | null {
  const [house, last] = [tokenAt(tokens, at + 2), at + 2];
  if (textAt(tokens, at + 1) !== '-' || house.kind !== 'digits' || house.text.length > 3) return null;
  const road = textAt(tokens, last + 2) === 'la' ? last + 3 : last + 2;
  const isOfRoad = textAt(tokens, last + 1) === 'de' && ROAD.has(textAt(tokens, road));
  return isOfRoad || /^nomenclatura$/.test(textAt(tokens, at - 1)) ? asked(at, last) : null;
}

/** "# 12-34" without its street. */
function isStreetless(tokens: Tokens, at: number): boolean {
  const [crossing, mark, house] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2), tokenAt(tokens, at + 3)];
  const areNumbers = crossing.kind === 'digits' && house.kind === 'digits' && mark.text === '-';
  return areNumbers && crossing.text.length < 4 && house.text.length < 4;
}

/** "calle 12 con carrera 5, casa 3", "Cra 7 # 12", "km 4 vía Las Palmas", "apto 501": asked, unless somebody lives there. */
function partOfAddress(tokens: Tokens, at: number): Address | null {
  const lives = wordsBefore(tokens, at)
    .slice(0, 6)
    .some(({ text }) => LIVES.test(text) || /^(?:direccion|domicilio|dir|casa|queda)$/.test(text));
  if (LOOKS.test(textAt(tokens, at + 1)) && FLAT.has(textAt(tokens, at))) return asked(at, at + 1);
  const number = (FLAT.has(textAt(tokens, at)) ? unitEnd : numberEnd)(tokens, skipDot(tokens, at + 1));
  if (number === null) return null;
  const sign = skipSign(tokens, number);
  // "CL 45 SUR 23".
  const isLong = number > at + 2 && tokenAt(tokens, number).kind === 'digits';
  const crossing = isLong || (sign > number && textAt(tokens, sign - 1) !== ':') ? numberEnd(tokens, sign) : null;
  const isMeasure = measures(tokens, (crossing ?? number) - 1);
  if (/^(?:sin|s)$/.test(textAt(tokens, number)) && /^(?:numero|[/])$/.test(textAt(tokens, number + 1)))
    return asked(at, number + (textAt(tokens, number + 1) === '/' ? 2 : 1));
  const house = houseAfterCrossing(tokens, number);
  if (house !== null) return sure(at, house - 1);
  if (lives) return sure(at, insideEnd(tokens, (crossing ?? number) - 1));
  const road = /^(?:km|kilometro)$/.test(textAt(tokens, at)) ? viaEnd(tokens, number) : null;
  if (road !== null) return asked(at, road - 1);
  if (textAt(tokens, number) === 'con' && ROAD.has(textAt(tokens, number + 1))) return asked(at, number + 2);
  const isHouse = FLAT.has(textAt(tokens, at)) || (crossing !== null && textAt(tokens, sign - 1) !== ',');
  return isHouse && !isMeasure && !isPublicPlace(tokens, at) ? asked(at, (crossing ?? number) - 1) : null;
}

/** "la casa de doña Rosa", "la finca del presidente de la junta", "casa de los Ríos". */
function homeOf(tokens: Tokens, at: number): Address | null {
  const isHome = HOME.test(textAt(tokens, at));
  if (!(isHome || PROPERTY.test(textAt(tokens, at))) || !/^del?$/.test(textAt(tokens, at + 1))) return null;
  let last = at + 2;
  while (last < at + 4 && /^(?:el|la|los|las|un|una|mi|su|senor)$/.test(textAt(tokens, last))) last++;
  const { text, capital } = tokenAt(tokens, last);
  const isNamed = TITLES.has(text) || (capital && (GIVEN_NAMES.has(text) || SURNAMES.has(text)));
  // The name is found by itself.
  if (isNamed) return asked(at, at);
  const isPublic =
    /^(?:cultur|justic|gobiern|mujer|juvent|jovenes|memoria|lectur|paz|iguald|adult|conviven|campesin|conocim|paso|salud|cambio|encuentr|evento|ancian|abuelo|poesia|libro|banco|acogid|refugi|social|interes|desarrol|ciencia|ninez|ninos)/.test(
      text,
    );
  const isTold = !capital || (!tokenAt(tokens, at).capital && isOfPerson(text));
  return isHome && isTold && !isPublic ? asked(at, last) : null;
}

/** After "con carrera 5," the house. */
function houseAfterCrossing(tokens: Tokens, at: number): number | null {
  for (let next = at; next < at + 8; next++) {
    const { text, gap } = tokenAt(tokens, next);
    if (gap === 'line' || /^[.;]$/.test(text)) return null;
    if (next > at && HOUSE.has(text)) return unitEnd(tokens, next + 1);
  }
  return null;
}

function viaEnd(tokens: Tokens, at: number): number | null {
  for (let next = at; next < at + 5; next++)
    if (/^(?:via|carretera|autopista|troncal)$/.test(textAt(tokens, next)))
      return roadName(tokens, next + 1)?.next ?? next + 1;
  return null;
}

/** "Reside en Santa Elena", "vive en la casa verde": as far as the next mark. */
function livedIn(tokens: Tokens, at: number): Address | null {
  if (!lives(tokens, at)) return null;
  if (NEARBY.test(textAt(tokens, at + 1))) return asked(at + 1, clauseEnd(tokens, at + 1));
  const place = placeLived(tokens, at);
  const isHouse = HOUSEHOLD.test(textAt(tokens, place)) || HOUSEHOLD.test(textAt(tokens, place + 1));
  if (isHouse) return asked(place, clauseEnd(tokens, place));
  const isName = place > at + 1 && tokenAt(tokens, place).capital && !ROAD.has(textAt(tokens, place));
  const name = isName ? roadName(tokens, place) : null;
  return name !== null && !name.numbered ? asked(place, name.next - 1) : null;
}

function lives(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  const isHome = (token: Token): boolean => /^(?:casa|finca|vivienda)$/.test(token.text);
  return LIVES.test(text) || (text === 'queda' && tokens.slice(Math.max(0, at - 3), at).some(isHome));
}

/** Past "en", and what may stand before it: "vive con su madre en". */
function placeLived(tokens: Tokens, at: number): number {
  for (let next = at + 1; next < at + 7; next++) {
    const { kind, text, capital } = tokenAt(tokens, next);
    if (text === 'en') return next + 1;
    if (capital || kind === 'digits' || /^[.,;]$/.test(text)) break;
  }
  return at + 1;
}

/** "Dirección: frente a la cancha". */
function announcedAddress(tokens: Tokens, at: number): Address | null {
  const isAnnounced = /^(?:direccion|residencia|domicilio)$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === ':';
  const place = at + 2;
  const isPlace =
    ROAD.has(textAt(tokens, place)) || PLACE.has(textAt(tokens, place)) || tokenAt(tokens, place).kind === 'mark';
  return isAnnounced && !isPlace && !PUBLIC.test(textAt(tokens, place)) && isOfPerson(textAt(tokens, place))
    ? asked(place, clauseEnd(tokens, place))
    : null;
}

function clauseEnd(tokens: Tokens, from: number): number {
  let last = from;
  while (
    last < from + 10 &&
    tokenAt(tokens, last + 1).gap !== 'line' &&
    !/^(?:[.;,()]|y)$/.test(textAt(tokens, last + 1))
  )
    last++;
  return last;
}

/** The last token of "Calle 12 sur # 3-45"; null where it is no house. */
function streetEnd(tokens: Tokens, road: number): number | null {
  const start = pastQuotes(tokens, road + 1);
  const name = roadName(tokens, start) ?? smallRoadName(tokens, start);
  if (name === null) return null;
  const sign = skipSign(tokens, name.next);
  const crossing = numberEnd(tokens, sign);
  if (crossing === null) return null;
  const [house, mark] = houseNumber(tokens, crossing);
  if (house === null) return null;
  const isSigned = sign > name.next;
  // Only blanks between three numbers: they may be measures, or a date.
  const isLoose = mark === 'blank' && measures(tokens, house);
  const isSmall = !name.numbered && !tokenAt(tokens, road + 1).capital && !isSigned;
  const isRange = isSmall && (measures(tokens, house) || /^0/.test(textAt(tokens, house)));
  return (name.numbered || isSigned || mark === 'hyphen') && !isLoose && !isRange ? house : null;
}

function skipDot(tokens: Tokens, at: number): number {
  return textAt(tokens, at) === '.' ? at + 1 : at;
}

/** "avenida el poblado # 12-34": some words in small letters, then a number. */
function smallRoadName(tokens: Tokens, at: number): ReturnType<typeof roadName> {
  for (let next = at; next < at + 5; next++) {
    const { kind, text, gap } = tokenAt(tokens, next);
    if (gap === 'line' || (kind === 'mark' && text !== '#')) return null;
    if (next > at && (kind !== 'word' || SIGN.has(text))) return { next, numbered: false };
  }
  return null;
}

/** "12", "45A sur", "séptima", "El Poblado". */
function roadName(tokens: Tokens, at: number): { readonly next: number; readonly numbered: boolean } | null {
  const numbered = numberEnd(tokens, at);
  if (numbered !== null) return { next: pastMonth(tokens, numbered), numbered: true };
  let end = at;
  for (let next = at; next < at + 5; next++) {
    const { kind, text, gap, capital } = tokenAt(tokens, next);
    if (kind !== 'word' || (gap === 'line' && next > at) || SIGN.has(text)) break;
    if (capital) end = next + 1;
    else if (!/^(?:de|del|la|las|los|el)$/.test(text)) break;
  }
  return end === at ? null : { next: end, numbered: false };
}

/** "Calle 24 de Mayo". */
function pastMonth(tokens: Tokens, at: number): number {
  return textAt(tokens, at) === 'de' && tokenAt(tokens, at + 1).capital ? at + 2 : at;
}

/** Past one number of a road: digits or words, a letter, bis, a side. */
function numberEnd(tokens: Tokens, at: number): number | null {
  const { kind, text, gap } = tokenAt(tokens, at);
  if (gap === 'line') return null;
  const isDigits = kind === 'digits' && text.length <= 3;
  if (!isDigits && !(kind === 'word' && NUMBER_WORD.test(text))) return null;
  const isTens = /nta$/.test(text) && textAt(tokens, at + 1) === 'y' && NUMBER_WORD.test(textAt(tokens, at + 2));
  let next = isTens ? at + 3 : at + 1;
  for (let parts = 0; parts < 4 && isPartOfNumber(tokens, next); parts++) next++;
  return next;
}

function isPartOfNumber(tokens: Tokens, at: number): boolean {
  const { kind, text, gap } = tokenAt(tokens, at);
  if (kind !== 'word' || gap === 'line') return false;
  return (
    SIDE.has(text) ||
    (/^[a-h]{1,2}$/.test(text) && text !== 'de') ||
    (gap === 'none' && /^(?:[a-z]|ma|[rtvn]a|[rt]o|er)$/.test(text))
  );
}

/** "#", "No.", "N°", "número", "con", "-" and blanks. */
function skipSign(tokens: Tokens, at: number): number {
  let next = at;
  while (
    next < at + 4 &&
    (SIGN.has(textAt(tokens, next)) ||
      ROAD.has(textAt(tokens, next)) ||
      /^(?:[#№.°,:(-]|o)$/.test(textAt(tokens, next)))
  )
    next++;
  return next;
}

type Mark = 'hyphen' | 'blank';

/** After "-", or only blanks, the number of the house: its last token. */
function houseNumber(tokens: Tokens, at: number): readonly [number | null, Mark] {
  const { text, gap } = tokenAt(tokens, at);
  const isHyphen = /^(?:[-–—/_#]|guion|raya)$/.test(text);
  const house = isHyphen ? at + 1 : at;
  const token = tokenAt(tokens, house);
  const isNumber =
    (token.kind === 'digits' && token.text.length <= 3) ||
    (!isHyphen && NUMBER_WORD.test(token.text) && token.kind === 'word');
  if (token.gap === 'line' || !isNumber || (!isHyphen && gap === 'none' && tokenAt(tokens, at - 1).kind !== 'word'))
    return [null, 'blank'];
  const last = token.kind === 'word' ? (numberEnd(tokens, house) ?? house + 1) - 1 : house;
  return [last, isHyphen ? 'hyphen' : 'blank'];
}

/** What follows a measure, a count or the rest of a date. */
function measures(tokens: Tokens, house: number): boolean {
  const next = tokenAt(tokens, house + 1);
  const isJoined = next.gap === 'none' && /^[.,:/]$/.test(next.text) && tokenAt(tokens, house + 2).kind === 'digits';
  return isJoined || /^(?:%|°|º|de|mts?|m2?|kms?|[a-z]{3,}[aeo]s)$/.test(next.text);
}

/** "manzana 5 casa 12", "Mz. B lote 3", "torre 2 apto 501", "urbanización Los Sauces casa 4". */
function blockEnd(tokens: Tokens, at: number): number | null {
  const isHouse = HOUSE.has(textAt(tokens, at));
  const start = skipDot(tokens, at + 1);
  const afterBlock = isHouse
    ? unitEnd(tokens, start)
    : (unitEnd(tokens, start) ?? roadName(tokens, start)?.next ?? null);
  if (afterBlock === null) return null;
  const road = textAt(tokens, afterBlock) === 'via' ? roadName(tokens, afterBlock + 1) : null;
  const house = skipComma(tokens, road?.next ?? afterBlock);
  const { text } = tokenAt(tokens, house);
  const ofBlock = isHouse && /^del?$/.test(text) ? house + (textAt(tokens, house + 1) === 'la' ? 2 : 1) : null;
  if (ofBlock !== null && BLOCK.has(textAt(tokens, ofBlock)))
    return (roadName(tokens, ofBlock + 1)?.next ?? ofBlock + 1) - 1;
  const isWanted = isHouse
    ? BLOCK.has(text) && INSIDE.has(text)
    : HOUSE.has(text) || /^(?:torre|bloque|mz|mza|manzana)$/.test(text);
  const end = isWanted && tokenAt(tokens, house).gap !== 'line' ? unitEnd(tokens, house + 1) : null;
  return end === null ? null : end - 1;
}

function skipComma(tokens: Tokens, at: number): number {
  return /^[,.–-]$/.test(textAt(tokens, at)) ? at + 1 : at;
}

/** Past ". # 5", "B", "12A". */
function unitEnd(tokens: Tokens, at: number): number | null {
  let next = at;
  while (next < at + 4 && /^(?:[.#°:-]|o|n|no|numero|nro)$/.test(textAt(tokens, next))) next++;
  const { kind, text, gap } = tokenAt(tokens, next);
  const isUnit =
    (kind === 'digits' && text.length <= 5) || (kind === 'word' && text.length === 1 && !/^[ye]$/.test(text));
  if (!isUnit || gap === 'line') return null;
  const letter = tokenAt(tokens, next + 1);
  return letter.kind === 'word' && letter.gap === 'none' && letter.text.length === 1 ? next + 2 : next + 1;
}

/** With the flat, the tower, the side of the town that follow. */
function insideEnd(tokens: Tokens, last: number): number {
  let end = last;
  for (let parts = 0; parts < 6; parts++) {
    const next = skipComma(tokens, end + 1);
    const { text, gap } = tokenAt(tokens, next);
    if (gap === 'line') break;
    const unit = INSIDE.has(text) ? unitEnd(tokens, next + 1) : SIDE.has(text) ? next + 1 : null;
    if (unit === null) break;
    end = unit - 1;
  }
  return end;
}

function wordsBefore(tokens: Tokens, at: number): readonly Token[] {
  const before: Token[] = [];
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const token = tokenAt(tokens, i);
    if (
      token.text === ';' ||
      (token.kind === 'digits' && token.text.length > 4) ||
      (token.text === '.' && tokenAt(tokens, i + 1).gap !== 'none' && textAt(tokens, i - 1).length > 3)
    )
      break;
    before.push(token);
  }
  return before;
}

function isDwelling(before: readonly Token[]): boolean {
  return before.some(
    ({ text }, index) =>
      DWELLS.test(text) && !(text === 'casa' && /^(?:cultura|justicia|campesin)/.test(before[index - 2]?.text ?? '')),
  );
}

function isPublicPlace(tokens: Tokens, at: number): boolean {
  const before = wordsBefore(tokens, at);
  return (
    before.some(({ text }) => PUBLIC.test(text)) &&
    !before.some(
      ({ text }) =>
        (DWELLS.test(text) && text !== 'casa') ||
        /^(?:senora?|frente|lado|cerca|junto|detras|diagonal|nombre|peticionari[oa])$/.test(text),
    )
  );
}

/** A vereda, a barrio or a finca: somebody's where it is said to be lived in, else asked: it is usually the venue. */
function countryPlace(tokens: Tokens, at: number): Address | null {
  const name = placeName(tokens, at);
  if (name === null) return null;
  if (isDwelling(wordsBefore(tokens, at))) return sure(at, name);
  // "Sector Educación".
  const word = pastQuotes(tokens, at + 1);
  const named = /^(?:el|la|los|las)$/.test(textAt(tokens, word)) ? word + 1 : word;
  const isSector = /^(?:sector|hacienda)/.test(textAt(tokens, at)) && !isOfPerson(textAt(tokens, named));
  const isVisa = /vo$/.test(textAt(tokens, at - 1) === '.' ? textAt(tokens, at - 2) : textAt(tokens, at - 1));
  return !isVisa && !isSector ? asked(at, name) : null;
}

/** The last token of its name, and of the places it lies in: "finca La Paz, vereda El Roble". */
function placeName(tokens: Tokens, at: number): number | null {
  let [place, last]: [number | null, number | null] = [at, null];
  for (let places = 0; places < 3 && place !== null; places++) {
    const name: number | null = countryName(tokens, pastQuotes(tokens, place + 1));
    if (name === null) break;
    last = name - 1;
    place = nextPlace(tokens, name);
  }
  return last;
}

/** "finca «La Paz»", "Vereda: El Roble". */
function pastQuotes(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 3 && /^[.:"'«“‘-]$/.test(textAt(tokens, next))) next++;
  return next;
}

/** What follows a vereda or a barrio that is not named. */
const NO_NAME =
  /^(?:donde|desde|hasta|sobre|entre|tien|debe|cuando|porque|para|tambien|cerca|rural|urban|alta|baja|propi|popular|vecin|mas|quien|esta|fue|que|cuya?l?|y|segun|como|ante|pero|cafeter|productor|ganader|agricol|priorizad|beneficiad|afectad|focalizad|intervenid|seleccionad|pilot|lejan|apartad|dispers|pobre|nuev|antigu|divers|vari|tod[oa]|restant|visitad|atendid|particip|asist|segur|saludab|comun|histor|tradicion|produc|colind|aledan|periferi|margin|deman|lider|solicit|present|vias?$|tien|tuv|pued|dond|reun|recib|inscri)/;

/** Also in small letters, above all after an article: "vereda la clara". */
function countryName(tokens: Tokens, at: number): number | null {
  const name = roadName(tokens, at);
  const isArticle = /^(?:el|la|los|las|san|santa)$/.test(textAt(tokens, at));
  if (name !== null && name.next > at + (isArticle ? 1 : 0)) return name.next;
  // "Sector privado", "en las veredas casi no hay".
  const endsHere = tokenAt(tokens, at + 1).kind === 'mark';
  if (!isArticle && !(endsHere && /^(?:vereda|vda|barrio|finca)$/.test(textAt(tokens, at - 1)))) return null;
  const word = isArticle ? at + 1 : at;
  const { kind, text, gap } = tokenAt(tokens, word);
  return kind === 'word' && text.length > 3 && gap === 'blank' && !NO_NAME.test(text) ? word + 1 : null;
}

function nextPlace(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    const { text } = tokenAt(tokens, at);
    if (PLACE.has(text)) return at;
    if (!/^(?:,|en|la|el|de)$/.test(text)) return null;
  }
  return null;
}
