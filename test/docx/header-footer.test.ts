import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/document/contrast';
import { renderDocx } from '../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, partOf, partsOf, setting, textOf } from './docx-reader';
import { paragraph, reportOf, wholeReport } from './sample-report';

const report = reportOf(paragraph('Hola'));

describe('the header', () => {
  it('says the entity and the document over a line', () => {
    const header = partOf(renderDocx(report), 'word/header1.xml');
    expect(textOf(header)).toBe('Alcaldía de San Bartolo   ·   Informe 2026');
    expect(
      allOf(header, 'w:pBdr')
        .flatMap((border) => elementsOf(border))
        .map(({ name }) => name),
    ).toEqual(['w:bottom']);
  });

  it('joins nothing to a missing entity', () => {
    const header = partOf(renderDocx({ ...report, header: { entity: ' ', document: 'Informe' } }), 'word/header1.xml');
    expect(textOf(header)).toBe('Informe');
  });
});

describe('the mark', () => {
  const header = partOf(renderDocx({ ...report, mark: ' Uso\ninterno ' }), 'word/header1.xml');
  const [mark, line] = elementsOf(header, 'w:p');

  it('stands framed at the head of every page, over the entity and the document', () => {
    expect(mark && [textOf(mark), elementsOf(oneOf(mark, 'w:pBdr')).map(({ name }) => name)]).toEqual([
      'Uso interno',
      ['w:top', 'w:left', 'w:bottom', 'w:right'],
    ]);
    expect(line && textOf(line)).toBe('Alcaldía de San Bartolo   ·   Informe 2026');
  });

  it('is bold, in capitals, in a shade on which it reads', () => {
    expect(mark && [allOf(mark, 'w:b').length, allOf(mark, 'w:caps').length]).toEqual([1, 1]);
    const fill = mark && oneOf(mark, 'w:shd').attributes['w:fill'];
    expect(contrast(String(mark && setting(mark, 'w:color')), String(fill))).toBeGreaterThanOrEqual(4.5);
  });

  it('is on the pages of every section', () => {
    const bytes = renderDocx({ ...wholeReport, mark: 'Borrador' });
    const headers = Object.keys(partsOf(bytes)).filter((path) => path.startsWith('word/header'));
    expect(headers).toHaveLength(3);
    for (const path of headers) expect(textOf(partOf(bytes, path))).toMatch(/^Borrador/);
  });

  it('is said under the title too, where a program that reads aloud finds it', () => {
    const paragraphs = allOf(documentOf(renderDocx({ ...report, mark: 'Borrador' })), 'w:p');
    expect(paragraphs.slice(0, 2).map(textOf)).toEqual(['Informe de resultados', 'Vigencia 2026 · Borrador']);
  });

  it('is not there where the document needs none', () => {
    for (const none of [null, ' ']) {
      const bytes = renderDocx({ ...report, mark: none });
      expect(elementsOf(partOf(bytes, 'word/header1.xml'), 'w:p')).toHaveLength(1);
      expect(textOf(documentOf(bytes))).toContain('Vigencia 2026Hola');
    }
  });
});

describe('the footer', () => {
  const footer = partOf(renderDocx(report), 'word/footer1.xml');

  it('joins the signatures and ends with the page of the pages', () => {
    expect(elementsOf(footer, 'w:p').map(textOf)).toEqual([
      'Elaboró:\u00a0Planeación\u00a0· Aprobó:\u00a0Comité',
      'Versión 3\tpágina 1 de 1',
    ]);
  });

  it('breaks a long line of signatures between two of them only', () => {
    expect(textOf(footer).split(' ')[0]).toBe('Elaboró:\u00a0Planeación\u00a0·');
  });

  it('counts pages with complex fields that hold a result', () => {
    expect(allOf(footer, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])).toEqual([
      'begin',
      'separate',
      'end',
      'begin',
      'separate',
      'end',
    ]);
    expect(allOf(footer, 'w:instrText').map(({ children }) => children.join('').trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('puts the tab in a run of its own', () => {
    const [tabRun] = allOf(footer, 'w:r').filter((run) => allOf(run, 'w:tab').length > 0);
    expect(tabRun && elementsOf(tabRun).map(({ name }) => name)).toEqual(['w:tab']);
  });

  it('has no line for signatures where nobody signs', () => {
    const unsigned = partOf(renderDocx({ ...report, footer: { signatures: [' '], note: '' } }), 'word/footer1.xml');
    expect(elementsOf(unsigned, 'w:p').map(textOf)).toEqual(['\tpágina 1 de 1']);
    expect(allOf(unsigned, 'w:pBdr')).toHaveLength(1);
  });
});
