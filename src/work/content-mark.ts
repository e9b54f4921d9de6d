import { markOf } from '../core/mark';
import { type Cell, cellText } from '../tables/cell';
import { HEADING_ROW } from '../tables/changes';

/** A mark of what stands in a sheet of ours, by which it is known that nobody has written in it since. */

/** From the headings on. Blank cells at the end of a row, and blank rows at the end, do not count. */
export function rowsMark(rows: readonly (readonly string[])[]): string {
  return markOf(
    rows
      .map((row) => row.join('\t').trimEnd())
      .join('\n')
      .trimEnd(),
  );
}

/** Of a sheet from its first row. */
export function contentMark(rows: readonly (readonly Cell[])[]): string {
  return rowsMark(rows.slice(HEADING_ROW - 1).map((row) => row.map(cellText)));
}
