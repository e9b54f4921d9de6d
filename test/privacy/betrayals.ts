import type { Output } from './outputs';
import type { Planted } from './planted-workbook';

/** What internal documents may hold: columns of class I, and rows that do not count. */
export const INSIDE: ReadonlySet<Planted['why']> = new Set([
  'column of class I',
  'petition',
  'report that does not count',
]);

/** Each secret that stands where it must not, with the words around it. */
export function betrayals(planted: readonly Planted[], outputs: readonly Output[]): readonly string[] {
  return outputs.flatMap(({ name, audience, text }) =>
    planted
      .filter(({ secret, why }) => !(audience === 'internal' && INSIDE.has(why)) && text.includes(secret))
      .map(({ secret, why, where }) => `${name}: ${why} ${secret} of ${where} in …${around(text, secret)}…`),
  );
}

function around(text: string, secret: string): string {
  const at = text.indexOf(secret);
  return text.slice(Math.max(0, at - 60), at + secret.length + 20);
}
