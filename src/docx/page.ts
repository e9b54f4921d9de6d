/** The sheet of a run of pages: its size, its margins, and the width they leave to text. */
import type { Section } from '../document/model';
import { container, element, type XmlElement } from './element';

export type Orientation = Section['orientation'];

/** A letter sheet, 21.59 x 27.94 cm, in twips (1/1440 inch). */
const SHEET = { width: 12240, height: 15840 } as const;

/** Twips. The sides are 2.2 cm upright and 2 cm turned. */
const MARGIN = {
  portrait: { side: 1247, top: 1588, bottom: 1474 },
  landscape: { side: 1134, top: 1474, bottom: 1304 },
} as const;

const EDGE_TO_HEADER = 624;
const EDGE_TO_FOOTER = 567;

/** Width in twips that text and tables fill. */
export function textWidthOf(orientation: Orientation): number {
  const sheetWidth = orientation === 'portrait' ? SHEET.width : SHEET.height;
  return sheetWidth - 2 * MARGIN[orientation].side;
}

/** The measures of a section, which begins on a new page, and what stands at its head and foot by their relationships. */
export function sectionProperties(orientation: Orientation, header: string, footer: string): XmlElement {
  const { side, top, bottom } = MARGIN[orientation];
  const [width, height] = orientation === 'portrait' ? [SHEET.width, SHEET.height] : [SHEET.height, SHEET.width];
  return container(
    'w:sectPr',
    element('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation }),
    element('w:pgMar', {
      'w:top': top,
      'w:right': side,
      'w:bottom': bottom,
      'w:left': side,
      'w:header': EDGE_TO_HEADER,
      'w:footer': EDGE_TO_FOOTER,
      'w:gutter': 0,
    }),
  );
}
