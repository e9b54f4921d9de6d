import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, partOf, setting, textOf } from '../docx-reader';
import { heading, paragraph, reportOf, wholeReport } from '../sample-report';

describe('a heading', () => {
  it('has the built-in style of its level and no other text', () => {
    const headings = allOf(documentOf(renderDocx(wholeReport)), 'w:p')
      .map((element) => [setting(element, 'w:pStyle'), textOf(element)])
      .filter(([style]) => style?.startsWith('Heading'));
    expect(headings).toEqual([
      ['Heading1', 'Quiénes participaron'],
      ['Heading2', 'Por grupo & fase'],
      ['Heading3', 'Por canal'],
      ['Heading1', 'Matriz'],
      ['Heading1', 'Sin dato'],
    ]);
  });

  it('stays with what follows it', () => {
    const styles = allOf(partOf(renderDocx(wholeReport), 'word/styles.xml'), 'w:style');
    const kept = styles.filter((style) => allOf(style, 'w:keepNext').length > 0);
    expect(kept.map(({ attributes }) => attributes['w:styleId'])).toEqual(
      expect.arrayContaining(['Heading1', 'Heading2', 'Heading3']),
    );
  });

  it('is left out where it has no words', () => {
    const bytes = renderDocx(reportOf(heading(1, ' \n'), paragraph('Hola')));
    expect(allOf(documentOf(bytes), 'w:pStyle').map(({ attributes }) => attributes['w:val'])).not.toContain('Heading1');
  });

  it('is one line', () => {
    const bytes = renderDocx(reportOf(heading(1, 'Quiénes\nparticiparon ')));
    expect(allOf(documentOf(bytes), 'w:p').map(textOf)).toContain('Quiénes participaron');
  });
});
