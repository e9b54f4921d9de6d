import { describe, expect, it } from 'vitest';
import { container } from '../../src/docx/element';
import { paragraphProperties, renderParagraph } from '../../src/docx/paragraph';
import { textRuns } from '../../src/docx/runs';
import { spacing } from '../../src/docx/spacing';
import { xmlPart } from '../../src/docx/xml';
import { elementsOf, oneOf, parseXml } from './docx-reader';

const BORDER = { size: 4, space: 6, color: '0b5f4d' };

describe('a paragraph of WordprocessingML', () => {
  const whole = renderParagraph(
    'Normal',
    {
      ...{ keepNext: true, keepLines: true, widowControl: true, list: 3, borders: { left: BORDER }, fill: 'ffffff' },
      ...{ tab: 900, spacing: spacing(1, 2, 3), indent: { left: 4, right: 5 }, align: 'center', outline: 0 },
      textSize: 2,
    },
    ...textRuns('Hola', {}),
  );
  const properties = oneOf(parseXml(xmlPart(whole)), 'w:pPr');

  it('has its properties in the order the schema wants', () => {
    expect(elementsOf(properties).map(({ name }) => name.slice(2))).toEqual([
      ...['pStyle', 'keepNext', 'keepLines', 'widowControl', 'numPr', 'pBdr', 'shd', 'tabs', 'spacing', 'ind', 'jc'],
      ...['outlineLvl', 'rPr'],
    ]);
  });

  it('says the rule of its line height, exact only where it is', () => {
    const rule = (exact: boolean) =>
      oneOf(parseXml(xmlPart(container('a', ...paragraphProperties({ spacing: spacing(0, 0), exact })))), 'w:spacing')
        .attributes['w:lineRule'];
    expect([rule(false), rule(true)]).toEqual(['auto', 'exact']);
  });

  it('says nothing that its style says already', () => {
    expect(paragraphProperties({ align: 'left', keepNext: false })).toEqual([]);
  });
});
