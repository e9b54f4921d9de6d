import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, partOf, setting } from './docx-reader';
import { logoOf } from './picture';
import { paragraph, reportOf } from './sample-report';

const withLogo = (width: number, height: number) =>
  renderDocx({ ...reportOf(paragraph('Hola')), logo: logoOf(width, height) });

/** Width and height in centimetres. */
function shown(width: number, height: number): readonly number[] {
  const { cx, cy } = oneOf(documentOf(withLogo(width, height)), 'wp:extent').attributes;
  return [cx, cy].map((emu) => Number(emu) / 360_000);
}

describe('the logo', () => {
  const bytes = withLogo(480, 160);

  it('stands above the title, with its alt text', () => {
    const [first, second] = elementsOf(oneOf(documentOf(bytes), 'w:body'), 'w:p');
    expect(first && oneOf(first, 'wp:docPr').attributes['descr']).toBe('Escudo de San Bartolo');
    expect(second && setting(second, 'w:pStyle')).toBe('Title');
  });

  it('is a part of the package, as it was given, related and typed', () => {
    const id = oneOf(documentOf(bytes), 'a:blip').attributes['r:embed'];
    const relations = elementsOf(partOf(bytes, 'word/_rels/document.xml.rels'));
    const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
    expect(unzipSync(bytes)[`word/${target}`]).toEqual(logoOf(1, 1).png);
    const types = elementsOf(partOf(bytes, '[Content_Types].xml'), 'Default').map(({ attributes }) => attributes);
    expect(types).toContainEqual({ Extension: 'png', ContentType: 'image/png' });
  });

  it('keeps its proportions, is at most 1.6 cm high and 8 cm wide, and is not made larger than it is', () => {
    expect(shown(400, 800)).toEqual([0.8, 1.6]);
    expect(shown(4000, 400)).toEqual([8, 0.8]);
    expect(shown(48, 24).map((cm) => cm.toFixed(2))).toEqual(['1.27', '0.64']);
  });

  it('leaves no trace where there is none', () => {
    const plain = renderDocx(reportOf(paragraph('Hola')));
    expect(allOf(documentOf(plain), 'w:drawing')).toEqual([]);
    expect(Object.keys(unzipSync(plain)).filter((path) => path.includes('media'))).toEqual([]);
  });
});
