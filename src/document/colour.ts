/** Colours that read: blends of them, and the contrast that WCAG 2.1 asks for. */

/** Colours are 'rrggbb' without a mark, as WordprocessingML writes them. */
type Channels = readonly [number, number, number];

/** Blends two colours; weight 0 gives the first, 1 the second. */
export function mix(from: string, to: string, weight: number): string {
  const [a, b] = [channels(from), channels(to)];
  return a.map((value, index) => hexPair(value + ((b[index] ?? value) - value) * weight)).join('');
}

/** What text needs on its ground, by WCAG 2.1, criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** Contrast ratio of WCAG 2.1, between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
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

function channels(colour: string): Channels {
  const value = Number.parseInt(colour, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexPair(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
