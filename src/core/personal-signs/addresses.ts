import { HIDDEN, type Hide } from './hiding';
import { NAME } from './names';

/** Colombian street addresses: "Calle 12 # 3-45", "Cra. 7 No. 12-30 apto 201", "Mz 5 casa 12". */

const ROAD =
  '(?:calle|cll?|carrera|c[rk]a?|kra?|k|avenida|avda?|av|diagonal|diag|dg|transversal|transv?|tr?v|circular|circ|autopista|a[ck])';
const ROAD_NUMBER =
  '\\d{1,3}\\s?(?:(?!de)[a-h]{1,2}(?!\\p{L}))?(?:\\s?bis)?(?:\\s?(?:sur|norte|este|oeste)(?!\\p{L}))?';
const NUMBER_SIGN = '(?:#|n[°º.o]{1,3}|nro\\.?|n[uú]m(?:ero|\\.)?)';
const INSIDE =
  '(?:[\\s,.–-]{1,3}(?:(?:sur|norte|este|oeste)(?!\\p{L})' +
  '|(?:apto|apartamento|ap|int(?:erior)?|casa|cs|torre|bloque|bl|piso|local|oficina|of|etapa|manzana|mz|lote)(?!\\p{L})' +
  '\\.?\\s{0,2}(?:#\\s?|n[°ºo.]{1,2}\\s?)?(?:\\d{1,4}[a-z]?|[a-z])(?![\\p{L}\\d])))*';
/** After the number of a house that only blanks set apart: it is no measure, and no date. */
const LAST = '(?![\\d%°º]|[.,:/]\\d|\\s?(?:%|mts?\\b|m2?\\b|k(?:m|ms)?\\b|\\p{L}{3,}[aeo]s(?!\\p{L})|de\\s))';
const STREET = new RegExp(
  `(?<![\\p{L}\\d])${ROAD}\\.?\\s{0,2}${ROAD_NUMBER}\\s{0,2}(?:${NUMBER_SIGN}\\s{0,2}|\\s)${ROAD_NUMBER}(?:\\s{0,2}[-–—]\\s{0,2}\\d{1,3}(?!\\d)|\\s{1,2}\\d{1,3}${LAST})${INSIDE}`,
  'giu',
);
const BLOCK = new RegExp(
  `(?<![\\p{L}\\d])(?:manzana|mza?)\\.?\\s{0,2}(?:${NUMBER_SIGN}\\s?)?[\\da-z]{1,3}[\\s,-]{1,3}(?:casa|cs|lote|lt)\\.?\\s{0,2}(?:${NUMBER_SIGN}\\s?)?\\d{1,3}(?!\\d)${INSIDE}`,
  'giu',
);

/** A public place told with its address is nobody's home; unless somebody comes between. */
const PUBLIC_PLACE =
  /(?:alcald[ií]a|sede|oficinas?|palacio|edificio|casa de la cultura|biblioteca|auditorio|coliseo|colegio|escuela|instituci[oó]n|secretar[ií]a|hospital|ventanilla|despacho|punto de (?:atenci[oó]n|informaci[oó]n)|centro|sal[oó]n|parque|concejo|personer[ií]a|gobernaci[oó]n|comisar[ií]a)(?:(?!viv[eo]|resid|domicil|se[ñn]or|•)[^.;\n]){0,50}$/iu;

/** A house in the country, by its name or number, where it is said to be somebody's. */
const RURAL = new RegExp(
  `((?:[Vv]ive|[Rr]eside|[Rr]esidente|[Rr]esidenciad[oa]|[Dd]omiciliad[oa]|[Dd]omicilio|[Hh]abita|[Dd]irecci[oó]n|${HIDDEN})(?:(?!•)[^.;\\n]){0,60}?[\\s,:(])` +
    `((?:(?:[Vv]ereda|[Bb]arrio|[Ss]ector|[Cc]orregimiento)\\s+${NAME},?\\s+(?:en\\s+)?(?:la\\s+)?)?` +
    `(?:[Ff]inca|[Pp]redio|[Pp]arcela)\\s+${NAME}(?:,?\\s+(?:de\\s+la\\s+)?[Vv]ereda\\s+${NAME})?)`,
  'gu',
);

/** A cheap sign, without which a text is not worth searching. */
export const MAY_HAVE_ADDRESS = /[\da-h]\s{0,2}[-–—]\s{0,2}\d|\d\s{1,2}\d{1,3}(?!\d)|manzana|mz|finca|predio|parcela/i;

export function hideAddresses(text: string, hide: Hide): string {
  return text
    .replace(STREET, (found, at: number, whole: string) =>
      PUBLIC_PLACE.test(whole.slice(Math.max(0, at - 80), at)) ? found : hide('address'),
    )
    .replace(BLOCK, () => hide('address'))
    .replace(RURAL, (_found, before: string) => `${before}${hide('address')}`);
}
