/** A table, its columns as wide as their words ask for. */
import { cleanLine, cleanText } from '../../document/clean-text';
import type { TableCell as Cell, Run, TableBlock } from '../../document/model';
import type { Theme } from '../../document/theme';
import type { Border } from '../borders';
import { columnWidths } from '../column-widths';
import type { BlockContext, BlockHandler } from '../context';
import type { XmlElement } from '../element';
import { renderRuns, textRuns } from '../runs';
import { LINE } from '../spacing';
import { type CellProperties, cellElement, cellParagraph, rowElement, tableElement } from '../table-elements';
import { SIZE } from '../typography';
import { type Keeping, keepsWithNext, LINES_KEPT_WHOLE } from './kept-rows';
import { columnNeeds, estimateLines } from './table-needs';

/** From this many columns on, a table is set a little smaller and closer. */
const DENSE_FROM = 7;

/** Twips at either side of a cell, narrower only where the words would not fit otherwise; dense tables skip the first. */
const SIDES = [110, 80, 60] as const;
const LAST_SIDE = 40;

/** What all cells of one table share. Sizes in half-points, margins in twips. */
interface Setting {
  readonly size: number;
  readonly side: number;
  readonly widths: readonly number[];
  readonly keeping: Keeping;
  readonly context: BlockContext;
}

export const renderTable: BlockHandler<'table'> = (block, context) => {
  const { theme } = context;
  const setting = settingOf(block, context);
  const rows = block.rows.map((cells, index) => bodyRow(cells, block, index, setting));
  return [
    tableElement(
      {
        widths: setting.widths,
        borders: { insideH: hairline(theme), bottom: hairline(theme) },
        margins: { top: 80, bottom: 80, left: setting.side, right: setting.side },
        name: block.summary,
        description: block.columns.map((column) => cleanLine(column.heading)).join(' · '),
        rowHeaders: block.columns[0]?.rowHeader ?? false,
      },
      [headingRow(block, setting), ...rows],
    ),
  ];
};

function settingOf(block: TableBlock, context: BlockContext): Setting {
  const dense = block.columns.length >= DENSE_FROM;
  const size = dense ? SIZE.denseTable : SIZE.table;
  const needs = columnNeeds(block, size);
  const words = needs.reduce((sum, { word }) => sum + word, 0);
  const fits = (side: number) => words + 2 * side * needs.length <= context.textWidth;
  const side = SIDES.slice(dense ? 1 : 0).find(fits) ?? LAST_SIDE;
  const widths = columnWidths(
    needs.map(({ share, word, comfort }) => ({ share, word: word + 2 * side, comfort: comfort + 2 * side })),
    context.textWidth,
  );
  const isShort =
    block.rows.length <= LINES_KEPT_WHOLE &&
    estimateLines(block, { widths, size, empty: 2 * side }) <= LINES_KEPT_WHOLE;
  return { size, side, widths, keeping: isShort ? 'whole' : 'ends', context };
}

function headingRow({ columns, rows }: TableBlock, { size, widths, context }: Setting): XmlElement {
  const { heading, accent } = context.theme;
  const properties = {
    fill: heading.fill,
    borders: { bottom: { size: 8, color: accent } },
    vertical: 'bottom',
  } as const;
  const cells = columns.map((column, index) =>
    cellElement({ ...properties, width: widths[index] ?? 0 }, [
      cellParagraph(
        { align: column.align ?? 'left', keepNext: rows.length > 0, line: LINE.cell },
        textRuns(cleanLine(column.heading), { bold: true, size, color: heading.ink }),
      ),
    ]),
  );
  return rowElement('heading', cells);
}

function bodyRow(cells: readonly Cell[], { columns, rows }: TableBlock, index: number, setting: Setting): XmlElement {
  const keepNext = keepsWithNext(index, rows.length, setting.keeping);
  return rowElement(
    'body',
    columns.map((column, position) =>
      cellElement(cellProperties(cells[position], position, setting), [
        cellParagraph({ align: column.align ?? 'left', keepNext, line: LINE.cell }, cellRuns(cells[position], setting)),
      ]),
    ),
  );
}

function cellProperties(cell: Cell | undefined, position: number, { widths, context }: Setting): CellProperties {
  const width = widths[position] ?? 0;
  return cell?.tone === undefined ? { width } : { width, fill: context.theme.tones[cell.tone].fill };
}

function cellRuns(cell: Cell | undefined, { size, context }: Setting): readonly XmlElement[] {
  if (cell === undefined) return [];
  const ink = cell.tone === undefined ? undefined : context.theme.tones[cell.tone].ink;
  return renderRuns(
    trimmed(cell.runs),
    ink === undefined ? { size } : { size, color: ink, linkColor: ink },
    context.references,
  );
}

function hairline({ hairline: color }: Theme): Border {
  return { size: 4, color };
}

/** Without the line breaks that pasted cells often end with. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs[runs.length - 1];
  if (last === undefined) return runs;
  return [...runs.slice(0, -1), { ...last, text: cleanText(last.text).replace(/[ \n]+$/, '') }];
}
