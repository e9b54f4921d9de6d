import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableCell as Cell, Run, TableBlock, TableColumn } from '../../document/model';
import { cleanLine, cleanText } from '../clean-text';
import { columnWidths } from '../column-widths';
import type { BlockContext, BlockHandler } from '../context';
import { describeTable, NO_BORDER, rule, shading } from '../frame';
import { type RunLook, renderRuns } from '../runs';
import { LINE, spacing } from '../spacing';
import { SIZE } from '../theme';
import { estimateLines } from './table-lines';
import { columnNeeds } from './table-needs';

/** From this many columns on, a table is set a little smaller and closer. */
const DENSE_FROM = 7;

/** A table whose body takes at most about this many lines, under half a page, is not parted between pages. */
const LINES_KEPT_WHOLE = 18;

/** What all cells of one table share. Sizes in half-points, margins in twips. */
interface Setting {
  readonly size: number;
  readonly side: number;
  readonly widths: readonly number[];
  readonly keptWhole: boolean;
  readonly context: BlockContext;
}

export const renderTable: BlockHandler<'table'> = (block, context) => {
  const { theme, textWidth } = context;
  const setting = settingOf(block, context);
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...setting.widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      insideVertical: NO_BORDER,
      insideHorizontal: rule(4, theme.hairline),
      bottom: rule(4, theme.hairline),
    },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headingRow(block, setting), ...block.rows.map((cells, index) => bodyRow(cells, block, index, setting))],
  });
  return [describeTable(table, block.summary, block.columns.map((column) => cleanLine(column.heading)).join(' · '))];
};

function settingOf(block: TableBlock, context: BlockContext): Setting {
  const dense = block.columns.length >= DENSE_FROM;
  const size = dense ? SIZE.denseTable : SIZE.table;
  const side = dense ? 80 : 110;
  const widths = columnWidths(columnNeeds(block, size, 2 * side), context.textWidth);
  const keptWhole =
    block.rows.length <= LINES_KEPT_WHOLE && estimateLines(block, widths, size, 2 * side) <= LINES_KEPT_WHOLE;
  return { size, side, widths, keptWhole, context };
}

function headingRow(block: TableBlock, { size, side, widths, context }: Setting): TableRow {
  const { heading, accent } = context.theme;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(block.rows.length > 0 ? { keepNext: true } : {}),
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: rule(8, accent) },
          shading: shading(heading.fill),
          verticalAlign: VerticalAlignTable.BOTTOM,
          margins: { top: 90, bottom: 90, left: side, right: side, marginUnitType: WidthType.DXA },
          children: [
            cellParagraph(column, [
              new TextRun({ text: cleanLine(column.heading), bold: true, size, color: heading.ink }),
            ]),
          ],
        }),
    ),
  });
}

function bodyRow(cells: readonly Cell[], block: TableBlock, index: number, setting: Setting): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepsWithNext(index, block.rows.length, setting.keptWhole) ? { keepNext: true } : {}),
    children: block.columns.map((column, position) =>
      bodyCell(cells[position] ?? { runs: [] }, column, position, setting),
    ),
  });
}

/** Short tables stay whole; long ones leave no single row at the foot of their first page or the head of their last. */
function keepsWithNext(index: number, count: number, keptWhole: boolean): boolean {
  if (index === count - 1) return false;
  return keptWhole || index === 0 || index === count - 2;
}

function bodyCell(
  cell: Cell,
  column: TableColumn,
  position: number,
  { size, side, widths, context }: Setting,
): TableCell {
  const tone = cell.tone === undefined ? undefined : context.theme.tones[cell.tone];
  const look: RunLook = tone === undefined ? { size } : { size, color: tone.ink, linkColor: tone.ink };
  return new TableCell({
    width: { size: widths[position] ?? 0, type: WidthType.DXA },
    ...(tone === undefined ? {} : { shading: shading(tone.fill) }),
    margins: { top: 80, bottom: 80, left: side, right: side, marginUnitType: WidthType.DXA },
    children: [cellParagraph(column, renderRuns(trimmed(cell.runs), look, context.references))],
  });
}

type ParagraphChildren = readonly NonNullable<
  ConstructorParameters<typeof Paragraph>[0] extends infer Options
    ? Options extends { readonly children?: readonly (infer Child)[] }
      ? Child
      : never
    : never
>[];

function cellParagraph(column: TableColumn, children: ParagraphChildren): Paragraph {
  return new Paragraph({
    style: 'Normal',
    alignment: ALIGNMENT[column.align ?? 'left'],
    spacing: spacing(0, 0, LINE.cell),
    children,
  });
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Without the line breaks that pasted cells often end with. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs[runs.length - 1];
  if (last === undefined) return runs;
  return [...runs.slice(0, -1), { ...last, text: cleanText(last.text).replace(/[ \n]+$/, '') }];
}
