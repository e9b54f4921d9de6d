/** The properties of a run (w:rPr): how its characters look where they differ from the style of their paragraph. */
import { around, element, toggles, valued, type XmlElement } from './element';

export interface RunProperties {
  /** Half-points. */
  readonly size?: number;
  /** 'rrggbb'. */
  readonly color?: string;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  /** Underlined in a colour, 'rrggbb'. */
  readonly underline?: string;
  readonly style?: 'Hyperlink';
}

/** In the order of the schema. */
export function runProperties({ style, bold, capitals, color, size, underline }: RunProperties): readonly XmlElement[] {
  return around(
    'w:rPr',
    ...valued('w:rStyle', style),
    ...toggles({ 'w:b': bold, 'w:caps': capitals }),
    ...valued('w:color', color),
    ...valued('w:sz', size),
    ...(underline === undefined ? [] : [element('w:u', { 'w:val': 'single', 'w:color': underline })]),
  );
}
