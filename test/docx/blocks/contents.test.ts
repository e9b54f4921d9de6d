import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, setting, textOf } from '../docx-reader';
import { heading, paragraph, reportOf, wholeReport } from '../sample-report';

describe('the contents', () => {
  const document = documentOf(renderDocx(wholeReport));
  const contents = oneOf(document, 'w:sdtContent');
  const entries = elementsOf(contents, 'w:p');

  it('has one entry for each heading, in the style of its level', () => {
    expect(entries.map((entry) => [setting(entry, 'w:pStyle'), textOf(entry)])).toEqual([
      ['TOC1', 'Quiénes participaron'],
      ['TOC2', 'Por grupo & fase'],
      ['TOC3', 'Por canal'],
      ['TOC1', 'Matriz'],
      ['TOC1', 'Sin dato'],
    ]);
  });

  it('links each entry to the bookmark at its heading', () => {
    const bookmarked = new Map(
      allOf(document, 'w:p').flatMap((element) =>
        allOf(element, 'w:bookmarkStart').map(({ attributes }) => [attributes['w:name'], textOf(element)] as const),
      ),
    );
    const links = entries.map((entry) => oneOf(entry, 'w:hyperlink'));
    expect(links.map(({ attributes }) => bookmarked.get(attributes['w:anchor']))).toEqual(links.map(textOf));
    expect(bookmarked.size).toBe(5);
  });

  it('is a clean field that asks for linked entries without page numbers', () => {
    const [instruction] = allOf(contents, 'w:instrText');
    expect(instruction?.children.join('')).toBe('TOC \\h \\n "1-3" \\o "1-3"');
    expect(allOf(contents, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])).toEqual([
      'begin',
      'separate',
      'end',
    ]);
    expect(allOf(contents, 'w:fldChar').filter(({ attributes }) => 'w:dirty' in attributes)).toEqual([]);
    expect(textOf(contents)).not.toContain('\t');
  });

  it('leaves no empty line behind its entries', () => {
    expect(entries.every((entry) => textOf(entry) !== '')).toBe(true);
  });

  it('is titled by a paragraph that is no heading', () => {
    const [title] = allOf(document, 'w:p').filter((element) => textOf(element) === 'Contenido');
    expect(title && setting(title, 'w:pStyle')).toBe('Normal');
  });

  it('is left out of a document without headings', () => {
    const bytes = renderDocx(reportOf({ kind: 'contents' }, heading(2, ' '), paragraph('Hola')));
    expect(allOf(documentOf(bytes), 'w:sdt')).toHaveLength(0);
    expect(textOf(documentOf(bytes))).not.toContain('Contenido');
  });
});
