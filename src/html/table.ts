/** A table of a page, which scrolls by itself where a phone is narrower than it. */
import { cleanLine } from '../document/clean-text';
import type { CellTone, TableBlock, TableCell, TableColumn } from '../document/model';
import { type Html, tag } from './markup';
import { renderRuns } from './runs';

/** A table of so many columns fits a phone; a wider one scrolls in a region of its own, which the keyboard reaches. */
const NARROW = 2;

/** Ems that a column of a wide table takes on a small screen, at the least. */
const LEAST = 6;

export function renderTable(block: TableBlock): Html {
  const { summary, columns } = block;
  if (columns.length <= NARROW) return tableOf(block, undefined);
  return tag(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': cleanLine(summary), tabindex: 0 },
    tableOf(block, `min-width:${columns.length * LEAST}em`),
  );
}

function tableOf({ summary, columns, rows }: TableBlock, style: string | undefined): Html {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => tag('col', { style: `width:${Math.round((100 * share) / shares)}%` }));
  const headings = columns.map((column) =>
    tag('th', { scope: 'col', class: classOf(column) }, cleanLine(column.heading)),
  );
  const body = rows.map((cells) => tag('tr', {}, ...columns.map((column, index) => cellOf(column, cells[index]))));
  return tag(
    'table',
    { style },
    tag('caption', {}, tag('span', {}, cleanLine(summary))),
    tag('colgroup', {}, ...widths),
    tag('thead', {}, tag('tr', {}, ...headings)),
    tag('tbody', {}, ...body),
  );
}

function cellOf(column: TableColumn, cell: TableCell | undefined): Html {
  const attributes = { class: classOf(column, cell?.tone), scope: column.rowHeader ? 'row' : undefined };
  return tag(column.rowHeader ? 'th' : 'td', attributes, ...renderRuns(cell?.runs ?? []));
}

/** Alignments and tones are classes of the same name. */
function classOf({ align = 'left' }: TableColumn, tone?: CellTone): string | undefined {
  return [...(align === 'left' ? [] : [align]), ...(tone === undefined ? [] : [tone])].join(' ') || undefined;
}
