/** Rows of the workbook as a table of a document, under the headings of their sheet, within what a document bears. */
import type { RecordOf, TableKey } from '../../core/records';
import type { Block, Run, TableCell, TableColumn } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import * as FIGURE_WORDS from '../../messages/es/figures';
import { lowerFirst, wordList } from '../../messages/es/format';
import type { Column } from '../../tables/column';
import { tableDefinition } from '../../tables/definitions/all';
import { handlerOf } from '../../tables/kinds/kinds';
import { cell, paragraph, softParagraph } from './blocks';
import { columnOf, type FieldOf, fieldCell, type Shown } from './field-cell';

/** Rows of a table at most; the document says where the others are (design §8b). */
export const MOST_ROWS = 500;

/** A column of the sheet; several in one, a line each; or one that the sheet has not. */
export type RowColumn<K extends TableKey> = FieldOf<K> | readonly FieldOf<K>[] | OwnColumn<K>;
export interface OwnColumn<K extends TableKey> extends TableColumn {
  readonly cell: (row: RecordOf<K>) => TableCell;
  /** Left out of a table in which no row has it. */
  readonly isOptional?: boolean;
}

export interface RowTable<K extends TableKey> {
  /** What the table holds, for assistive technology. */
  readonly summary: string;
  readonly table: K;
  readonly columns: readonly RowColumn<K>[];
  /** All of the table unless said. */
  readonly rows?: readonly RecordOf<K>[];
  /** The sentence in place of a table without rows. */
  readonly empty?: string;
  /** Where the rows are that a document does not bear. */
  readonly elsewhere?: string;
  /** Columns in which nobody wrote anything stay: somebody is to see that, or to write there. */
  readonly keepsBlank?: boolean;
}

/** Rows of a sheet under the headings they have there, as many as a document bears; or that there is none. */
export function rowTable<K extends TableKey>(shown: Shown, wanted: RowTable<K>): readonly Block[] {
  const { table, rows = shown.tables[table], empty = WORDS.noneOf(tableDefinition(table).sheet), elsewhere } = wanted;
  if (rows.length === 0) return [paragraph(empty)];
  const own = wanted.columns.map((column) => ownColumn(shown, table, column));
  const cells = rows.slice(0, MOST_ROWS).map((row) => own.map((column) => column.cell(row)));
  const left = rows.length - cells.length;
  const isReserved = cells.some((row) => row.some((one) => wordsOf(one) === WORDS.suppressed));
  return [
    tableOf(wanted, own, cells),
    ...(isReserved ? [softParagraph(WORDS.suppressedNote(shown.suppression.minimum))] : []),
    ...(left > 0 ? [softParagraph(WORDS.rowsLeft(MOST_ROWS, left, elsewhere))] : []),
  ];
}

/** A column that may be blank and in which nobody wrote anything tells nothing; codes and what is computed stay. */
function tableOf<K extends TableKey>(
  { summary, keepsBlank = false }: RowTable<K>,
  columns: readonly OwnColumn<K>[],
  rows: readonly (readonly TableCell[])[],
): Block {
  const told = columns.map(
    ({ isOptional }, index) =>
      keepsBlank || isOptional !== true || rows.some((row) => wordsOf(row[index]) !== FIGURE_WORDS.nothing),
  );
  const isTold = (_: unknown, index: number): boolean => told[index] === true;
  return {
    kind: 'table',
    summary,
    columns: columns.filter(isTold).map(({ cell: _, isOptional: __, ...column }) => column),
    rows: rows.map((row) => row.filter(isTold)),
  };
}

function ownColumn<K extends TableKey>(shown: Shown, table: K, column: RowColumn<K>): OwnColumn<K> {
  if (typeof column === 'object' && 'cell' in column) return column;
  const fields = typeof column === 'string' ? [column] : column;
  const definitions = fields.map((field) => columnOf(table, field));
  const isNamed = definitions[0]?.names === true;
  return {
    heading: wordList(definitions.map(({ heading }, index) => (index === 0 ? heading : lowerFirst(heading)))),
    share: Math.max(...definitions.map(shareOf)),
    align: definitions.every((column) => handlerOf(column).isFigure) ? 'center' : 'left',
    rowHeader: isNamed,
    isOptional: definitions[0]?.kind !== 'code',
    cell: (row) =>
      stacked(
        fields.map((field) => fieldCell(shown, table, row, field)),
        isNamed ? boldRuns : (runs) => runs,
      ),
  };
}

function shareOf(column: Column): number {
  const { kind, width } = column;
  if (kind === 'code') return 1;
  return width === 'wide' ? 4 : handlerOf(column).isFigure || kind === 'choice' ? 1.6 : 2.5;
}

/** A line for each that has something else to say, under the first; the first alone where none has. */
function stacked(cells: readonly TableCell[], asFirst: (runs: readonly Run[]) => readonly Run[]): TableCell {
  const told = cells.filter((one, index) => {
    const words = wordsOf(one);
    return words !== FIGURE_WORDS.noData && words !== FIGURE_WORDS.nothing && words !== wordsOf(cells[index - 1]);
  });
  const [first = cells[0] ?? cell(''), ...rest] = told;
  if (rest.length === 0) return first;
  return { runs: [...asFirst(first.runs), ...rest.flatMap(({ runs }) => [{ text: '\n' }, ...runs])] };
}

/** So that a name stands out over what is said of it. */
function boldRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, bold: true }));
}

function wordsOf(one: TableCell | undefined): string | undefined {
  return one?.runs[0]?.text;
}
