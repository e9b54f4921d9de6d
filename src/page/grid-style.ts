import type { GridBorder, GridStyle } from '../local/grid/protocol';

/** A style as Univer keeps it: any field may be missing or null, and there are more than the bench keeps. */
export type RawStyle = { readonly [field: string]: unknown };

const SIDES = ['l', 'r', 't', 'b'] as const;

/** What the bench keeps of a style. */
export function plainStyle(style: RawStyle): GridStyle {
  const { bl, it, ff, fs, tb, vt, ht } = style;
  const [ul, st] = [fieldOf(style['ul'], 's'), fieldOf(style['st'], 's')];
  const [color, background] = [fieldOf(style['cl'], 'rgb'), fieldOf(style['bg'], 'rgb')];
  const pattern = fieldOf(style['n'], 'pattern');
  const borders = plainBorders(style['bd']);
  return {
    ...(bl === 1 ? { bl } : {}),
    ...(it === 1 ? { it } : {}),
    ...(ul === 1 ? { ul: { s: 1 as const } } : {}),
    ...(st === 1 ? { st: { s: 1 as const } } : {}),
    ...(typeof ff === 'string' ? { ff } : {}),
    ...(typeof fs === 'number' ? { fs } : {}),
    ...(typeof color === 'string' ? { cl: { rgb: color } } : {}),
    ...(typeof background === 'string' ? { bg: { rgb: background } } : {}),
    ...(isPlace(tb) ? { tb } : {}),
    ...(isPlace(vt) ? { vt } : {}),
    ...(isPlace(ht) ? { ht } : {}),
    ...(typeof pattern === 'string' ? { n: { pattern } } : {}),
    ...(borders === undefined ? {} : { bd: borders }),
  };
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function isPlace(value: unknown): value is 0 | 1 | 2 | 3 {
  return value === 0 || value === 1 || value === 2 || value === 3;
}

function plainBorders(borders: unknown): GridStyle['bd'] {
  const sides = SIDES.flatMap((side): [string, GridBorder][] => {
    const border = fieldOf(borders, side);
    const [line, color] = [fieldOf(border, 's'), fieldOf(fieldOf(border, 'cl'), 'rgb')];
    if (typeof line !== 'number' || line === 0) return [];
    return [[side, { s: line, cl: { rgb: typeof color === 'string' ? color : '#000000' } }]];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

/** Styles on their way to the server, each once under a short key. */
export interface StyleTable {
  readonly keyOf: (style: RawStyle) => string;
  readonly styles: { readonly [key: string]: GridStyle };
}

export function styleTable(): StyleTable {
  const keys = new Map<string, string>();
  const styles: { [key: string]: GridStyle } = {};
  return {
    styles,
    keyOf(style) {
      const plain = plainStyle(style);
      const text = JSON.stringify(plain);
      const key = keys.get(text) ?? `k${keys.size}`;
      keys.set(text, key);
      styles[key] = plain;
      return key;
    },
  };
}
