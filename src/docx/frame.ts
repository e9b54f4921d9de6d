import { cleanLine } from '../document/clean-text';
import { groundMarkup, type Lines, linesMarkup, SIDES } from './lines';
import { element, type Markup, valued } from './markup';
import { lookMarkup, type ParagraphLook, renderParagraph } from './paragraph';
import { spacing } from './spacing';

/** Twips left empty inside cells. */
export type Margins = { readonly [side in 'top' | 'left' | 'bottom' | 'right']: number };

export interface Frame {
  /** Twips of each column, in whole numbers: they are the width of the table, of its grid and of every cell. */
  readonly widths: readonly number[];
  readonly lines: Lines;
  readonly margins: Margins;
  /** What it holds, for assistive technology. */
  readonly name: string;
  readonly description: string;
  readonly rows: readonly Markup[];
  /** Whether the first cell of each row names it. */
  readonly rowHeaders?: boolean;
}

/** A table of fixed layout, where no width is left to the program that shows it. */
export function renderFrame({ widths, lines, margins, name, description, rows, rowHeaders = false }: Frame): Markup {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = [
    widthOf('w:tblW', total),
    linesMarkup('w:tblBorders', { ...NO_LINES, ...lines }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    { 'w:tblCellMar': SIDES.map((side) => widthOf(`w:${side}`, margins[side])) },
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
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width }));
  return { 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rows] };
}

/** A row that is not parted between pages; a heading row comes back on each. */
export function renderRow(kind: 'heading' | 'body', cells: readonly Markup[]): Markup {
  const properties = [element('w:cantSplit', {}), ...(kind === 'heading' ? [element('w:tblHeader', {})] : [])];
  return { 'w:tr': [{ 'w:trPr': properties }, ...cells] };
}

export interface CellLook {
  readonly width: number;
  /** Columns of the grid it takes; the width is that of all of them. */
  readonly span?: number;
  readonly lines?: Lines;
  readonly fill?: string;
  readonly vertical?: 'center' | 'bottom';
}

export function renderCell({ width, span, lines, fill, vertical }: CellLook, paragraphs: readonly Markup[]): Markup {
  const properties = [
    widthOf('w:tcW', width),
    ...valued('w:gridSpan', span),
    ...(lines === undefined ? [] : [linesMarkup('w:tcBorders', lines)]),
    ...groundMarkup(fill),
    ...valued('w:vAlign', vertical),
  ];
  return { 'w:tc': [{ 'w:tcPr': properties }, ...paragraphs] };
}

/** A paragraph in a cell, in the style Normal, which needs no name. */
export function renderCellParagraph({ line, after = 0, ...look }: CellParagraph, runs: readonly Markup[]): Markup {
  return { 'w:p': [{ 'w:pPr': lookMarkup({ ...look, spacing: spacing(0, after, line) }) }, ...runs] };
}

export interface CellParagraph extends Pick<ParagraphLook, 'align' | 'keepNext'> {
  /** Twips below it. */
  readonly after?: number;
  /** 240ths of the font's height. */
  readonly line: number;
}

/** Next to nothing, between two tables or at the end of pages, where WordprocessingML wants a paragraph. */
export function gap(twips: number): Markup {
  return renderParagraph('Normal', { spacing: spacing(0, 0, twips), exact: true, textSize: 2 });
}

const NO_LINES: Lines = { top: null, left: null, bottom: null, right: null, insideH: null, insideV: null };

function widthOf(name: string, twips: number): Markup {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' });
}
