import type { CellEdit, SheetCells } from './protocol';

/** Which cells changed at which revision, so that an edit made on an older one is taken when nothing speaks against it. */
export interface Changes {
  /** Null: more than cells changed. */
  readonly add: (revision: number, sheets: readonly SheetCells[] | null) => void;
  /** Did any of these cells, or the shape of the workbook, change after this revision? */
  readonly touchedSince: (
    revision: number,
    cells: { readonly sheet: string; readonly cells: readonly CellEdit[] },
  ) => boolean;
}

const MOST_REMEMBERED = 200;

export function changesOf(): Changes {
  const remembered: { readonly revision: number; readonly sheets: readonly SheetCells[] | null }[] = [];
  let forgotten = 0;
  return {
    add(revision, sheets) {
      remembered.push({ revision, sheets });
      if (remembered.length > MOST_REMEMBERED) forgotten = remembered.shift()?.revision ?? forgotten;
    },
    touchedSince(revision, { sheet, cells }) {
      if (revision < forgotten) return true;
      return remembered
        .filter((change) => change.revision > revision)
        .some(
          ({ sheets }) =>
            sheets === null ||
            sheets.some((each) => each.sheet === sheet && cells.some(({ row, column }) => isIn(each, row, column))),
        );
    },
  };
}

function isIn({ cells }: SheetCells, row: number, column: number): boolean {
  return cells[row]?.[column] !== undefined;
}
