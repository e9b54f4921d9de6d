import { element, type Markup } from './markup';

/** A line around or inside something; null draws none. Size in eighths of a point, space to what is inside in points. */
export type Line = { readonly size: number; readonly color: string; readonly space?: number } | null;

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
export type Lines = { readonly [side in Side]?: Line };

/** In the order of the schema. */
export const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The lines of a table, a cell or a paragraph, by the name of the element that holds them. */
export function linesMarkup(name: string, lines: Lines): Markup {
  return {
    [name]: [...SIDES, 'insideH' as const, 'insideV' as const].flatMap((side) => lineMarkup(side, lines[side])),
  };
}

function lineMarkup(side: Side, line: Line | undefined): readonly Markup[] {
  if (line === undefined) return [];
  const { size, color, space = 0 } = line ?? { size: 0, color: 'auto' };
  const kind = line === null ? 'none' : 'single';
  return [element(`w:${side}`, { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': color })];
}

/** A plain ground of one colour. */
export function groundMarkup(fill: string | undefined): readonly Markup[] {
  return fill === undefined ? [] : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })];
}
