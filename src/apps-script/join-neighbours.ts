import type { Change, Tone, WriteCells } from '../tables/changes';

/** A block of cells to write, and the shades of some of its columns. */
export interface Writing extends Pick<WriteCells, 'sheetId' | 'sheetName' | 'row' | 'column' | 'values'> {
  readonly kind: 'writing';
  readonly shades: readonly { readonly column: number; readonly tones: readonly (readonly Tone[])[] }[];
}

/** Columns written side by side, over the same rows, become one block: one call instead of one each. */
export function joinNeighbours(changes: readonly Change[]): readonly (Exclude<Change, WriteCells> | Writing)[] {
  const joined: (Exclude<Change, WriteCells> | Writing)[] = [];
  for (const change of changes) {
    if (change.kind !== 'writeCells') {
      joined.push(change);
      continue;
    }
    const last = joined[joined.length - 1];
    if (last?.kind === 'writing' && isNextTo(last, change)) joined[joined.length - 1] = join(last, change);
    else joined.push({ ...change, kind: 'writing', shades: shadesOf(change) });
  }
  return joined;
}

function isNextTo(left: Writing, right: WriteCells): boolean {
  return (
    left.sheetId === right.sheetId &&
    left.row === right.row &&
    left.values.length === right.values.length &&
    left.column + (left.values[0]?.length ?? 0) === right.column
  );
}

function join(left: Writing, right: WriteCells): Writing {
  return {
    ...left,
    values: left.values.map((line, index) => [...line, ...(right.values[index] ?? [])]),
    shades: [...left.shades, ...shadesOf(right)],
  };
}

function shadesOf({ column, tones }: WriteCells): Writing['shades'] {
  return tones === null ? [] : [{ column, tones }];
}
