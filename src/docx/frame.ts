import { type FileChild, LineRuleType, Paragraph } from 'docx';
import { cleanLine } from '../document/clean-text';
import { around, asBlock, element, type Markup, valued } from './markup';
import { spacing } from './spacing';

/** A line around or inside a frame; null draws none. Size in eighths of a point, colour 'rrggbb'. */
export type Line = { readonly size: number; readonly color: string } | null;

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
export type Lines = { readonly [side in Side]?: Line };

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
export function renderFrame({ widths, lines, margins, name, description, rows, rowHeaders = false }: Frame): FileChild {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = [
    widthOf('w:tblW', total),
    bordersOf('w:tblBorders', { ...NO_LINES, ...lines }),
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
  return asBlock('w:tbl', { 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rows] });
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
    ...(lines === undefined ? [] : [bordersOf('w:tcBorders', lines)]),
    ...(fill === undefined ? [] : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ...valued('w:vAlign', vertical),
  ];
  return { 'w:tc': [{ 'w:tcPr': properties }, ...paragraphs] };
}

export interface CellParagraph {
  readonly align?: 'left' | 'center' | 'right';
  /** Whether a page may not end after it. */
  readonly keepNext?: boolean;
  /** Twips below it. */
  readonly after?: number;
  /** 240ths of the font's height. */
  readonly line: number;
}

/** A paragraph in a cell, in the style Normal, which needs no name. */
export function renderCellParagraph(
  { align, keepNext, after = 0, line }: CellParagraph,
  runs: readonly Markup[],
): Markup {
  const properties = [
    ...(keepNext ? [element('w:keepNext', {})] : []),
    element('w:spacing', { 'w:before': 0, 'w:after': after, 'w:line': line, 'w:lineRule': 'auto' }),
    ...valued('w:jc', align === 'left' ? undefined : align),
  ];
  return { 'w:p': [...around('w:pPr', ...properties), ...runs] };
}

/** Next to nothing, between two tables or at the end of pages, where WordprocessingML wants a paragraph. */
export function gap(twips: number): Paragraph {
  return new Paragraph({
    style: 'Normal',
    spacing: { ...spacing(0, 0, twips), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const NO_LINES: Lines = { top: null, left: null, bottom: null, right: null, insideH: null, insideV: null };

function widthOf(name: string, twips: number): Markup {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' });
}

function bordersOf(name: string, lines: Lines): Markup {
  const border = (side: Side) => {
    const line = lines[side];
    if (line === undefined) return [];
    const attributes =
      line === null
        ? { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' }
        : { 'w:val': 'single', 'w:sz': line.size, 'w:space': 0, 'w:color': line.color };
    return [element(`w:${side}`, attributes)];
  };
  return { [name]: [...SIDES, 'insideH' as const, 'insideV' as const].flatMap(border) };
}
