import { describe, expect, it } from 'vitest';
import { packParts } from '../../src/docx/pack';
import { renderParagraph } from '../../src/docx/paragraph';
import { textRuns } from '../../src/docx/runs';
import { wordParts } from '../../src/docx/word-parts';
import { elementsOf, partOf, partsOf } from './docx-reader';

const properties = { title: 'T', subject: 'S', creator: 'C', description: 'D', language: 'es-CO' };
const page = {
  orientation: 'portrait',
  header: [],
  footer: [],
  children: [renderParagraph('Normal', {}, ...textRuns('Hola', {}))],
} as const;
const parts = () => wordParts({ styles: [], numbering: [], pages: [page] });

describe('packParts', () => {
  const bytes = packParts(parts(), { logo: null, links: [], properties });
  const attributesIn = (path: string, name: string) =>
    elementsOf(partOf(bytes, path)).flatMap(({ attributes }) => attributes[name] ?? []);

  it('begins with the content types and holds no part that says nothing', () => {
    expect(Object.keys(partsOf(bytes))).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels'],
      ...['document', 'styles', 'numbering', 'settings', 'header1', 'footer1'].map((name) => `word/${name}.xml`),
    ]);
  });

  it('types and relates every part', () => {
    const paths = Object.keys(partsOf(bytes)).filter((path) => path.endsWith('.xml') && !path.startsWith('['));
    expect(attributesIn('[Content_Types].xml', 'PartName').sort()).toEqual(paths.map((path) => `/${path}`).sort());
    const related = [
      ...attributesIn('_rels/.rels', 'Target'),
      ...attributesIn('word/_rels/document.xml.rels', 'Target').map((target) => `word/${target}`),
    ];
    expect(related.sort()).toEqual([...paths].sort());
  });

  it('relates each link to its address outside the package', () => {
    const links = [{ id: 'Link1', target: 'https://ejemplo.gov.co/?a=1&b=2' }];
    const linked = packParts(parts(), { logo: null, links, properties });
    const [link] = elementsOf(partOf(linked, 'word/_rels/document.xml.rels')).filter(
      ({ attributes }) => attributes['Id'] === 'rIdLink1',
    );
    expect(link?.attributes).toMatchObject({ Target: 'https://ejemplo.gov.co/?a=1&b=2', TargetMode: 'External' });
  });

  it('dates every entry 1 January 1980', () => {
    const [time, date] = [(bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8), (bytes[12] ?? 0) | ((bytes[13] ?? 0) << 8)];
    expect({ hour: time >> 11, day: date & 31, month: (date >> 5) & 15, year: 1980 + (date >> 9) }).toEqual({
      hour: 12,
      day: 1,
      month: 1,
      year: 1980,
    });
  });
});
