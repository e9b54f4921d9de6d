import { foldText } from '../core/text';
import { type Cell, cellText } from './cell';
import type { CellInput } from './changes';
import type { TablePlace } from './table-place';

/** A row for Matriz, by field. */
export type FollowUpInput = { readonly [field: string]: CellInput };

/** Rows of the source that Matriz does not have yet. A row without activity is known by the rest of its words. */
export function rowsNotThere(imported: readonly FollowUpInput[], place: TablePlace): readonly FollowUpInput[] {
  const rows = place.existing?.sheet.rows.slice(place.headerRow) ?? [];
  const present = new Set(rows.map((cells) => rowWords((field) => cellAt(cells, place.columns.get(field)))));
  return imported.filter((row) => !present.has(rowWords((field) => inputText(row[field]))));
}

const OTHER_WORDS = ['target', 'unit', 'indicator', 'responsible', 'periodicity'] as const;

function rowWords(textOf: (field: string) => string): string {
  const activity = foldText(textOf('activity'));
  return activity === '' ? OTHER_WORDS.map((field) => foldText(textOf(field))).join('\n') : activity;
}

function cellAt(cells: readonly Cell[], column: number | undefined): string {
  return column === undefined ? '' : cellText(cells[column - 1]);
}

function inputText(input: CellInput | undefined): string {
  return input === null || input === undefined ? '' : cellText(input);
}
