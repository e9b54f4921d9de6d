import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, oneOf, partOf, setting, textOf } from '../docx-reader';
import { reportOf, run, wholeReport } from '../sample-report';

describe('a list', () => {
  const bytes = renderDocx(wholeReport);
  const items = allOf(documentOf(bytes), 'w:p').filter((element) => allOf(element, 'w:numPr').length > 0);

  it('numbers its items for real, in the built-in style', () => {
    expect(items.map((item) => [setting(item, 'w:pStyle'), textOf(item)])).toEqual([
      ['ListParagraph', 'Uno'],
      ['ListParagraph', 'Dos'],
      ['ListParagraph', 'Punto'],
      ['ListParagraph', 'Otra vez uno'],
    ]);
  });

  it('begins each list at one', () => {
    const ids = items.map((item) => setting(item, 'w:numId'));
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it('has numbers where it is ordered and bullets where it is not', () => {
    const numbering = partOf(bytes, 'word/numbering.xml');
    const formatOf = (numId: string | undefined) => {
      const [number] = allOf(numbering, 'w:num').filter(({ attributes }) => attributes['w:numId'] === numId);
      const abstractId = number && setting(number, 'w:abstractNumId');
      const [abstract] = allOf(numbering, 'w:abstractNum').filter(
        ({ attributes }) => attributes['w:abstractNumId'] === abstractId,
      );
      return abstract && setting(abstract, 'w:numFmt');
    };
    expect(items.map((item) => formatOf(setting(item, 'w:numId')))).toEqual([
      'decimal',
      'decimal',
      'bullet',
      'decimal',
    ]);
  });

  it('is left out where it has no items', () => {
    const empty = renderDocx(reportOf({ kind: 'list', ordered: true, items: [] }));
    expect(allOf(documentOf(empty), 'w:numPr')).toHaveLength(0);
  });

  it('takes links and bold in its items', () => {
    const item = [run('Vea '), { text: 'el menú', bold: true, link: 'https://ejemplo.gov.co/' }];
    const linked = documentOf(renderDocx(reportOf({ kind: 'list', ordered: false, items: [item] })));
    expect(textOf(oneOf(linked, 'w:hyperlink'))).toBe('el menú');
  });
});
