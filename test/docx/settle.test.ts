import { ConcreteNumbering } from 'docx';
import { describe, expect, it } from 'vitest';
import { settleLists } from '../../src/docx/settle';

describe('settleLists', () => {
  const numbering = {
    ConcreteNumbering: [new ConcreteNumbering({ numId: 4, abstractNumId: 2, reference: 'a', instance: 1 })],
  };

  it('writes the id of the list a paragraph is in', () => {
    expect(settleLists('<w:ilvl w:val="0"/><w:numId w:val="{a-1}"/>', numbering)).toBe(
      '<w:ilvl w:val="0"/><w:numId w:val="4"/>',
    );
  });

  it('leaves words in braces', () => {
    const xml = '<w:t>{a-1} &lt;w:numId w:val=&quot;{a-1}&quot;/&gt;</w:t>';
    expect(settleLists(xml, numbering)).toBe(xml);
  });

  it('refuses a list nobody knows', () => {
    expect(() => settleLists('<w:numId w:val="{a-2}"/>', numbering)).toThrow('a-2');
  });
});
