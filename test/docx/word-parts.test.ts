import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/docx/compose-document';
import { createReferences } from '../../src/docx/references';
import { wordParts } from '../../src/docx/word-parts';
import { allOf, elementsOf, oneOf, parseXml } from './docx-reader';
import { wholeReport } from './sample-report';

const parts = wordParts(composeDocument(wholeReport, createReferences()));

function rootOf(name: string) {
  const part = parts.find((one) => one.name === name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return parseXml(part.xml);
}

describe('wordParts', () => {
  it('are the document, its styles, lists and settings, and a head and a foot for each run of pages', () => {
    expect(parts.map(({ name }) => name)).toEqual([
      ...['document', 'styles', 'numbering', 'settings'],
      ...['header1', 'footer1', 'header2', 'footer2', 'header3', 'footer3'],
    ]);
  });

  it('say that the document is laid out as Word does since 2013', () => {
    const { attributes } = oneOf(rootOf('settings'), 'w:compatSetting');
    expect([attributes['w:name'], attributes['w:val']]).toEqual(['compatibilityMode', '15']);
  });

  it('refer from each section to a header and a footer of its own', () => {
    const document = rootOf('document');
    const references = ['w:headerReference', 'w:footerReference'].flatMap((name) => allOf(document, name));
    const names = parts.filter(({ kind }) => kind === 'header' || kind === 'footer').map(({ name }) => `rId${name}`);
    expect(references.map(({ attributes }) => attributes['r:id']).sort()).toEqual(names.sort());
  });

  it('have the measures of each run of pages at its end: in its last paragraph, or after everything', () => {
    const body = elementsOf(oneOf(rootOf('document'), 'w:body'));
    expect(body[body.length - 1]?.name).toBe('w:sectPr');
    const inParagraphs = body.filter((block) => allOf(block, 'w:pPr').some((one) => allOf(one, 'w:sectPr').length > 0));
    expect(inParagraphs.map(({ name }) => name)).toEqual(['w:p', 'w:p']);
  });

  it('define every list that a paragraph is in', () => {
    const defined = allOf(rootOf('numbering'), 'w:num').map(({ attributes }) => attributes['w:numId']);
    const used = allOf(rootOf('document'), 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect([...new Set(used)]).toEqual(defined);
  });
});
