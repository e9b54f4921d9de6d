import { allMatches } from '../all-matches';
import { foldText } from '../text';
import { HIDDEN, type Hide } from './hiding';

/** Names of persons, where a word beside them announces one: "señora", "don", "firmado por", an identity number. */

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Lu}\\.)";
const NEXT_WORD = `[ \\u00a0]+(?:(?:[Dd]e|[Dd]el|[Dd]e [Ll]as?|[Dd]e [Ll]os|[Ll]a)[ \\u00a0]+)?${WORD}`;
/** Capitalised words, one at least. */
export const NAME = `${WORD}(?:${NEXT_WORD}){0,4}`;
/** A name and a surname at least. */
const FULL_NAME = `${WORD}(?:${NEXT_WORD}){1,4}`;

/** Before one name; after "señores" also after those hidden already: "señores •••, ••• y Ana". */
const TITLE = new RegExp(
  '(?<![\\p{L}\\d])(?:(?:se[ñn]or(?:a|ita)?|do[nñ]a?|doctora?|sr(?:t?a)?|dra?)(?:\\(a\\))?\\.?' +
    `|(?:se[ñn]or[ae]s|doctor[ae]s|sr[ae]s|dr[ae]s)\\.?(?:\\s+${HIDDEN}(?:,|\\s+[ye](?!\\p{L})))*)\\s+`,
  'giu',
);
const SIGNED =
  /(?<![\p{L}\d])(?:(?:el|la|los|las)\s+suscrit[oa]s?[\s,:]+|(?:firmad|suscrit)[oa]s?\s+por[\s:]+|firma\s*[:_\n][\s:_]*|(?:atenta|cordial)mente[\s,.:_]+|(?:(?:elabor|revis|aprob)[oó]|proyectó)\s*:\s*)/giu;
/** Said by its article, and in small letters: "Carta de Trato Digno al Ciudadano" is of nobody. */
const CITIZEN = /(?<!\p{L})(?:[Ll]a|[Ee]l|[Dd]el|[Uu]na?)\s+(?:ciudadan|peticionari|quejos)[oa]\s+/gu;
/** Given names that are told from other words without a capital, with a surname where one follows. */
const GIVEN =
  '(?:ana|mar[ií]a|luz|rosa|gloria|marta|carmen|jos[eé]|juan|luis|carlos|jorge|pedro|manuel|miguel|antonio|andr[eé]s)(?!\\p{L})';
const SMALL_SURNAME = '(?!(?:que|con|por|para|[ds]el)(?!\\p{L})|\\p{Ll}+ó(?!\\p{L}))\\p{Ll}{3,}';
const TITLED = new RegExp(`${NAME}|${GIVEN}(?: ${GIVEN}){0,2}(?: ${SMALL_SURNAME}(?: \\p{Ll}+ez(?!\\p{L}))?)?`, 'yu');
const FULL = new RegExp(FULL_NAME, 'yu');

/** Between a name and the number, phone or address that is somebody's: marks, and words that announce it. */
const ANNOUNCES =
  /(?:[\s,:;()°º/–-]|(?<!\p{L})(?:identificad[oa]s?|con|la|el|su|al|de|[ctr]\.?\s?[ci]|nuip|nit|c[eé]dula|documento|ciudadan[ií]a|identidad|n[uú]mero|nro|no?|ppt|pasaporte|cel(?:ular)?|tel(?:[eé]fono)?|m[oó]vil|whats\s?app|correo|e-?mail|contacto)(?!\p{L})\.?)*$/iu;
const NAME_AT_END = new RegExp(`(?<![\\p{L}\\d])${FULL_NAME}$`, 'u');
/** As far as a name and such words can reach. */
const REACH = 120;

/** Schools, neighbourhoods and saints that carry the title in their own name. */
const NAMED_AFTER =
  /(?:instituci[oó]n|colegio|escuela|barrio|vereda|hospital|parque|municipio|alcald[ií]a|relleno|sector|corregimiento|fundaci[oó]n|biblioteca|coliseo|estadio|urbanizaci[oó]n|sede|calle|i\.?\s?e\.?|e\.?\s?s\.?\s?e\.?|ciudad|parroquia|fiestas|nuestra)(?:\s+(?:del?|la|el|los|las|educativa|rural|sanitario|municipal))*\s*$/iu;

/** Beginnings of folded words that name an office, a body or many people: no name of a person has them. */
const NOT_A_PERSON = new RegExp(
  '^(?:(?:sub|vice)?(?:secretari|alcald|gob(?:ern|iern)|concej|consej|personer|ministr|minister|direc|president|gerent|coordina|rector|comis|comit|inspec|contralor|procurad|defensor|magistrad|ciudad|usuari|funcionari|lider|represent|delegad|veedor|profesional|aseso|tesorer|senador|diputad|comandan|parroc|parroq|obispo|docent|medic|notari|registrad|campesin|habitant|vecin|adult|particip|asisten|beneficiari|comerciant|propietari|estudiant|contratist|servidor|trabajador|poblaci|comuni|ofici|depart|municip|asocia|corpora|fundaci|entidad|grup|polici|ejercit|empres|institu|universi|colegi|hospital|planea|control|gesti|unidad|banc|servicio|nacional|republic|federa|cooperativ|barri|vered|corregi|program|proyect|politic|conveni|contrat|acuerd|emisor|dependenci|archivo|infraestr|ambient|sistema|interes|reunion|jornada|honora|tecnic|administra|auxiliar|desarrollo|bienestar|social|juridic|talento)[a-z]*' +
    '|senor[a-z]*|don|dona|doctor[a-z]*|[ds]ra?|jef[ea]s?|jue(?:za?s?|ces)|fiscal(?:es)?|edil(?:es)?|mayor(?:es)?|capitan|teniente|coronel|intendente|padres?|madres?|junta|jac|mesa|casas?|red|equipo|salud|educacion|obras|hacienda|cultura|sas|ltda|plan|area|enlace|centro|parque|todos|todas|el|los|las|san|santa|santo|bosco|honoris|vida|cabeza|gente|jovenes|mujeres|ninos|ninas)$',
);

