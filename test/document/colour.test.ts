import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix, parseColour, readableOn } from '../../src/document/colour';
import { contrast } from '../../src/document/contrast';
import { themeOf } from '../../src/document/theme';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first, and 1 with itself', () => {
    expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
    expect(contrast('ffffff', '000000')).toBeCloseTo(21);
    expect(contrast('0b5f4d', '0b5f4d')).toBe(1);
  });
});

describe('mix', () => {
  it('gives either colour at the ends and the middle between', () => {
    expect([mix('000000', 'ff8040', 0), mix('000000', 'ff8040', 1), mix('000000', 'ff8040', 0.5)]).toEqual([
      '000000',
      'ff8040',
      '804020',
    ]);
  });
});

describe('readableOn', () => {
  it('leaves an ink that reads already', () => {
    expect(readableOn('ffffff', '0b5f4d')).toBe('0b5f4d');
  });

  it('darkens any ink until it reads on a light ground', () => {
    fc.assert(
      fc.property(colour, (ink) => {
        expect(contrast(readableOn('ffffff', ink), 'ffffff')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('parseColour', () => {
  it('refuses what is not #rrggbb', () => {
    expect(parseColour('#0B5F4D')).toBe('0b5f4d');
    expect(() => parseColour('verde')).toThrow('#rrggbb');
  });
});

describe('themeOf', () => {
  it('reads at 4.5:1 or more in every shade, whatever the accent', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const theme = themeOf(`#${accent}`);
        const shades = [theme.heading, theme.box, ...Object.values(theme.tones)];
        const inks = [theme.accent, theme.ink, theme.soft].map((ink) => ({ ink, fill: 'ffffff' }));
        for (const { ink, fill } of [...shades, ...inks, { ink: theme.ink, fill: theme.box.fill }]) {
          expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});
