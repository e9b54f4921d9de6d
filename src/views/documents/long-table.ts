import type { Block, TableBlock } from '../../document/model';
import { ROW_WORDS } from '../../messages/es/rows';
import { softParagraph } from './text';

/** More rows than these are read in the sheet (design §8b). */
const MOST_ROWS = 500;

/** The table's first rows, and where the others are. Nothing when there are none. */
export function longTable(table: Omit<TableBlock, 'kind'>, sheet: string): readonly Block[] {
  const { rows } = table;
  if (rows.length === 0) return [];
  if (rows.length <= MOST_ROWS) return [{ kind: 'table', ...table }];
  return [
    softParagraph(ROW_WORDS.first(MOST_ROWS, rows.length, sheet)),
    { kind: 'table', ...table, rows: rows.slice(0, MOST_ROWS) },
  ];
}
