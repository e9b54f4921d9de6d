import type { TableBlock } from '../../document/model';
import { linesOf } from '../runs';
import { textWidth } from '../text-width';

/** About how many lines of text the body of a table takes, given its column widths and the twips its cells leave empty. */
export function estimateLines(block: TableBlock, widths: readonly number[], size: number, empty: number): number {
  return block.rows.reduce((total, row) => {
    const heights = widths.map((width, column) =>
      linesOf(row[column]?.runs ?? []).reduce(
        (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size, 'regular') / Math.max(1, width - empty))),
        0,
      ),
    );
    return total + Math.max(1, ...heights);
  }, 0);
}
