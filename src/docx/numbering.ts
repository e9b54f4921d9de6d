import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Theme } from '../document/theme';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** Twips. */
const INDENT = { left: 397, hanging: 283 } as const;

/** One level each: lists in a report are flat. */
export function reportNumbering(theme: Theme): INumberingOptions {
  const level = (format: 'bullet' | 'decimal', text: string) => ({
    level: 0,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: INDENT }, run: { color: theme.accent, bold: format === 'decimal' } },
  });
  return {
    config: [
      { reference: BULLETS, levels: [level('bullet', '•')] },
      { reference: NUMBERS, levels: [level('decimal', '%1.')] },
    ],
  };
}
