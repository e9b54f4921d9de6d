import type { BookSheet } from './book';

/** What Google gives a new sheet. */
const NEW_GRID = { maxRows: 1000, maxColumns: 26 } as const;

/** A sheet with nothing in it, created since the file was opened. */
export function blankSheet(id: number, name: string): BookSheet {
  return {
    id,
    name,
    hidden: false,
    isNew: true,
    ...NEW_GRID,
    values: [],
    styles: [],
    columnStyles: [],
    formulas: {},
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
}
