import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/render-docx';
import { allOf, elementsOf, partOf, textOf } from './docx-reader';
import { paragraph, reportOf } from './sample-report';

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

describe('the footer', () => {
  const footer = partOf(renderDocx(report), 'word/footer1.xml');

  it('joins the signatures and ends with the page of the pages', () => {
    expect(elementsOf(footer, 'w:p').map(textOf)).toEqual([
      'Elaboró: Planeación · Aprobó: Comité',
      'Versión 3\tpágina 1 de 1',
    ]);
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
