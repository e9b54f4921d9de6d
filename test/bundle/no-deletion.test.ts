import { expect, it } from 'vitest';
import { built } from '../apps-script/add-on';

/** Rows and columns belong to people; a sheet is taken away in one place, after it was read whole (design §8b, Undo). */
it('the script deletes no row and no column, and a sheet in one place only', () => {
  const code = built('dist/Code.js');
  const times = (word: string) => code.split(word).length - 1;
  expect([times('deleteRow'), times('deleteColumn')]).toStrictEqual([0, 0]);
  expect(times('deleteSheet')).toBeLessThanOrEqual(1);
});
