/** The entity's colour as accent, only where it can be read: white text on it, and it as text on the panel. */
const LIGHT_PAPER = '#ffffff';
const DARK_PAPER = '#1f2023';
/** More than the 4.5 of WCAG AA, because accent text also stands on a tint of the accent. */
const LEAST_CONTRAST = 5.5;

export function showEntityColour(colour: string | null): void {
  const hex = /^#[0-9a-f]{6}$/i.test(colour ?? '') ? String(colour) : null;
  const { style } = document.documentElement;
  setOrDrop(style, '--entity-light', hex !== null && contrast(hex, LIGHT_PAPER) >= LEAST_CONTRAST ? hex : null);
  setOrDrop(style, '--entity-dark', hex !== null && contrast(hex, DARK_PAPER) >= LEAST_CONTRAST ? hex : null);
}

function setOrDrop(style: CSSStyleDeclaration, name: string, value: string | null): void {
  if (value === null) style.removeProperty(name);
  else style.setProperty(name, value);
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
