import { allMatches } from '../all-matches';
import type { Hide } from './hiding';
import { endsInName } from './names';

/** Identity documents and telephones in texts. */

const GAP = '[\\s.()·–—-]{0,3}';
/** Ten digits that begin with 3, or with 60 and a region, together or in the groups people say them in, with or without the country's 57. */
const TEN_DIGITS = new RegExp(
  `(?<!\\d)(?:\\(?(?:(?:\\+|00)\\s?)?57\\)?${GAP})?\\(?(?:3\\d{2}|60[1-8])\\)?${GAP}` +
    `(?:\\d{7}|\\d{3}${GAP}\\d{4}|\\d{3}${GAP}\\d{2}${GAP}\\d{2}|\\d{2}${GAP}\\d{2}${GAP}\\d{3}|\\d{2}${GAP}\\d{3}${GAP}\\d{2})(?!\\d)`,
  'g',
);
/** Seven digits, with or without the code of the region, announced as a phone: "Teléfono fijo (604) 569 21 21". */
const LANDLINE = new RegExp(
  `(?<!\\p{L})(tel(?:[eé]fonos?|s)?(?:\\s+fijos?)?|fijos?|l[ií]nea\\s+fija|(?:llam(?:ar|e|en|ando)|marcar|comunicarse)(?:\\s+al)?(?:\\s+n[uú]mero)?|(?=\\([1-8]\\)))([\\s:.#-]*(?:n[°ºo.]{1,2}\\s*)?)((?:\\(?\\+?57\\)?${GAP})?(?:\\(?60[1-8]\\)?|\\(?\\d\\))?${GAP}[2-8]\\d{2}${GAP}\\d{2}${GAP}\\d{2})(?![\\d.,]\\d|\\d)`,
  'giu',
);
/** Lines of an entity, which are for everybody; a mobile is somebody's even so. */
const PUBLIC_LINE = /(?:conmutador|pbx|l[ií]nea\s+(?:de aten|grat|anti))[^\d.;•]{0,25}$/iu;
const PHONE_LABEL = /(?:cel|celular|tel|tel[eé]fono|m[oó]vil|whats\s?app|wsp|contacto)\W{0,3}$/iu;
/** What stands before digits that are money, or the end of a longer code. */
const MONEY_BEFORE = /(?:\$|\bcop)\s*$/i;
const CODE_BEFORE = /(?:\p{L}|(?:[\p{L}\d]*\d[\p{L}\d]*|\p{Lu}{2,})[-_./=#])$/u;
const NUMBERED_BEFORE =
  /\b(?:contratos?|convenios?|radicad[oa]s?|resoluci[oó]n|procesos?|c[oó]digos?|bpin|bpim|facturas?|cuentas?|p[oó]lizas?|expedientes?|rubros?|matr[ií]culas?|n\.?i\.?t\.?)\s*:?\s*(?:n[°ºo.]*|nro\.?|n[uú]m(?:ero)?\.?|#)?\s*$/iu;
const AMOUNT_AFTER = /^(?:[.,]\d{1,2}(?!\d)|\s*(?:de\s+)?(?:pesos|cop\b|m\/cte|millones|personas|habitantes|%))/i;
/** Things in the plural; no phone is followed by them at once. */
const COUNTED_AFTER = /^\s+(?!tod|desp|antes)\p{L}{3,}[aeo]s(?!\p{L})/iu;
const UNUSUAL_GROUPS = /^\d{3}\s\d{4}\s\d{3}$/;

const GROUPED = "\\d{1,4}(?:[.,'’´-]\\d{3}){1,3}|\\d{1,4}(?:\\s\\d{3}){2,3}|\\d{6,11}";
const NUMBER = `(?:${GROUPED})(?!\\d)`;
const NUMBERS = `${NUMBER}(?:(?:\\s*[,;/]\\s*|\\s+[ye]\\s+)${NUMBER})*`;
/** What may stand between the name of a document and its number: marks, and words that say nothing else. */
const BETWEEN =
  '(?:[\\s:#.,;()°º-]|(?:n|no|nro|num|n[uú]meros?|de|la|el|los|las|con|su|sus|es|son|c|t|i|cc|ti|ciudadan[ií]a|extranjer[ií]a|identidad|identificaci[oó]n|c[eé]dulas?|documentos?|tarjetas?)(?!\\p{L})){0,40}?';
/** A number announced as somebody's: "C.C. 71.123.456", "identificada con 43123456", "T.I. 1.037.123.456". */
const ANNOUNCED = new RegExp(
  '(?<![\\p{L}\\d])(' +
    '(?:c\\.?\\s?[ce]|t\\.?\\s?i|r\\.?\\s?c|n\\.?u\\.?i\\.?p|c[eé]d|doc|c[eé]dulas?|tarjetas?\\s+de\\s+identidad|registros?\\s+civil(?:es)?|documentos?|identificaci[oó]n|identificad[oa]s?|identidad|pasaportes?|p\\.?p\\.?t|historias?\\s+cl[ií]nicas?|n\\.?i\\.?t)' +
    `(?!\\p{L})${BETWEEN}|c[eé]dulas?(?!\\p{L})(?!\\s+catastral)[^\\d$]{0,40}?)(${NUMBERS})`,
  'giu',
);
/** The letters and digits of a passport: "AX123456". */
const PASSPORT = new RegExp(
  `(?<!\\p{L})(pasaportes?(?!\\p{L})${BETWEEN})[a-z]{1,3}[\\s-]?\\d{5,9}(?![\\p{L}\\d])`,
  'giu',
);
/** A number of a tax payer that is a person's cédula: those of entities have nine digits, ten with the last. */
const TAX_LABEL = /^n/i;
const CEDULA_DIGITS = /^(?:\d{6,8}|1\d{9})$/;
/** In the address of a search: "?cc=52123456". */
const QUERIED = /([?&;](?:cc|ti|nuip|c[eé]dula|identificaci[oó]n)=)[\d.]{6,13}/giu;
/** Names of documents that are also written before numbers of other things. */
const VAGUE_LABEL = /^(?:doc|documentos?|identificaci[oó]n|identidad|ppt)\P{L}/iu;

/** Digits inside an address lead somewhere; only an address that dials is a phone. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![a-z\d-])(?:[a-z\d-]+\.)+(?:com|co|org|net|edu|gov)\/[^\s<>«»"]+/gi;
const MAY_HAVE_ADDRESS = /https?:|www\.|\.(?:com|co|org|net|edu|gov)\//i;
const DIALS = /wa\.me|whatsapp\.com|tel:/i;

/** A cheap sign, without which a text is not worth searching: most cells have none. */
export const MAY_HAVE_NUMBER = /\d(?:[.,'’´\s()·–—-]{0,3}\d){5}/;

/** Phones and numbers of identity documents. */
export function hideNumbers(text: string, hide: Hide): string {
  const searched = text.replace(QUERIED, (_found, query: string) => `${query}${hide('identity')}`);
  return outsideAddresses(searched, (words) =>
    words
      .replace(PASSPORT, (_found, label: string) => `${label}${hide('identity')}`)
      .replace(ANNOUNCED, (found: string, label: string, numbers: string, at: number, whole: string) =>
        isIdentity(label, numbers, whole.slice(at + found.length)) ? `${label}${hide('identity')}` : found,
      )
      .replace(LANDLINE, (found: string, label: string, between: string, _digits: string, at: number, whole: string) =>
        AMOUNT_AFTER.test(whole.slice(at + found.length)) ? found : `${label}${between}${hide('phone')}`,
      )
      .replace(TEN_DIGITS, (digits: string, at: number, whole: string) =>
        isPhone(digits, whole.slice(Math.max(0, at - 40), at), whole.slice(at + digits.length))
          ? hide('phone')
          : digits,
      ),
  );
}

function outsideAddresses(text: string, treat: (words: string) => string): string {
  if (!MAY_HAVE_ADDRESS.test(text)) return treat(text);
  let treated = '';
  let from = 0;
  for (const match of allMatches(text, ADDRESS)) {
    const [address] = match;
    if (DIALS.test(address)) continue;
    treated += treat(text.slice(from, match.index)) + address;
    from = match.index + address.length;
  }
  return treated + treat(text.slice(from));
}

function isIdentity(label: string, numbers: string, after: string): boolean {
  const digits = numbers.replace(/\D/g, '');
  if (TAX_LABEL.test(label) && !/^n\.?u/i.test(label)) return CEDULA_DIGITS.test(digits);
  return digits.length >= (VAGUE_LABEL.test(label) ? 7 : 6) && !AMOUNT_AFTER.test(after);
}

function isPhone(digits: string, before: string, after: string): boolean {
  if (MONEY_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return false;
  if (UNUSUAL_GROUPS.test(digits) && COUNTED_AFTER.test(after)) return false;
  if (/^\D*60/.test(digits) && PUBLIC_LINE.test(before)) return false;
  if (PHONE_LABEL.test(before) || /whatsapp\.com\S*$|wa\.me\/$|tel:$/i.test(before)) return true;
  return !CODE_BEFORE.test(before) && !(/^\d+$/.test(digits) && NUMBERED_BEFORE.test(before));
}

/** With what may stand between it and a name: blanks, a comma, a parenthesis. */
const UNANNOUNCED = /[\s,(]{0,3}(?<![\d.,$/-])(\d{1,4}(?:[.\s]\d{3}){1,3}|\d{6,10})(?![\d]|[.,/-]\d)/g;
/** As cédulas are numbered and grouped since 2003. */
const NEW_CEDULA = /^1\.[01]\d\d\.\d{3}\.\d{3}$/;
/** Round, a date written together, or with other than six to ten digits. */
const NO_CEDULA = /000$|^20\d\d[01]\d[0-3]\d$|^(?:\D*\d){0,5}\D*$|(?:\d\D*){11}/;
const MONEY_NEAR =
  /(?:\$|cop|pesos|valor|presup|inver|invir|monto|suma|recurs|cost|total|ejecut|asign|destin)[^.;\n•]{0,40}$/i;

/** Numbers of identity that no word announces: right beside a name, or of a shape that hardly anything else has. */
export function hideUnannounced(text: string, hide: Hide): string {
  return text.replace(UNANNOUNCED, (found: string, number: string, at: number, whole: string) => {
    const before = whole.slice(Math.max(0, at - 120), at);
    const after = whole.slice(at + found.length);
    if (NO_CEDULA.test(number) || AMOUNT_AFTER.test(after) || COUNTED_AFTER.test(after)) return found;
    if (MONEY_NEAR.test(before) || NUMBERED_BEFORE.test(before)) return found;
    return NEW_CEDULA.test(number) || endsInName(before) ? found.replace(number, hide('identity')) : found;
  });
}
