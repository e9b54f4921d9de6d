import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/document/clean-text';
import type { Block, ReportDocument } from '../../src/document/model';
import { renderDocx } from '../../src/docx/render-docx';
import { arbitraryReport } from './arbitrary-report';
import {
  allOf,
  documentOf,
  elementsOf,
  parseXml,
  partsOf,
  sectionsOf,
  sectionWidths,
  setting,
  textOf,
  widthsOf,
} from './docx-reader';

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the characters XML forbids is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('any report', () => {
  it('becomes well-formed parts without a forbidden character, the same every time', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const bytes = renderDocx(report);
        for (const part of Object.values(partsOf(bytes))) {
          expect(parseXml(part).name).not.toBe('');
          expect(FORBIDDEN.test(part)).toBe(false);
        }
        expect(Buffer.compare(renderDocx(report), bytes)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('has tables that fill the text of their section exactly, one paragraph apart', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const document = documentOf(renderDocx(report));
        const widths = sectionWidths(document);
        for (const [index, blocks] of sectionsOf(document).entries()) {
          for (const table of blocks.filter(({ name }) => name === 'w:tbl')) {
            const { table: total, grid, rows, spans } = widthsOf(table);
            expect([total, sum(grid)]).toEqual([widths[index], widths[index]]);
            expect(rows).toEqual(spans);
            expect(rows.map(sum)).toEqual(rows.map(() => total));
          }
          expect(
            blocks.filter(
              ({ name }, at) => name === 'w:tbl' && blocks[at + 1]?.name !== 'w:p' && blocks[at + 1]?.name !== 'w:sdt',
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lists its headings, and nothing else, in its contents', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const blocks = report.sections.flatMap((section) => section.blocks);
        const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [cleanLine(block.text)] : []));
        const expected = headings.filter((heading) => heading !== '');
        const document = documentOf(renderDocx(report));
        for (const contents of allOf(document, 'w:sdtContent')) {
          expect(allOf(contents, 'w:p').map(textOf)).toEqual(expected);
        }
        const rendered = allOf(document, 'w:p').filter((one) => setting(one, 'w:pStyle')?.startsWith('Heading'));
        expect(rendered.map(textOf)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('has headings of which none is more than one level under the one before', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const levels = allOf(documentOf(renderDocx(report)), 'w:p').flatMap((one) => {
          const style = /^Heading(\d)$/.exec(setting(one, 'w:pStyle') ?? '');
          return style === null ? [] : [Number(style[1])];
        });
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has tables that begin with their one heading row, and rows that are not parted', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const table of allOf(documentOf(renderDocx(report)), 'w:tbl')) {
          const rows = elementsOf(table, 'w:tr');
          expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)));
          expect(rows.filter((row) => allOf(row, 'w:cantSplit').length !== 1)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says in words what each table and each picture holds', () => {
    fc.assert(
      fc.property(arbitraryReport.map(withNames), (report) => {
        const document = documentOf(renderDocx(report));
        const tables = allOf(document, 'w:tbl').map((table) => setting(table, 'w:tblCaption'));
        const pictures = allOf(document, 'wp:docPr').map(({ attributes }) => attributes['descr']);
        expect([...tables, ...pictures].filter((words) => !words?.startsWith('Nombre'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('uses the built-in styles it defines and no others, in Spanish of Colombia', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const parts = partsOf(renderDocx(report));
        const styles = parseXml(parts['word/styles.xml'] ?? '');
        const defined = allOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
        const used = Object.entries(parts)
          .filter(([path]) => /^word\/(document|header|footer)/.test(path))
          .flatMap(([, part]) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => allOf(parseXml(part), name)))
          .map(({ attributes }) => attributes['w:val']);
        expect(used.filter((id) => !defined.includes(id))).toEqual([]);
        expect(allOf(styles, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['es-CO']);
      }),
      { numRuns: 20 },
    );
  });
});

/** The same report with words for everything that is to be named. */
function withNames(report: ReportDocument): ReportDocument {
  const named = (block: Block): Block =>
    'summary' in block ? { ...block, summary: `Nombre ${block.summary}` } : block;
  return {
    ...report,
    logo: report.logo && { ...report.logo, description: `Nombre ${report.logo.description}` },
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(named) })),
  };
}
