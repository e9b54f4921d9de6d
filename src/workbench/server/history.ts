import type { CellEdit, SheetCells } from './protocol';

/** Which cells changed at which revision, so that an edit made on an older one is taken when nothing speaks against it. */
export interface Changes {
  readonly add: (revision: number, sheets: readonly SheetCells[]) => void;
  /** Did any of these cells change after this revision? */
  readonly touchedSince: (revision: number, sheet: string, cells: readonly CellEdit[]) => boolean;
}

const MOST_REMEMBERED = 200;

export function changesOf(): Changes {
  const remembered: { readonly revision: number; readonly sheets: readonly SheetCells[] }[] = [];
  let forgotten = 0;
  return {
    add(revision, sheets) {
      remembered.push({ revision, sheets });
      if (remembered.length > MOST_REMEMBERED) forgotten = remembered.shift()?.revision ?? forgotten;
    },
    touchedSince(revision, sheet, cells) {
      if (revision < forgotten) return true;
      const later = remembered.filter((change) => change.revision > revision).flatMap(({ sheets }) => sheets);
      return later.some((each) => each.sheet === sheet && cells.some(({ row, column }) => isIn(each, row, column)));
    },
  };
}

function isIn({ cells }: SheetCells, row: number, column: number): boolean {
  return cells[row]?.[column] !== undefined;
}
