import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, partOf, textOf, type XmlElement } from '../docx-reader';
import { coverage, figures, heading, paragraph, reportOf } from '../sample-report';

function paragraphsOf(bytes: Uint8Array): readonly XmlElement[] {
  return elementsOf(oneOf(documentOf(bytes), 'w:body'), 'w:p');
}

function paragraphOf(...runs: readonly Run[]): { readonly bytes: Uint8Array; readonly element: XmlElement } {
  const bytes = renderDocx(reportOf({ kind: 'paragraph', runs }));
  const element = paragraphsOf(bytes)[2];
  if (element === undefined) throw new Error('No paragraph');
  return { bytes, element };
}

describe('a paragraph', () => {
  it('breaks its lines where the text does', () => {
    expect(textOf(paragraphOf({ text: 'Uno\ndos\r\n\ntres' }).element)).toBe('Uno\ndos\n\ntres');
  });

  it('keeps blanks at the ends of its runs', () => {
    const { element } = paragraphOf({ text: 'Qué se hará: ', bold: true }, { text: 'esto' });
    expect(textOf(element)).toBe('Qué se hará: esto');
    expect(allOf(element, 'w:t').every(({ attributes }) => attributes['xml:space'] === 'preserve')).toBe(true);
  });

  it('sets bold runs in bold and no others', () => {
    const { element } = paragraphOf({ text: 'sí', bold: true }, { text: 'no' });
    expect(allOf(element, 'w:r').map((run) => allOf(run, 'w:b').length)).toEqual([1, 0]);
  });

  it('keeps words in braces as they are', () => {
    const words = '{bullets-1} {numbers-1} {0} {bullets\uffff-1}';
    const bytes = renderDocx(
      reportOf(
        { kind: 'list', ordered: false, items: [[{ text: words }]] },
        { kind: 'list', ordered: true, items: [[]] },
      ),
    );
    expect(textOf(documentOf(bytes))).toContain('{bullets-1} {numbers-1} {0} {bullets-1}');
  });

  it('leaves out what XML forbids', () => {
    expect(textOf(paragraphOf({ text: 'a\u0001\ud800<&>"\'b' }).element)).toBe('a<&>"\'b');
  });

  it('links to the address, its text saying where', () => {
    const { bytes, element } = paragraphOf({ text: 'Menú Participa', link: 'https://ejemplo.gov.co/x' });
    const link = oneOf(element, 'w:hyperlink');
    const targets = elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).filter(
      ({ attributes }) => attributes['Id'] === link.attributes['r:id'],
    );
    expect([textOf(link), targets.map(({ attributes }) => attributes['Target'])]).toEqual([
      'Menú Participa',
      ['https://ejemplo.gov.co/x'],
    ]);
  });

  it('shows the address of a link without text', () => {
    expect(textOf(paragraphOf({ text: ' ', link: 'https://ejemplo.gov.co/x' }).element)).toBe(
      'https://ejemplo.gov.co/x',
    );
  });

  it('leaves blanks at the ends of a link out of it', () => {
    const { element } = paragraphOf({ text: ' vea\nesto ', link: 'https://ejemplo.gov.co/x' });
    expect([textOf(element), textOf(oneOf(element, 'w:hyperlink'))]).toEqual([' vea\nesto ', 'vea\nesto']);
  });

  it('relates an address once however often it is linked', () => {
    const link = 'https://ejemplo.gov.co/x';
    const { bytes } = paragraphOf({ text: 'uno', link }, { text: 'dos', link });
    expect(
      elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).filter(
        ({ attributes }) => attributes['Target'] === link,
      ),
    ).toHaveLength(1);
  });

  it('shows the text alone where the address is not https', () => {
    const { element } = paragraphOf({ text: 'no', link: 'javascript:alert(1)' });
    expect([textOf(element), allOf(element, 'w:hyperlink').length]).toEqual(['no', 0]);
  });

  it('stays with the table or the figures that follow it', () => {
    const blocks = [paragraph('antes'), coverage, paragraph('entre'), figures, paragraph('fin'), paragraph('más')];
    const kept = paragraphsOf(renderDocx(reportOf(...blocks))).filter((one) => allOf(one, 'w:keepNext').length > 0);
    expect(kept.map(textOf)).toEqual(['antes', 'entre']);
  });

  it('is smaller and grey where it is soft', () => {
    const bytes = renderDocx(reportOf({ kind: 'paragraph', soft: true, runs: [{ text: 'Nota' }] }));
    const run = paragraphsOf(bytes)[2];
    expect(run && [oneOf(run, 'w:color').attributes['w:val'], oneOf(run, 'w:sz').attributes['w:val']]).toEqual([
      '565d67',
      '22',
    ]);
  });

  it('is left out where it has no words', () => {
    expect(paragraphsOf(renderDocx(reportOf(heading(1, 'A'), paragraph(' \n'), paragraph('B')))).map(textOf)).toEqual([
      'Informe de resultados',
      'Vigencia 2026',
      'A',
      'B',
    ]);
  });
});
