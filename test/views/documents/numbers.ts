/** Numbers as es-CO writes them, read by other means than those that write them. */

const DATES = /\d{2}\/\d{2}\/\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} de \p{Ll}+ de \d{4}/gu;
const NUMBER = /-?\d+(?:\.\d{3})*(?:,\d+)?/g;

/** "En 3 encuentros hubo 1.284 asistencias" → 3 and 1284; days are no numbers. */
export function numbersIn(text: string): readonly number[] {
  return (text.replace(DATES, ' ').match(NUMBER) ?? []).map((shown) =>
    Number(shown.replace(/\./g, '').replace(',', '.')),
  );
}

/** As documents show amounts: two decimals at most. */
export function shown(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether a share is said by this percentage: to the nearest, but never all or nothing when it is neither. */
export function isPercentOf(told: number, share: number): boolean {
  if (told === 100) return share >= 1;
  if (told === 0) return share <= 0;
  const low = told === 1 ? 0 : told - 0.5;
  const high = told === 99 ? 100 : told + 0.5;
  return share * 100 >= low - 1e-9 && share * 100 <= high + 1e-9;
}
