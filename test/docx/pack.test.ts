import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { packDocument } from '../../src/docx/pack';
import { elementsOf, partOf, partsOf } from './docx-reader';

const properties = { title: 'T', subject: 'S', creator: 'C', description: 'D', language: 'es-CO' };
const newDocument = () => new Document({ sections: [{ children: [new Paragraph('Hola')] }] });

describe('the private compiler of docx', () => {
  it('gives the parts at once, by their path, and lets one be replaced', () => {
    const parts: unknown = Packer['compiler'].compile(newDocument(), undefined, [
      { path: 'docProps/core.xml', data: '<x/>' },
    ]);
    expect(parts).toBeInstanceOf(Map);
    const map = parts as Map<string, unknown>;
    expect(map.get('docProps/core.xml')).toBe('<x/>');
    expect(map.get('word/document.xml')).toContain('<w:t xml:space="preserve">Hola</w:t>');
    expect([...map.values()].every((part) => typeof part === 'string' || part instanceof Uint8Array)).toBe(true);
  });
});

describe('packDocument', () => {
  it('begins with the content types and holds the parts of a document', () => {
    const paths = Object.keys(partsOf(packDocument(newDocument(), { links: [], properties })));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths).toEqual(
      expect.arrayContaining(['_rels/.rels', 'docProps/core.xml', 'word/document.xml', 'word/styles.xml']),
    );
  });

  it('relates each link to its address outside the package', () => {
    const links = [{ id: 'Link1', target: 'https://ejemplo.gov.co/?a=1&b=2' }];
    const bytes = packDocument(newDocument(), { links, properties });
    const [link] = elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).filter(
      ({ attributes }) => attributes['Id'] === 'rIdLink1',
    );
    expect(link?.attributes).toMatchObject({ Target: 'https://ejemplo.gov.co/?a=1&b=2', TargetMode: 'External' });
  });

  it('dates every entry 1 January 1980', () => {
    const bytes = packDocument(newDocument(), { links: [], properties });
    const [time, date] = [(bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8), (bytes[12] ?? 0) | ((bytes[13] ?? 0) << 8)];
    expect({ hour: time >> 11, day: date & 31, month: (date >> 5) & 15, year: 1980 + (date >> 9) }).toEqual({
      hour: 12,
      day: 1,
      month: 1,
      year: 1980,
    });
  });
});
