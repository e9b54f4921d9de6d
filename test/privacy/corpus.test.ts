import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/core/personal-data';
import { HARMLESS, readHalf, totalsOf, wilson } from '../../src/tools/privacy/corpus';

/** Only totals are told: nobody looks into the unseen half. */
describe.each(['seen', 'unseen'] as const)('the %s half of the labelled corpus', (half) => {
  const totals = totalsOf(readHalf(half));
  const promised = totals.filter(({ kind }) => kind !== HARMLESS);

  it('holds every kind the product promises, and ten times as many harmless texts', () => {
    expect(promised.map(({ kind }) => kind)).toEqual(['address', 'email', 'identity', 'name', 'phone']);
    for (const { kind, texts } of promised) expect([kind, texts >= 50]).toEqual([kind, true]);
    expect(totals.find(({ kind }) => kind === HARMLESS)?.texts).toBeGreaterThanOrEqual(500);
  });

  it.each(promised)('blocks or asks about nearly every text with $kind', ({ kind, texts, blocked, asked }) => {
    expect([kind, (blocked + asked) / texts >= floorOf(half, kind)]).toEqual([kind, true]);
  });

  it('blocks one harmless text in a hundred at most, and asks about two more', () => {
    const { texts, blocked, asked } = totals.find(({ kind }) => kind === HARMLESS) ?? NONE;
    expect(blocked / texts).toBeLessThanOrEqual(0.01);
    expect((blocked + asked) / texts).toBeLessThanOrEqual(0.03);
  });
});

/** What is promised is 0.97 of every kind; addresses of the unseen half are still below it, and may not sink. */
const PROMISED = 0.97;
const BELOW: { readonly [kind: string]: number } = { address: 0.92 };

function floorOf(half: string, kind: string): number {
  return half === 'unseen' ? (BELOW[kind] ?? PROMISED) : PROMISED;
}

const NONE = { texts: 0, blocked: 1, asked: 1 };

it('the interval of a share narrows with the texts and holds the share', () => {
  const [low, high] = wilson(97, 100);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.915', '0.990']);
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(wilson(970, 1000)[0]).toBeGreaterThan(low);
});

/** What people, or files gone wrong, put into one cell; the time is the best of three, since others use the machine too. */
const CELL = 100_000;
const REPEATED = [
  ...['7', '12 ', '1-', '1/', '1, ', '1 ', '3001234567/', '52123456 ', 'C.C. ', 'cc 1 ', '1.1234, '],
  ...['señor ', 'señores Ana, ', 'señor alcalde ', 'Ana ', 'ANA GÓMEZ ', 'Ana Gómez 52123456 ', 'de la ', 'Firma:\n'],
  ...[' ', '\n', '@', 'a@', 'a@b.', 'x@x.co ', 'www.a.co/ ', 'a.a.a.co/', '.', '•••', '\u200b', 'e\u0301', 'a', '😀'],
  ...['Calle 1 # 2-3 ', 'calle ', 'barrio Ana, barrio ', 'casa 1 ', 'vive en ', 'dos tres ', 'cuenta 1', 'placa abc '],
];

it.each(REPEATED)('a cell full of «%s» is read in time', (unit) => {
  const text = unit.repeat(Math.ceil(CELL / unit.length)).slice(0, CELL);
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    findPersonalData(text);
    return performance.now() - started;
  });
  // 200 ms on a machine of one's own. A search whose time grew with the square of the cell took minutes here.
  expect(Math.min(...times)).toBeLessThan(4000);
});
