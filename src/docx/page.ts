import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';
import type { Section } from '../document/model';

export type Orientation = Section['orientation'];
export type SectionProperties = Pick<ISectionPropertiesOptions, 'type' | 'page'>;

/** A letter sheet, 21.59 x 27.94 cm, in twips (1/1440 inch). */
const SHEET = { width: 12240, height: 15840 } as const;

/** Twips. The sides are 2.2 cm upright and 2 cm turned. */
const MARGIN = {
  portrait: { side: 1247, top: 1588, bottom: 1474 },
  landscape: { side: 1134, top: 1474, bottom: 1304 },
} as const;

const EDGE_TO_HEADER = 737;
const EDGE_TO_FOOTER = 567;

/** Width in twips that text and tables fill. */
export function textWidthOf(orientation: Orientation): number {
  const sheetWidth = orientation === 'portrait' ? SHEET.width : SHEET.height;
  return sheetWidth - 2 * MARGIN[orientation].side;
}

/** A section that begins on a new page. The sheet is given upright: docx turns it for landscape. */
export function sectionProperties(orientation: Orientation): SectionProperties {
  const { side, top, bottom } = MARGIN[orientation];
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { ...SHEET, orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'] },
      margin: { left: side, right: side, top, bottom, header: EDGE_TO_HEADER, footer: EDGE_TO_FOOTER, gutter: 0 },
    },
  };
}
