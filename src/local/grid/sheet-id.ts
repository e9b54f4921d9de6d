/** The grid names its sheets by text, the Book by number: the way from one to the other. */
const FIRST = 20_000;
/** An .xlsx numbers its sheets up to 65,534. */
const COUNT = 45_000;

/** The number of a sheet in the Book. The grid gives a sheet that is added there a name of letters. */
export function bookSheetId(gridId: string): number {
  if (/^\d+$/.test(gridId)) return Number(gridId);
  let hash = 0;
  for (const letter of gridId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return FIRST + (hash % COUNT);
}
