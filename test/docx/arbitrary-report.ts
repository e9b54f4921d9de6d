import fc from 'fast-check';
import type { Block, ReportDocument, Run, TableBlock, TableCell } from '../../src/document/model';
import { logoOf } from './picture';

/** Words as people paste them: long, empty, controls, markup, braces, astral characters and lone surrogates. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '\n',
      ']]>',
      '<w:p/>',
      '{numbers-1}',
      '\ud83d',
      '\u0000\uffff',
      '="_Toc1"',
      'w'.repeat(400),
      'Interinstitucionalidad',
    ),
  },
);

const run: fc.Arbitrary<Run> = fc.oneof(
  text.map((one) => ({ text: one })),
  text.map((one) => ({ text: one, bold: true })),
  fc.record({ text, link: fc.oneof(fc.webUrl({ validSchemes: ['https'] }), text) }),
);
const runs = fc.array(run, { maxLength: 3 });

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.record({ runs }),
  fc.record({
    runs,
    tone: fc.constantFrom('done' as const, 'planned' as const, 'attention' as const, 'muted' as const),
  }),
);

const column = fc.record(
  {
    heading: text,
    share: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    rowHeader: fc.boolean(),
  },
  { requiredKeys: ['heading', 'share'] },
);

/** Rows may have more or fewer cells than there are columns. */
export const arbitraryTable: fc.Arbitrary<TableBlock> = fc.record({
  kind: fc.constant('table' as const),
  summary: text,
  columns: fc.array(column, { maxLength: 10 }),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 4 }),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), runs, soft: fc.boolean() }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('keyFigures' as const),
    summary: text,
    figures: fc.array(fc.record({ value: text, label: text }), { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('bars' as const),
    summary: text,
    bars: fc.array(
      fc.record({ label: text, value: text, share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }),
      { maxLength: 9 },
    ),
  }),
  arbitraryTable,
  fc.record({ kind: fc.constant('box' as const), title: text, runs }),
  fc.constant({ kind: 'contents' as const }),
);

/** Any report the model allows. */
export const arbitraryReport: fc.Arbitrary<ReportDocument> = fc.record({
  title: text,
  subtitle: text,
  description: text,
  header: fc.record({ entity: text, document: text }),
  mark: fc.option(text),
  logo: fc
    .option(
      fc.record({
        width: fc.integer({ min: 1, max: 4000 }),
        height: fc.integer({ min: 1, max: 4000 }),
        description: text,
      }),
    )
    .map((size) => size && logoOf(size.width, size.height, size.description)),
  footer: fc.record({ signatures: fc.array(text, { maxLength: 3 }), note: text }),
  accent: fc.constantFrom('#0b5f4d', '#9b1c31', '#1f4e9e'),
  words: fc.constant({ contents: 'Contenido', page: 'página', of: 'de', skip: 'Ir al contenido' }),
  sections: fc.array(
    fc.record({
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
      blocks: fc.array(block, { maxLength: 6 }),
    }),
    { maxLength: 4 },
  ),
});
