/** Grid that Google gives a new sheet. */
export const NEW_GRID = { rows: 1000, columns: 26 };

/** Sizes of the sheets that stood before, by name: read before anything is written. */
export type GridSizes = ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

/** Adds rows below when the content needs them; a grid that was not measured is large enough. */
export function growTo(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  lastRow: number,
  grid: { readonly rows: number } | undefined,
): void {
  if (grid !== undefined && lastRow > grid.rows) sheet.insertRowsAfter(grid.rows, lastRow - grid.rows);
}
