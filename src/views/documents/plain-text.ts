import type { Block, Run, TableBlock } from '../../document/model';
import { nothing } from '../../messages/es/figures';
import { item, named } from '../../messages/es/participa-menu';

/** The blocks as lines to paste where there is no format. A marked box is not for the reader: it yields none. */
export function plainLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOf);
}

/** The words of the runs, each link after its own. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text, link }) => (link === undefined ? text : named(text, link))).join('');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'list':
      return block.items.map((runs) => item(runsText(runs)));
    case 'keyFigures':
      return block.figures.map(({ value, label }) => item(named(label, value)));
    case 'table':
      return block.rows.map((row) => item(rowText(row, block)));
    default:
      return [];
  }
}

/** The first cell names the row; of the others, those that say something. A link stands for itself. */
function rowText(row: TableBlock['rows'][number], { columns }: TableBlock): string {
  return row
    .flatMap(({ runs, tone }, index) => {
      const text = runs.map((run) => (run.link === undefined ? run.text : run.link)).join('');
      const column = columns[index];
      if (tone === 'muted' || text === '' || text === nothing || column === undefined) return [];
      const words = text.replace(/\.$/, '').split('\n').join(', ');
      return [index === 0 ? words : named(column.heading, words)];
    })
    .join('. ');
}
