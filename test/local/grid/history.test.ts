import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/local/grid/history';
import type { EditRequest, ShapeRequest } from '../../../src/local/grid/protocol';

const NOTHING = { sheets: [], moves: [], isReshaped: false };
const cellsAt = (row: number, column: number) => [{ sheet: '5', cells: { [row]: { [column]: null } } }];
const rowAbove: ShapeRequest['moves'] = [{ sheet: '5', move: { axis: 'row', kind: 'insert', at: 2, count: 1 } }];
const edit = (row: number, client = 'a'): EditRequest => ({
  epoch: 1,
  revision: 0,
  client,
  sheet: '5',
  cells: [{ row, column: 1, value: 'x' }],
  styles: {},
});

describe('what changed since a tab looked', () => {
  it('is what others did, and what the add-on did for this very tab, not what it did itself', () => {
    const history = changesOf();
    history.add({ ...NOTHING, revision: 1, client: 'a', sheets: cellsAt(1, 1) });
    history.add({ ...NOTHING, revision: 2, client: null, sheets: cellsAt(3, 1) });
    history.add({ ...NOTHING, revision: 3, client: 'b', sheets: cellsAt(4, 1) });
    expect(history.changedSince({ client: 'a', revision: 0 })).toEqual(new Map([['5', new Set(['3,1', '4,1'])]]));
    expect(history.follow(edit(1), 'Plan')).toMatchObject([{ isTouched: false }]);
    expect(history.follow(edit(3), 'Plan')).toMatchObject([{ isTouched: true }]);
  });

  it('lies where the lines moved it', () => {
    const history = changesOf();
    history.add({ ...NOTHING, revision: 1, client: 'b', sheets: cellsAt(4, 1) });
    history.add({ ...NOTHING, revision: 2, client: 'b', moves: rowAbove, isReshaped: true });
    expect(history.changedSince({ client: 'a', revision: 0 }).get('5')).toEqual(new Set(['5,1']));
    expect(history.follow(edit(6), 'Plan')).toMatchObject([{ cell: { row: 7 }, isTouched: false }]);
    expect(history.follow(edit(4), 'Plan')).toMatchObject([{ cell: { row: 5 }, isTouched: true }]);
    expect([
      history.reshapedSince({ client: 'a', revision: 1 }),
      history.reshapedSince({ client: 'b', revision: 1 }),
    ]).toEqual([true, false]);
  });

  it('counts as changed when it is too long ago to be known', () => {
    const history = changesOf();
    for (let revision = 1; revision <= 201; revision++)
      history.add({ ...NOTHING, revision, client: 'b', sheets: cellsAt(9, 9) });
    expect(history.follow(edit(1), 'Plan')).toMatchObject([{ isTouched: true }]);
    expect(history.reshapedSince({ client: 'a', revision: 0 })).toBe(true);
  });
});
