import type { RecordOf, TableKey } from '../../core/records';
import type { Block, TableCell, TableColumn } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import type { Column } from '../../tables/column';
import { tableDefinition } from '../../tables/definitions/all';
import { columnOf, type FieldOf, fieldCell, type Shown } from './field-cell';
import { cell, paragraph, softParagraph } from './text';

/** Rows of a table at most; the document says where the others are (design §8b). */
export const MOST_ROWS = 500;

/** A column of the sheet; several in one, a line each; or one that the sheet has not. */
export type RowColumn<K extends TableKey> = FieldOf<K> | readonly FieldOf<K>[] | OwnColumn<K>;
export interface OwnColumn<K extends TableKey> extends TableColumn {
  readonly cell: (row: RecordOf<K>) => TableCell;
}

export interface RowChoice<K extends TableKey> {
  /** All of the table unless said. */
  readonly rows?: readonly RecordOf<K>[];
  /** The sentence in place of a table without rows. */
  readonly empty?: string;
  /** Where the rows are that a document does not bear. */
  readonly elsewhere?: string;
}

/** Rows of a sheet under the headings they have there, as many as a document bears; or that there is none. */
export function rowTable<K extends TableKey>(
  shown: Shown,
  summary: string,
  table: K,
  columns: readonly RowColumn<K>[],
  { rows = shown.tables[table], empty = WORDS.noneOf(tableDefinition(table).sheet), elsewhere }: RowChoice<K> = {},
): readonly Block[] {
  if (rows.length === 0) return [paragraph(empty)];
  const own = columns.map((column) => ownColumn(shown, table, column));
  const left = rows.length - MOST_ROWS;
  return [
    {
      kind: 'table',
      summary,
      columns: own.map(({ cell: _, ...column }) => column),
      rows: rows.slice(0, MOST_ROWS).map((row) => own.map(({ cell }) => cell(row))),
    },
    ...(left > 0 ? [softParagraph(WORDS.rowsLeft(MOST_ROWS, left, elsewhere))] : []),
  ];
}

function ownColumn<K extends TableKey>(shown: Shown, table: K, column: RowColumn<K>): OwnColumn<K> {
  if (typeof column === 'object' && 'cell' in column) return column;
  const fields = typeof column === 'string' ? [column] : column;
  const definitions = fields.map((field) => columnOf(table, field));
  return {
    heading: definitions.map(({ heading }) => heading).join(' · '),
    share: Math.max(...definitions.map(shareOf)),
    align: definitions.every(({ kind }) => FIGURE_KINDS.has(kind)) ? 'center' : 'left',
    rowHeader: definitions.some(({ names }) => names === true),
    cell: (row) => stacked(fields.map((field) => fieldCell(shown, table, row, field))),
  };
}

const FIGURE_KINDS: ReadonlySet<Column['kind']> = new Set(['integer', 'money', 'date', 'yesNo']);

function shareOf({ kind, width }: Column): number {
  if (kind === 'code') return 1;
  return width === 'wide' ? 4 : FIGURE_KINDS.has(kind) || kind === 'choice' ? 1.6 : 2.5;
}

/** A line for each that has something else to say; the first where none has. */
function stacked(cells: readonly TableCell[]): TableCell {
  const told = cells.filter(({ tone }) => tone !== 'muted');
  const lines = told.filter(({ runs }, index) => index === 0 || runs[0]?.text !== told[index - 1]?.runs[0]?.text);
  if (lines.length < 2) return lines[0] ?? cells[0] ?? cell('');
  return { runs: lines.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])) };
}
