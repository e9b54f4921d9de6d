/** The colours of a report, all worked out from the one that the entity chose. */
import { mix, parseColour, readableOn } from './colour';
import type { CellTone } from './model';

interface Shade {
  readonly fill: string;
  readonly ink: string;
}

/** Every colour of a report, 'rrggbb'. Inks read at 4.5:1 or more on the ground they are used on. */
export interface Theme {
  readonly accent: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  /** Heading rows of tables. */
  readonly heading: Shade;
  readonly box: Shade;
  readonly tones: { readonly [tone in CellTone]: Shade };
}

const INK = '1f2329';
const SOFT = '565d67';

/** Works out the colours of a report from the entity's '#rrggbb'. */
export function themeOf(accentColour: string): Theme {
  const accent = readableOn('ffffff', parseColour(accentColour));
  const tint = mix('ffffff', accent, 0.08);
  const faint = mix('ffffff', accent, 0.045);
  return {
    accent,
    ink: INK,
    soft: SOFT,
    hairline: mix('d5d9de', accent, 0.08),
    heading: { fill: tint, ink: readableOn(tint, accent) },
    box: { fill: faint, ink: readableOn(faint, accent) },
    tones: {
      done: { fill: 'e0f0e6', ink: '1b5733' },
      planned: { fill: 'fdf0d3', ink: '6f4700' },
      attention: { fill: 'fbe3df', ink: '8f1f17' },
      muted: { fill: 'f1f3f5', ink: SOFT },
    },
  };
}
