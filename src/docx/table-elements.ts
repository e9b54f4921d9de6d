/** Tables of WordprocessingML (w:tbl), their rows and cells: what every block drawn as one is made of. */
import { cleanLine } from '../document/clean-text';
import { type Borders, bordersElement, SIDES, shading } from './borders';
import { container, element, valued, type XmlElement } from './element';
import { type ParagraphProperties, paragraphProperties, renderParagraph } from './paragraph';
import { spacing } from './spacing';

/** Twips left empty inside cells. */
export type CellMargins = { readonly [side in 'top' | 'left' | 'bottom' | 'right']: number };

export interface TableProperties {
  /** Twips of each column, in whole numbers: they are the width of the table, of its grid and of every cell. */
  readonly widths: readonly number[];
  readonly borders: Borders;
  readonly margins: CellMargins;
  /** What it holds, for assistive technology. */
  readonly name: string;
  readonly description: string;
  /** Whether the first cell of each row names it. */
  readonly rowHeaders?: boolean;
}

/** A table of fixed layout, where no width is left to the program that shows it. */
export function tableElement(properties: TableProperties, rows: readonly XmlElement[]): XmlElement {
  const grid = properties.widths.map((width) => element('w:gridCol', { 'w:w': width }));
  return container(
    'w:tbl',
    container('w:tblPr', ...tableProperties(properties)),
    container('w:tblGrid', ...grid),
    ...rows,
  );
}

/** In the order of the schema. */
function tableProperties({
  widths,
  borders,
  margins,
  name,
  description,
  rowHeaders,
}: TableProperties): readonly XmlElement[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    widthElement('w:tblW', total),
    bordersElement('w:tblBorders', { ...NO_BORDERS, ...borders }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    container('w:tblCellMar', ...SIDES.map((side) => widthElement(`w:${side}`, margins[side]))),
    element('w:tblLook', {
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': rowHeaders ? 1 : 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    ...valued('w:tblCaption', cleanLine(name)),
    ...valued('w:tblDescription', cleanLine(description)),
  ];
}

/** A row that is not parted between pages; a heading row comes back on each. */
export function rowElement(kind: 'heading' | 'body', cells: readonly XmlElement[]): XmlElement {
  const repeated = kind === 'heading' ? [container('w:tblHeader')] : [];
  return container('w:tr', container('w:trPr', container('w:cantSplit'), ...repeated), ...cells);
}

export interface CellProperties {
  readonly width: number;
  /** Columns of the grid it takes; the width is that of all of them. */
  readonly span?: number;
  readonly borders?: Borders;
  readonly fill?: string;
  readonly vertical?: 'center' | 'bottom';
}

export function cellElement(properties: CellProperties, paragraphs: readonly XmlElement[]): XmlElement {
  return container('w:tc', container('w:tcPr', ...cellProperties(properties)), ...paragraphs);
}

/** In the order of the schema. */
function cellProperties({ width, span, borders, fill, vertical }: CellProperties): readonly XmlElement[] {
  return [
    widthElement('w:tcW', width),
    ...valued('w:gridSpan', span),
    ...(borders === undefined ? [] : [bordersElement('w:tcBorders', borders)]),
    ...shading(fill),
    ...valued('w:vAlign', vertical),
  ];
}

/** A paragraph in a cell, in the style Normal, which needs no name. */
export function cellParagraph(
  { line, ...properties }: CellParagraphProperties,
  runs: readonly XmlElement[],
): XmlElement {
  const own = paragraphProperties({ ...properties, spacing: spacing(0, 0, line) });
  return container('w:p', container('w:pPr', ...own), ...runs);
}

export interface CellParagraphProperties extends Pick<ParagraphProperties, 'align' | 'keepNext'> {
  /** 240ths of the font's height. */
  readonly line: number;
}

/** Next to nothing, between two tables or at the end of pages, where WordprocessingML wants a paragraph. */
export function gap(twips: number): XmlElement {
  return renderParagraph('Normal', { spacing: spacing(0, 0, twips), exact: true, textSize: 2 });
}

const NO_BORDERS: Borders = { top: null, left: null, bottom: null, right: null, insideH: null, insideV: null };

function widthElement(name: string, twips: number): XmlElement {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' });
}
