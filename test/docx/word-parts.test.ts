import { Paragraph } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/document/model';
import { composeDocument } from '../../src/docx/compose-document';
import { createReferences } from '../../src/docx/context';
import { wordParts } from '../../src/docx/word-parts';
import { arbitraryReport } from './arbitrary-report';
import { allOf, elementsOf, oneOf, parseXml, type XmlElement } from './docx-reader';
import { wholeReport } from './sample-report';
import { documentOfBlocks, partsByDocx, xmlOf } from './word-document';

/** Each time anew: docx's components keep something of the document they were written in. */
const compose = (report: ReportDocument) => composeDocument(report, createReferences());

/** By which names the sections refer to their headers and footers is each package's own affair; what docx adds to them is what Word does without. */
const withoutNames = (xml: string) =>
  xml
    .replace(/(Reference w:type="default" r:id=")[^"]*/g, '$1')
    .replace(/<w:pgNumType\/><w:docGrid w:linePitch="360"\/>/g, '');

const inside = (xml: string) => elementsOf(parseXml(withoutNames(xml)));

/** docx would write the id of a list in the place of words like {numbers-1}. */
function withoutMarks(report: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(report).replace(/\{(numbers|bullets)/g, '($1'));
}

/** What our package and docx's own hold under the root of each part. */
function bothOf(report: ReportDocument): readonly (readonly [string, readonly XmlElement[], readonly XmlElement[]])[] {
  const byDocx = partsByDocx(compose(report));
  return wordParts(compose(report))
    .filter(({ kind }) => kind !== 'settings')
    .map(({ name, xml }) => {
      const other = byDocx.get(`word/${name}.xml`) ?? '';
      return [name, inside(xml), inside(other)] as const;
    });
}

describe('wordParts', () => {
  it('holds, part by part, what the document and the packer of docx would have written', () => {
    const parts = bothOf(wholeReport);
    expect(parts.map(([name]) => name)).toEqual([
      ...['document', 'styles', 'numbering'],
      ...['header1', 'footer1', 'header2', 'footer2', 'header3', 'footer3'],
    ]);
    for (const [name, ours, theirs] of parts) expect(ours, name).toEqual(theirs);
  });

  it('does so for any report whose words docx does not take for its own mark of a list', () => {
    fc.assert(
      fc.property(arbitraryReport.map(withoutMarks), (report) => {
        for (const [name, ours, theirs] of bothOf(report)) expect(ours, name).toEqual(theirs);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the version docx gives to the layout of Word', () => {
    const settings = (xml: string) => oneOf(parseXml(xml), 'w:compat');
    const byDocx = partsByDocx(compose(wholeReport)).get('word/settings.xml') ?? '';
    expect(settings(xmlOf(wordParts(compose(wholeReport)), 'settings'))).toEqual(settings(byDocx));
  });

  it('refers from each section to a header and a footer of its own', () => {
    const parts = wordParts(compose(wholeReport));
    const document = parseXml(xmlOf(parts, 'document'));
    const references = ['w:headerReference', 'w:footerReference'].flatMap((name) => allOf(document, name));
    const names = parts.filter(({ kind }) => kind === 'header' || kind === 'footer').map(({ name }) => `rId${name}`);
    expect(references.map(({ attributes }) => attributes['r:id']).sort()).toEqual(names.sort());
  });

  it('refuses a list that was never defined', () => {
    const item = new Paragraph({ numbering: { reference: 'letters', instance: 1, level: 0 } });
    expect(() => wordParts(documentOfBlocks(item))).toThrow('letters-1');
  });
});