/** Cheap signs, without which a text is not worth searching: most cells have none. */
const MAY_HAVE_TITLE = /se[ñn]or|doctor|\bdo(?:n|[ñn]a)\b|\b[ds]r(?:t?a|es|as)?\b/i;
const MAY_BE_CITIZEN = /(?:ciudadan|peticionari|quejos)[oa]\s/;
const MAY_BE_SIGNED = /suscrit|firmad|firma\s*[:_\n]|(?:atenta|cordial)mente|[oó]\s*:/i;

export function hideNames(text: string, hide: Hide): string {
  let hidden = text;
  if (MAY_HAVE_TITLE.test(hidden))
    hidden = hideAfter(hidden, { announcing: TITLE, name: TITLED, isName: isTitled }, hide);
  if (MAY_BE_CITIZEN.test(hidden))
    hidden = hideAfter(hidden, { announcing: CITIZEN, name: FULL, isName: isSigned }, hide);
  if (MAY_BE_SIGNED.test(hidden))
    hidden = hideAfter(hidden, { announcing: SIGNED, name: FULL, isName: isSigned }, hide);
  return hidden.includes(HIDDEN) ? hideBeforeHidden(hidden, hide) : hidden;
}

function isTitled(name: string, before: string, after: string): boolean {
  return isPerson(name.split(' ', 1)) && !NAMED_AFTER.test(before) && !/^\s*[(,]?\s*relleno/i.test(after);
}

function isSigned(name: string): boolean {
  return isPerson(name.split(' '));
}

interface Announced {
  readonly announcing: RegExp;
  readonly name: RegExp;
  /** `before`: what stands before the announcing words. */
  readonly isName: (name: string, before: string, after: string) => boolean;
}

/** Names that stand right after what announces them. */
function hideAfter(text: string, { announcing, name, isName }: Announced, hide: Hide): string {
  let hidden = '';
  let from = 0;
  for (const match of allMatches(text, announcing)) {
    const [at, full] = pastOffice(text, match.index + match[0].length, name);
    full.lastIndex = at;
    const found = at < from ? null : full.exec(text);
    if (found === null) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!isName(found[0], before, text.slice(at + found[0].length, at + found[0].length + REACH))) continue;
    if (full !== name && !isSigned(found[0])) continue;
    hidden += text.slice(from, at) + hide('name');
    from = at + found[0].length;
  }
  return hidden + text.slice(from);
}

/** In words that tell; a list of titles would be walked to its end from each of them. */
const LONGEST_OFFICE = 5;
const OFFICE = /(\p{L}+)[ \u00a0](?:(?:del?|las?|los|el|municipal)[ \u00a0])*/iuy;

/** Past "alcalde" and "secretaria de planeación", a full name: "señor alcalde Juan Pérez". */
function pastOffice(text: string, start: number, name: RegExp): readonly [number, RegExp] {
  let at = start;
  for (let words = 0; words < LONGEST_OFFICE; words++) {
    OFFICE.lastIndex = at;
    const [office, word] = OFFICE.exec(text) ?? [''];
    if (word === undefined || isPerson([word])) break;
    at += office.length;
  }
  return at === start ? [at, name] : [at, FULL];
}

/** The full name before something hidden: "Ana Gómez, identificada con C.C. •••". */
function hideBeforeHidden(text: string, hide: Hide): string {
  const [first = '', ...rest] = text.split(HIDDEN);
  return rest.reduce((done, after) => `${withoutNameAtEnd(done, hide)}${HIDDEN}${after}`, first);
}

function withoutNameAtEnd(text: string, hide: Hide): string {
  const near = text.slice(-REACH);
  const announced = near.slice(ANNOUNCES.exec(near)?.index ?? near.length);
  const [name] = NAME_AT_END.exec(near.slice(0, near.length - announced.length)) ?? [];
  if (name === undefined || !isPerson(name.split(' '))) return text;
  return text.slice(0, text.length - announced.length - name.length) + hide('name') + announced;
}

/** Beginnings of folded words of budgets, places and files, which have numbers of their own. */
const THING =
  /^(?:presup|valor|total|inver|fond|line|radic|proces|resol|vigen|cod|exped|orden|decre|cuent|rubr|poliz|meta|puert|norte|secop|bpin|cdp|crp|nit|[ivx]+$)/;

/** Whether somebody's name stands last, hidden already or not. */
export function endsInName(text: string): boolean {
  const words = NAME_AT_END.exec(text.slice(-REACH))?.[0].split(' ') ?? [];
  return (
    text.endsWith(HIDDEN) || (words.length > 1 && isPerson(words) && !words.some((word) => THING.test(foldText(word))))
  );
}

function isPerson(words: readonly string[]): boolean {
  return words.every((word) => !NOT_A_PERSON.test(foldText(word)));
}
