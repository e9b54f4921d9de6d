import type { CellEdit, EditRequest, SheetCells } from './protocol';

interface Remembered {
  readonly revision: number;
  /** Who changed them, if a tab did; it knows its own changes. */
  readonly client: string | null;
  readonly sheets: readonly SheetCells[];
}

/** Which cells changed at which revision, so that an edit made on an older one is taken when nothing speaks against it. */
export interface Changes {
  readonly add: (change: Remembered) => void;
  /** Did any of these cells change after this revision, by another tab? */
  readonly touchedSince: (edit: EditRequest, cells: readonly CellEdit[]) => boolean;
}

const MOST_REMEMBERED = 200;

export function changesOf(): Changes {
  const remembered: Remembered[] = [];
  let forgotten = 0;
  return {
    add(change) {
      remembered.push(change);
      if (remembered.length > MOST_REMEMBERED) forgotten = remembered.shift()?.revision ?? forgotten;
    },
    touchedSince({ revision, sheet, client }, cells) {
      if (revision < forgotten) return true;
      const later = remembered
        .filter((change) => change.revision > revision && change.client !== client)
        .flatMap(({ sheets }) => sheets);
      return later.some((each) => each.sheet === sheet && cells.some(({ row, column }) => isIn(each, row, column)));
    },
  };
}

function isIn({ cells }: SheetCells, row: number, column: number): boolean {
  return cells[row]?.[column] !== undefined;
}
