/** Colours that read: blends of them, and the inks that their grounds allow. */

import { channels, contrast, LEAST_CONTRAST } from './contrast';

/** Blends two colours, 'rrggbb' without a mark, as WordprocessingML writes them; weight 0 gives the first, 1 the second. */
export function mix(from: string, to: string, weight: number): string {
  const [a, b] = [channels(from), channels(to)];
  return a.map((value, index) => hexPair(value + ((b[index] ?? value) - value) * weight)).join('');
}

/** The ink itself, or the least darkening of it that reads on the ground. */
export function readableOn(ground: string, ink: string): string {
  for (let step = 0; step <= 20; step += 1) {
    const darker = mix(ink, '000000', step / 20);
    if (contrast(darker, ground) >= LEAST_CONTRAST) return darker;
  }
  return '000000';
}

/** 'rrggbb' of a '#rrggbb'. Throws when it is not one: the entity's colour is checked long before. */
export function parseColour(colour: string): string {
  const match = /^#([0-9a-f]{6})$/i.exec(colour);
  if (match?.[1] === undefined) throw new Error(`Not a colour as #rrggbb: ${colour}`);
  return match[1].toLowerCase();
}

function hexPair(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
