/** The entity's colour, used only where it can be read on white paper. */
const DEFAULT_ACCENT = '#0b5d52';
/** WCAG 2.1, criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

export function accentColour(chosen: string | null): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(chosen?.trim() ?? '')?.[1]?.toLowerCase();
  return hex !== undefined && contrastOnWhite(hex) >= LEAST_CONTRAST ? `#${hex}` : DEFAULT_ACCENT;
}

function contrastOnWhite(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((start) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255));
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return 1.05 / (luminance + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
