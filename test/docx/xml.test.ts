import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/document/clean-text';
import { container, element, type XmlElement } from '../../src/docx/element';
import { xmlPart } from '../../src/docx/xml';
import { parseXml } from './docx-reader';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const bare = (root: XmlElement) => xmlPart(root).slice(DECLARATION.length);

describe('xmlPart', () => {
  it('begins with the declaration', () => {
    expect(xmlPart(container('a'))).toBe(`${DECLARATION}<a/>`);
  });

  it('escapes text and attributes, quotes too', () => {
    expect(bare(element('a', { b: `"<'` }, 'c<&>"d'))).toBe('<a b="&quot;&lt;&apos;">c&lt;&amp;&gt;&quot;d</a>');
  });

  it('closes at once what holds nothing', () => {
    const empty = [container('a'), element('a', {}), container('a', ''), container('a', '', '')];
    expect(empty.map(bare)).toEqual(empty.map(() => '<a/>'));
  });

  it('writes numbers, attributes, elements and text in the order they stand', () => {
    expect(bare(element('a', { b: 1, c: 'x' }))).toBe('<a b="1" c="x"/>');
    expect(bare(container('a', '7'))).toBe('<a>7</a>');
    expect(bare(element('a', { c: 'false' }, container('b'), 'd'))).toBe('<a c="false"><b/>d</a>');
  });

  it('reads back as it was', () => {
    const text = fc.string({ unit: 'binary' }).map(cleanText);
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const { attributes, children } = parseXml(xmlPart(element('a', { b: attribute }, content)));
        expect([attributes['b'], children.join('')]).toEqual([attribute, content]);
      }),
    );
  });
});
