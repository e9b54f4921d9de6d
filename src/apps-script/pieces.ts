/**
 * Long texts among the properties, which Google limits to 9 KB each (platform.md §2): cut in pieces, each under its key
 * and number.
 */

/** At most four bytes a character, with room to spare. */
export const PIECE_CHARACTERS = 2_000;

/** The properties that keep a text, from piece number `first` on; numbers go round after `most`. */
export function piecesOf(
  key: string,
  text: string,
  { first = 0, most = Number.MAX_SAFE_INTEGER } = {},
): { readonly [name: string]: string } {
  const count = Math.ceil(text.length / PIECE_CHARACTERS);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${key}.${(first + index) % most}`,
      text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS),
    ]),
  );
}

export function joinedPieces(
  kept: { readonly [name: string]: string },
  key: string,
  { count, first = 0, most = Number.MAX_SAFE_INTEGER }: { count: number; first?: number; most?: number },
): string {
  return Array.from({ length: count }, (_, index) => kept[`${key}.${(first + index) % most}`] ?? '').join('');
}
