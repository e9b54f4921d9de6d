/** What changed in the workbook one revision after another, so that a page that is behind can follow. */
import { moveReferences } from '../../xlsx/formula-references';
import { moveCell } from '../../xlsx/line-move';
import type { CellEdit, ChangedCells, EditRequest, ShapeRequest } from './protocol';

type Moves = ShapeRequest['moves'];

interface Remembered {
  readonly revision: number;
  /** Which tab changed them in its grid, if one did; it knows its own changes. */
  readonly client: string | null;
  readonly sheets: readonly ChangedCells[];
  /** Made before `sheets` changed. */
  readonly moves: Moves;
  /** More than cells changed. */
  readonly isReshaped: boolean;
}

/** What a tab worked on when it made its change. */
type Base = Pick<EditRequest, 'client' | 'revision'>;

/** Which cells changed at which revision, so that an edit made on an older one is taken when nothing speaks against it. */
export interface Changes {
  readonly add: (change: Remembered) => void;
  /** The cells as they lie now, past what others moved since; null for one that is gone. */
  readonly follow: (edit: EditRequest, sheetName: string) => readonly (Followed | null)[];
  /** The cells others changed since, by sheet, as "row,column" as they lie now. */
  readonly changedSince: (base: Base) => ReadonlyMap<string, ReadonlySet<string>>;
  /** Did others change more than cells since, or is that no longer known? */
  readonly reshapedSince: (base: Base) => boolean;
}

export interface Followed {
  readonly cell: CellEdit;
  /** Another changed it since. */
  readonly isTouched: boolean;
}

const MOST_REMEMBERED = 200;

export function changesOf(): Changes {
  const remembered: Remembered[] = [];
  let forgotten = 0;
  const later = ({ revision, client }: Base) =>
    remembered.filter((change) => change.revision > revision && change.client !== client);
  return {
    add(change) {
      remembered.push(change);
      if (remembered.length > MOST_REMEMBERED) forgotten = remembered.shift()?.revision ?? forgotten;
    },
    follow(edit, sheetName) {
      const changes = later(edit);
      const isUnknown = edit.revision < forgotten;
      return edit.cells.map((cell) =>
        changes.reduce<Followed | null>((at, change) => followOne(at, change, edit.sheet, sheetName), {
          cell,
          isTouched: isUnknown,
        }),
      );
    },
    changedSince(base) {
      const places = new Map<string, Set<string>>();
      for (const { moves, sheets } of later(base)) {
        for (const each of moves) places.set(each.sheet, movePlaces(places.get(each.sheet), each.move));
        for (const { sheet, cells } of sheets) {
          const own = places.get(sheet) ?? new Set<string>();
          places.set(sheet, own);
          for (const [row, line] of Object.entries(cells))
            for (const column of Object.keys(line)) own.add(`${row},${column}`);
        }
      }
      return places;
    },
    reshapedSince: (base) => base.revision < forgotten || later(base).some(({ isReshaped }) => isReshaped),
  };
}

function followOne(at: Followed | null, change: Remembered, sheet: string, sheetName: string): Followed | null {
  let now = at;
  for (const each of change.moves) {
    if (now === null || each.sheet !== sheet) continue;
    const moved: CellEdit | undefined = moveCell(now.cell, each.move);
    const formula =
      moved?.formula === undefined ? {} : { formula: moveReferences(moved.formula, each.move, sheetName, sheetName) };
    now = moved === undefined ? null : { ...now, cell: { ...moved, ...formula } };
  }
  if (now === null) return null;
  const { row, column } = now.cell;
  const isChanged = change.sheets.some((each) => each.sheet === sheet && each.cells[row]?.[column] !== undefined);
  return isChanged ? { ...now, isTouched: true } : now;
}

/** Places of cells, past a move. */
export function movePlaces(places: ReadonlySet<string> | undefined, move: Moves[number]['move']): Set<string> {
  return new Set(
    [...(places ?? [])].flatMap((place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const moved = moveCell({ row, column }, move);
      return moved === undefined ? [] : [`${moved.row},${moved.column}`];
    }),
  );
}
