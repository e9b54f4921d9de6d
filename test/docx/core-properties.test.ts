import { describe, expect, it } from 'vitest';
import { coreXml } from '../../src/docx/core-properties';
import { elementsOf, parseXml } from './docx-reader';

describe('coreXml', () => {
  it('names the language and what the file is, escaped, and no date', () => {
    const xml = coreXml({ title: 'A & <b>', subject: '', creator: 'Alcaldía', description: 'Qué', language: 'es-CO' });
    expect(elementsOf(parseXml(xml)).map(({ name, children }) => [name, children.join('')])).toEqual([
      ['dc:title', 'A & <b>'],
      ['dc:creator', 'Alcaldía'],
      ['dc:description', 'Qué'],
      ['dc:language', 'es-CO'],
    ]);
  });
});
