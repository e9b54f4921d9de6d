import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessText } from '../../../src/views/open-data/harmless-text';
import { originalText } from './original-text';

describe('text that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+cmd|x',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(A1)',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(A1)',
    ' =1+1',
    '\u00a0=1+1',
    '"=1+1"',
    "'=1+1",
    '« =1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '- Se habló de vías',
    '+57 300',
    '\t=1+1',
    '\r\n=1+1',
    '\u200b\tuno',
  ])('gets an apostrophe before it: %j', (text) => {
    expect(harmlessText(text).startsWith("'")).toBe(true);
    expect(originalText(harmlessText(text))).toBe(text);
  });

  it('gets it also where another separator would begin a cell', () => {
    expect(harmlessText('Buzón; =1+1')).toBe("Buzón;' =1+1");
    expect(harmlessText('Acuerdos:\n- Uno\n- Dos')).toBe("Acuerdos:\n'- Uno\n'- Dos");
    expect(harmlessText('a\t@b')).toBe("a\t'@b");
  });
});

describe('any other text', () => {
  it.each([
    '-5',
    '+3,5',
    '-12 %',
    '-1.234,56',
    '−5',
    '5-3',
    'Foro: a=b',
    'ana@x.co',
    "'Foro'",
    '«Foro» de 10-12',
    'Uno; dos - tres',
    'Sin dato',
    '',
  ])('is left as it is: %j', (text) => {
    expect(harmlessText(text)).toBe(text);
    expect(originalText(text)).toBe(text);
  });
});

const hostile = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠;,\t\r\n "\'´«\u200b\ufeff\u00a0a1.%'),
  maxLength: 12,
});
const CELL_BEGINS = /(?:^|[;\t\r\n])[\s"'´«\u200b\ufeff\u00a0]*[=+\-@＝＋－＠]/;
const NUMBER_AT = /(^|[;\t\r\n])[ \u00a0\ufeff]*[+-]?\d[\d.,]*[ \u00a0\ufeff]*%?[ \u00a0\ufeff]*(?=$|[;\t\r\n])/g;

describe('whatever people write', () => {
  it('begins no cell with a formula, in a file read by commas, semicolons or lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cells = harmlessText(text)
          .replace(NUMBER_AT, '$1')
          .split(/[;\t\r\n]/);
        for (const cell of cells) expect(cell).not.toMatch(/^(?!')[\s"´«\u200b\ufeff\u00a0]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be had back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(originalText(harmlessText(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('stays as it is where no cell could begin with a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        if (!CELL_BEGINS.test(text) && !/^[\s"'´«\u200b\ufeff\u00a0]*[\t\r\n]/.test(text))
          expect(harmlessText(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
