import { Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { around, asBlock, asRun, element, valued } from '../../src/docx/markup';
import { bodyXml } from './word-document';

describe('markup', () => {
  it('stands among the blocks of a docx document', () => {
    const cell = { 'w:tc': [element('w:p', {}, element('w:t', { 'xml:space': 'preserve' }, 'a'))] };
    expect(bodyXml(asBlock('w:tbl', { 'w:tbl': [element('w:x', { 'w:val': 1 }), cell] }))).toBe(
      '<w:tbl><w:x w:val="1"/><w:tc><w:p><w:t xml:space="preserve">a</w:t></w:p></w:tc></w:tbl>',
    );
  });

  it('stands among the children of a docx paragraph', () => {
    const run = asRun({ 'w:r': [element('w:t', {}, 'Hola')] });
    expect(bodyXml(new Paragraph({ children: [run] }))).toBe('<w:p><w:r><w:t>Hola</w:t></w:r></w:p>');
  });

  it('leaves out what has no value and what would be empty', () => {
    expect([valued('w:sz', undefined), valued('w:sz', ''), around('w:rPr')]).toEqual([[], [], []]);
    expect([...valued('w:sz', 20), ...around('w:rPr', element('w:b', {}))]).toEqual([
      { 'w:sz': { _attr: { 'w:val': 20 } } },
      { 'w:rPr': [{ 'w:b': { _attr: {} } }] },
    ]);
  });
});
