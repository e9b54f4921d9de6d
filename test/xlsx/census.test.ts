import { describe, expect, it } from 'vitest';
import { lostParts } from '../../src/xlsx/census';
import { richWorkbook } from './foreign';
import { type Parts, partsOf, zipOf } from './parts';

const before = richWorkbook();

/** The census of a workbook that another hand changed. */
function lossesWhen(change: (parts: Parts) => void): string[] {
  const parts = partsOf(before);
  change(parts);
  return lostParts(before, zipOf(parts));
}

function without(path: string, pattern: RegExp | string, replacement = ''): string[] {
  return lossesWhen((parts) => {
    const old = parts[path] ?? '';
    parts[path] = old.replace(pattern, replacement);
    expect(parts[path]).not.toBe(old);
  });
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a census', () => {
  it('finds nothing lost in the same workbook', () => {
    expect(lossesWhen(() => undefined)).toEqual([]);
  });

  it('names a part that is gone, or a picture that is another', () => {
    expect(lossesWhen((parts) => delete parts['xl/charts/chart1.xml'])).toEqual([
      'xl/charts/chart1.xml: the whole part',
    ]);
    const picture = zipOf({ 'xl/media/a.png': 'uno' });
    expect(lostParts(picture, zipOf({ 'xl/media/a.png': 'dos' }))).toEqual(['xl/media/a.png: its content']);
  });

  it.each([
    [SHEET, /<row r="6".*?<\/row>/, ['rows 5 → 4', 'cells 14 → 13', 'formulas 4 → 3']],
    [SHEET, /<f t="shared" si="0"\/>/, ['formulas 4 → 3']],
    [SHEET, /<mergeCell ref.*?\/>/, ['merged areas "A8:B9"']],
    [
      SHEET,
      /<conditionalFormatting.*<\/conditionalFormatting>/,
      ['conditionalFormatting "B2:B4"', 'conditional formats 1 → 0', 'formula 1 → 0'],
    ],
    [SHEET, /<dataValidation .*?<\/dataValidation>/, ['validations 1 → 0', 'formula1 1 → 0', 'formula2 1 → 0']],
    [SHEET, /<x14:sparkline>.*<\/x14:sparkline>/, ['sparklines 1 → 0', 'reference 1 → 0', 'sqref 1 → 0']],
    [SHEET, /<drawing r:id="rId1"\/>/, ['drawing 1 → 0']],
    [SHEET, /<tablePart r:id="rId3"\/>/, ['tables 1 → 0']],
    ['xl/workbook.xml', /<definedName name="meta">.*?<\/definedName>/, ['defined names "meta"']],
    ['xl/comments1.xml', /<comment .*?<\/comment>/, ['notes "B2"']],
    ['xl/tables/table1.xml', /<tableColumn id="3".*?\/>/, ['table columns 3 → 2']],
  ])('in %s without %s says what is missing', (path, pattern, losses) => {
    const found = without(path, pattern);
    expect(found).toEqual(losses.map((loss) => `${path}: ${loss}`));
  });

  it('takes other values, looks and the order of calculation for no loss', () => {
    expect(without(SHEET, '<c r="A2" t="s"><v>2</v></c>', '<c r="A2" s="1"/>')).toEqual([]);
    expect(lossesWhen((parts) => delete parts['xl/calcChain.xml'])).toEqual([]);
    expect(without('xl/_rels/workbook.xml.rels', /<Relationship [^>]*calcChain[^>]*>/)).toEqual([]);
  });
});
