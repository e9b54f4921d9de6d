import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/document/clean-text';
import { element, type Markup } from '../../src/docx/markup';
import { xmlPart } from '../../src/docx/xml';
import { parseXml } from './docx-reader';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const bare = (markup: Markup) => xmlPart(markup).slice(DECLARATION.length);

describe('xmlPart', () => {
  it('begins with the declaration', () => {
    expect(xmlPart({ a: [] })).toBe(`${DECLARATION}<a/>`);
  });

  it('escapes text and attributes, quotes too', () => {
    expect(bare(element('a', { b: `"<'` }, 'c<&>"d'))).toBe('<a b="&quot;&lt;&apos;">c&lt;&amp;&gt;&quot;d</a>');
  });

  it('closes at once what holds nothing', () => {
    expect([{}, [], [{ _attr: {} }], '', ['']].map((content) => bare({ a: content }))).toEqual(Array(5).fill('<a/>'));
  });

  it('takes one content, a list, numbers, attributes anywhere', () => {
    expect(bare({ a: { _attr: { b: 1 } } })).toBe('<a b="1"/>');
    expect(bare({ a: 7 })).toBe('<a>7</a>');
    expect(bare({ a: [{ b: {} }, { _attr: { c: false } }, 'd'] })).toBe('<a c="false"><b/>d</a>');
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
