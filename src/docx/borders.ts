/** Borders and shading, which tables, cells and paragraphs of WordprocessingML say in the same words. */
import { container, element, type XmlElement } from './element';

/** A line around or inside something; null draws none. Size in eighths of a point, space to what is inside in points. */
export type Border = { readonly size: number; readonly color: string; readonly space?: number } | null;

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
export type Borders = { readonly [side in Side]?: Border };

/** In the order of the schema. */
export const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const BORDER_SIDES: readonly Side[] = [...SIDES, 'insideH', 'insideV'];

/** The borders of a table, a cell or a paragraph, by the name of the element that holds them. */
export function bordersElement(name: string, borders: Borders): XmlElement {
  return container(name, ...BORDER_SIDES.flatMap((side) => borderElement(side, borders[side])));
}

function borderElement(side: Side, border: Border | undefined): readonly XmlElement[] {
  if (border === undefined) return [];
  const { size, color, space = 0 } = border ?? { size: 0, color: 'auto' };
  const kind = border === null ? 'none' : 'single';
  return [element(`w:${side}`, { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': color })];
}

/** A plain ground of one colour. */
export function shading(fill: string | undefined): readonly XmlElement[] {
  return fill === undefined ? [] : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })];
}
