import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { betrayals, INSIDE } from './betrayals';
import { type Form, outputsOf } from './outputs';
import { type Planted, plantedWorkbook } from './planted-workbook';

/** Fixed, so that a failure is the same for everybody. */
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const RENDERED = SEEDS.slice(0, 6);

function outputsFrom(seed: number, forms: readonly Form[]) {
  const workbook = plantedWorkbook(seed);
  return { workbook, outputs: outputsOf(workbook.book, workbook.cutoff, forms) };
}

describe('what must not leave a workbook', () => {
  it.each(SEEDS)('is in no document, no data file and no view of the publication: workbook %i', (seed) => {
    const { workbook, outputs } = outputsFrom(seed, ['blocks']);
    expect(betrayals(workbook.planted, outputs)).toEqual([]);
  });

  it.each(RENDERED)('nor in what is made of the documents: workbook %i', (seed) => {
    const { workbook, outputs } = outputsFrom(seed, ['docx', 'html']);
    expect(betrayals(workbook.planted, outputs)).toEqual([]);
  });

  it('was planted by the hundred, of every kind and in every table', () => {
    const planted = SEEDS.flatMap((seed) => plantedWorkbook(seed).planted);
    const by = (of: (one: Planted) => string) => {
      const counts = new Map<string, number>();
      for (const one of planted) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
      return counts;
    };
    for (const [why, count] of by(({ why }) => why)) expect([why, count > 100]).toEqual([why, true]);
    expect(by(({ why }) => why).size).toBe(6);
    expect(new Set([...by(({ where }) => where).keys()].map((where) => where.split('.')[0])).size).toBeGreaterThan(12);
  });
});

describe('what may', () => {
  it('is there: public texts without personal data, and the secrets of class I in internal documents', () => {
    const all = SEEDS.slice(0, 10).map((seed) => outputsFrom(seed, ['blocks']));
    const inside = all.flatMap(({ workbook, outputs }) =>
      workbook.planted.filter(
        ({ secret, why }) =>
          INSIDE.has(why) && outputs.some(({ audience, text }) => audience === 'internal' && text.includes(secret)),
      ),
    );
    expect(inside.length).toBeGreaterThan(20);
    expect(all.some(({ outputs }) => outputs.some(({ text }) => text.includes('La comunidad pidió arreglar')))).toBe(
      true,
    );
  });
});

describe('a planted formula', () => {
  it('begins no cell of a data file, by commas or by semicolons', () => {
    for (const seed of SEEDS) {
      const files = outputsFrom(seed, []).outputs.filter(({ name }) => name.endsWith('.csv'));
      for (const { name, text } of files) {
        for (const delimiter of [',', ';']) {
          const { data } = parse<string[]>(text, { delimiter, quoteChar: delimiter === ',' ? '"' : '\u0000' });
          for (const cell of data.flat())
            expect([seed, name, cell]).not.toEqual([seed, name, expect.stringMatching(FORMULA)]);
        }
      }
    }
  });
});

const FORMULA = /^(?!\s*[+-]?\d[\d.,]*\s*%?\s*$)[\s"«]*[=+\-@＝＋－＠]/;
