import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { around, asBlock, asRun, element, valued } from '../../src/docx/markup';

function bodyOf(...children: readonly (Paragraph | ReturnType<typeof asBlock>)[]): string {
  const parts: ReadonlyMap<string, string> = Packer['compiler'].compile(
    new Document({ sections: [{ children: [...children] }] }),
  );
  return /<w:body>(.*)<w:sectPr/.exec(parts.get('word/document.xml') ?? '')?.[1] ?? '';
}

describe('markup', () => {
  it('is written by docx as it stands, escaped', () => {
    const cell = { 'w:tc': [element('w:p', {}, element('w:t', { 'xml:space': 'preserve' }, 'a<&>"b'))] };
    expect(bodyOf(asBlock('w:tbl', { 'w:tbl': [element('w:x', { 'w:val': '"<' }), cell] }))).toBe(
      '<w:tbl><w:x w:val="&quot;&lt;"/><w:tc><w:p><w:t xml:space="preserve">a&lt;&amp;&gt;&quot;b</w:t></w:p></w:tc></w:tbl>',
    );
  });

  it('stands among the children of a docx paragraph', () => {
    const run = asRun({ 'w:r': [element('w:t', {}, 'Hola')] });
    expect(bodyOf(new Paragraph({ children: [run] }))).toBe('<w:p><w:r><w:t>Hola</w:t></w:r></w:p>');
  });

  it('leaves out what has no value and what would be empty', () => {
    expect([valued('w:sz', undefined), valued('w:sz', ''), around('w:rPr')]).toEqual([[], [], []]);
    expect([...valued('w:sz', 20), ...around('w:rPr', element('w:b', {}))]).toEqual([
      { 'w:sz': { _attr: { 'w:val': 20 } } },
      { 'w:rPr': [{ 'w:b': { _attr: {} } }] },
    ]);
  });
});
