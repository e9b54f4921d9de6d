import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, setting, textOf, type XmlElement } from '../docx-reader';
import { coverage, paragraph, reportOf, run } from '../sample-report';

const box = (title: string, text: string): Block => ({ kind: 'box', title, runs: [run(text)] });

/** The tinted paragraphs of a report with these blocks. */
function tinted(...blocks: readonly Block[]): readonly XmlElement[] {
  return allOf(documentOf(renderDocx(reportOf(...blocks))), 'w:p').filter((one) => allOf(one, 'w:shd').length > 0);
}

describe('a box', () => {
  const paragraphs = tinted(box('Aviso', 'Uno\ndos'));

  it('is its title and its words, kept together on one page', () => {
    expect(paragraphs.map(textOf)).toEqual(['Aviso', 'Uno\ndos']);
    expect(paragraphs.map((one) => allOf(one, 'w:keepNext').length)).toEqual([1, 0]);
    expect(paragraphs.map((one) => allOf(one, 'w:keepLines').length)).toEqual([1, 1]);
  });

  it('has a bar of the accent at its left and the same edges all through, so that it is one frame', () => {
    const edges = paragraphs.map((one) => elementsOf(oneOf(one, 'w:pBdr')));
    expect(edges[0]?.filter(({ attributes }) => attributes['w:color'] === '0b5f4d').map(({ name }) => name)).toEqual([
      'w:left',
    ]);
    expect(edges[1]).toEqual(edges[0]);
    expect(new Set(paragraphs.map((one) => oneOf(one, 'w:ind').attributes['w:left'])).size).toBe(1);
  });

  it('is no table, since nothing in it is tabular', () => {
    expect(allOf(documentOf(renderDocx(reportOf(box('Aviso', 'Uno')))), 'w:tbl')).toEqual([]);
  });

  it('has no line for a title it lacks', () => {
    expect(tinted(box(' ', 'Hola')).map(textOf)).toEqual(['Hola']);
  });

  it('does not run into the box after it', () => {
    const document = documentOf(renderDocx(reportOf(box('A', 'uno'), box('B', 'dos'), paragraph('fin'))));
    const words = elementsOf(oneOf(document, 'w:body'), 'w:p').map(textOf);
    expect(words.slice(2)).toEqual(['A', 'uno', '', 'B', 'dos', 'fin']);
  });

  it('stands off from a table above it', () => {
    const spaceAbove = (...blocks: readonly Block[]) => {
      const [first] = tinted(...blocks);
      return Number(first && oneOf(first, 'w:spacing').attributes['w:before']);
    };
    expect(spaceAbove(coverage, box('A', ''))).toBeGreaterThan(spaceAbove(paragraph('Hola'), box('A', '')));
  });

  it('keeps the ink of its words for its links', () => {
    const linked: Block = { kind: 'box', title: '', runs: [{ text: 'vea', link: 'https://ejemplo.gov.co/' }] };
    const [one] = tinted(linked);
    expect(one && setting(one, 'w:color')).toBe('0b5f4d');
  });
});
