import type { TableBlock, TableCell } from '../../../document/model';

/** A table of words: its headings with the share of each, the first of which names the rows. */
export function wordTable(
  summary: string,
  headings: readonly (readonly [heading: string, share: number])[],
  rows: readonly (readonly TableCell[])[],
): TableBlock {
  return {
    kind: 'table',
    summary,
    columns: headings.map(([heading, share], index) => ({ heading, share, rowHeader: index === 0 })),
    rows,
  };
}
