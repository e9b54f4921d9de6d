/**
 * How wide words are in Arial (Liberation Sans has the same advance widths), so that columns can follow their longest
 * word. An estimate: letters outside the table count as wide ones.
 */
type Widths = ReadonlyMap<string, number>;

const REGULAR = widths([
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft\u00a0'],
  [333, '-`()r¡·“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [400, '°'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu«»–'],
  [584, '+<=>~×'],
  [611, 'FTZ¿'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%☐☑'],
  [944, 'W'],
  [1015, '@—…'],
]);

const BOLD = widths([
  [238, "'"],
  [278, ' ,./I\\ijl\u00a0‘’'],
  [280, '|'],
  [333, '!-:;`()[]ft¡·'],
  [389, '*{}r'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”'],
  [556, '#$0123456789J_aceksvxy«»–'],
  [584, '+<=>~×'],
  [611, '?FLTZbdghnopqu¿'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, '%m☐☑'],
  [944, 'W'],
  [1015, '@—…'],
]);

const UNKNOWN = 700;
const WIDE = 1000;

/** Width in twips of a text on one line, at a size in half-points. */
export function textWidth(text: string, halfPoints: number, weight: 'regular' | 'bold'): number {
  const table = weight === 'bold' ? BOLD : REGULAR;
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character, table);
  return Math.ceil((thousandths * halfPoints * 10) / 1000);
}

function characterWidth(character: string, table: Widths): number {
  const known = table.get(character) ?? table.get(character.normalize('NFD').charAt(0));
  return known ?? (character > '\u2e7f' ? WIDE : UNKNOWN);
}

function widths(groups: readonly (readonly [number, string])[]): Widths {
  return new Map(groups.flatMap(([width, characters]) => [...characters].map((one): [string, number] => [one, width])));
}
