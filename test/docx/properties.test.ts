import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/document/clean-text';
import { renderDocx } from '../../src/docx/render-docx';
import { arbitraryReport } from './arbitrary-report';
import {
  allOf,
  documentOf,
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
});
