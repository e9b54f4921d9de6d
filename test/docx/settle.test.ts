import { ConcreteNumbering } from 'docx';
import { describe, expect, it } from 'vitest';
import { settleIds, settleLists, tightenContents } from '../../src/docx/settle';

describe('settleIds', () => {
  it('numbers bookmarks and the links to them from 1, in the order they come', () => {
    const xml =
      '<w:hyperlink w:anchor="_Toc41"/><w:hyperlink w:anchor="_Toc40"/><w:bookmarkStart w:name="_Toc40" w:id="40"/><w:bookmarkEnd w:id="40"/><w:bookmarkStart w:id="41" w:name="_Toc41"/>';
    expect(settleIds(xml)).toBe(
      '<w:hyperlink w:anchor="_Toc1"/><w:hyperlink w:anchor="_Toc2"/><w:bookmarkStart w:name="_Toc2" w:id="2"/><w:bookmarkEnd w:id="2"/><w:bookmarkStart w:id="1" w:name="_Toc1"/>',
    );
  });

  it('leaves words that look like a bookmark', () => {
    const xml = '<w:t>=&quot;_Toc41&quot; &lt;w:bookmarkEnd w:id=&quot;7&quot;/&gt; _Toc9</w:t>';
    expect(settleIds(xml)).toBe(xml);
  });
});

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

describe('tightenContents', () => {
  it('moves the end of the field into the last entry', () => {
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(tightenContents(`<w:p>A</w:p><w:p>${end}</w:p></w:sdtContent>`)).toBe(`<w:p>A${end}</w:p></w:sdtContent>`);
  });

  it('leaves a document without contents', () => {
    expect(tightenContents('<w:p/>')).toBe('<w:p/>');
  });
});
