/** Rows a matrix may have, and characters a cell may have (a spreadsheet cell holds no more). */
export const ROW_LIMIT = 20_000;
export const CELL_LIMIT = 50_000;
