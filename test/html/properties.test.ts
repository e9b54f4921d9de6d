import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, linkTarget } from '../../src/document/clean-text';
import type { ReportDocument, Run } from '../../src/document/model';
import { renderHtml } from '../../src/html/render-html';
import { arbitraryReport } from '../docx/arbitrary-report';
import { allOf, elementsOf, oneOf } from '../docx/docx-reader';
import { wholeReport } from '../docx/sample-report';
import { attributesOf, contentsOf, everyElement, headingsOf, pageOf, wordsOf } from './html-reader';

const ELEMENTS = new Set(
  [
    'head meta title style body a header img p b main nav ul ol li h1 h2 h3 h4 strong br wbr footer',
    'div dl dt dd figure figcaption i table caption span colgroup col thead tbody tr th td',
  ].flatMap((line) => line.split(' ')),
);

const ATTRIBUTES = new Set(
  'charset http-equiv content name href class src alt id role aria-label tabindex scope style'.split(' '),
);

/** Any words where the style is given words of the report. */
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"}*{color:red}', '\\', '\\"', '</style>', '\n'));

/** A style with the contents of its strings left out. */
function skeletonOf(report: ReportDocument): string {
  return wordsOf(oneOf(pageOf(renderHtml(report)), 'style')).replace(/"(?:[^"\\\n]|\\[^\n])*"/g, '""');
}

describe('the page of any report', () => {
  it('is well-formed and the same every time', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(pageOf(renderHtml(report)).name).toBe('html');
        expect(renderHtml(report)).toBe(renderHtml(report));
      }),
      { numRuns: 100 },
    );
  });

  it('has no element nor attribute but its own, whatever the words are', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const elements = everyElement(pageOf(renderHtml(report)));
        expect(elements.filter(({ name }) => !ELEMENTS.has(name))).toEqual([]);
        expect(
          elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((one) => !ATTRIBUTES.has(one)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leads to its own headings, to https and to mailto only, and names each place once', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const page = pageOf(renderHtml(report));
        const ids = attributesOf(page, 'id');
        const links = attributesOf(page, 'href').filter((link) => !/^(https:\/\/|mailto:)/.test(link));
        expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it('has headings of which none is more than one level under the one before, the same as its contents', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const page = pageOf(renderHtml(report));
        const headings = headingsOf(page).map(({ level, element }) => ({ level, words: wordsOf(element) }));
        const levels = headings.map(({ level }) => level);
        expect(levels[0]).toBe(1);
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
        const lists = allOf(page, 'nav').length;
        const entries = contentsOf(page).map(({ depth, link }) => ({ level: depth + 1, words: wordsOf(link) }));
        expect(entries).toEqual(Array.from({ length: lists }, () => headings.slice(1)).flat());
      }),
      { numRuns: 100 },
    );
  });

  it('has tables with a caption, one row of headings, and all the words of their cells', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const blocks = report.sections.flatMap((section) => section.blocks);
        const expected = blocks.flatMap((block) => (block.kind === 'table' && block.columns.length > 0 ? [block] : []));
        const tables = allOf(pageOf(renderHtml(report)), 'table');
        expect(tables.map((table) => wordsOf(oneOf(table, 'caption')))).toEqual(
          expected.map(({ summary }) => cleanLine(summary)),
        );
        expect(tables.map((table) => allOf(oneOf(table, 'thead'), 'tr').length)).toEqual(expected.map(() => 1));
        const cellWords = tables.map((table) =>
          elementsOf(oneOf(table, 'tbody'), 'tr').map((row) => elementsOf(row).map(wordsOf)),
        );
        expect(cellWords).toEqual(
          expected.map(({ columns, rows }) =>
            rows.map((cells) => columns.map((_, index) => saidBy(cells[index]?.runs ?? []))),
          ),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its style whatever the words printed at the head and foot of the sheets', () => {
    const plain = skeletonOf({ ...wholeReport, mark: 'Borrador' });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const said: ReportDocument = {
          ...wholeReport,
          header: { entity: one, document: other },
          mark: other,
          footer: { signatures: [], note: one },
          words: { ...wholeReport.words, page: one, of: other },
        };
        expect(skeletonOf(said)).toBe(plain);
      }),
    );
  });
});

/** A link without words says its address. */
function saidBy(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }) => (cleanLine(text) === '' && link !== undefined && linkTarget(link)) || cleanText(text))
    .join('');
}
