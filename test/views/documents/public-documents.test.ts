import { describe, expect, it } from 'vitest';
import type { ReportDocument, TableBlock } from '../../../src/document/model';
import { ALL_TABLES } from '../../../src/tables/definitions/all';
import { PUBLIC_DOCUMENTS } from '../../../src/views/documents/all';
import { formDocument } from '../../../src/views/documents/forms/form-document';
import { inEdition } from '../../../src/views/documents/report-document';
import type { PublicInput } from '../../../src/views/documents/section';
import { expectAgreement } from '../../messages/sentence-rules';
import { randomWorkbook } from '../../oracle/random-workbook';
import { SAMPLE } from '../sample';
import { TOWN, type Town } from '../town';
import { publishable, readPlain } from '../workbooks';
import { publicInput } from './public-input';
import { blocksOf, textsOf, wholeText } from './read-document';

/** Every public document there is, the form of one report among them. */
function documentsOf(input: PublicInput, version: number | null = null): readonly ReportDocument[] {
  const form = formDocument(input, 'R001');
  const made = [...Object.values(PUBLIC_DOCUMENTS).map((make) => make(input)), ...(form === null ? [] : [form])];
  return made.map((document) => inEdition(document, input.assessment.cutoff, { version, logo: null }));
}

function tablesOf(document: ReportDocument): readonly TableBlock[] {
  return blocksOf(document).flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function expectWellMade(document: ReportDocument): void {
  expect(document.title).not.toBe('');
  expect(document.mark).toBe('Borrador');
  const levels = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  const titles = document.sections.flatMap(({ blocks: [first] }) =>
    first?.kind === 'heading' && first.level === 1 ? [first.text] : [],
  );
  expect(titles.map((title) => Number.parseInt(title, 10))).toEqual(titles.map((_, index) => index + 1));
  for (const { summary, columns, rows } of tablesOf(document)) {
    expect(summary).not.toBe('');
    expect(columns.filter(({ heading }) => heading.trim() === '')).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  }
  for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
  expect(wholeText(document)).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
}

const TOWNS: readonly (readonly [string, Town])[] = [
  ['of a small town', TOWN],
  ['of the sample', SAMPLE],
  ['of an empty workbook', {}],
];

describe.each(TOWNS)('the public documents %s', (_, town) => {
  const documents = documentsOf(publicInput(town));

  it('skip no level of headings, number their parts, and give every table headings, rows and a summary', () => {
    for (const document of documents) expectWellMade(document);
  });

  it('agree with their numbers from the first word to the last', () => {
    for (const document of documents) for (const text of blocksOf(document).flatMap(textsOf)) expectAgreement(text);
  });

  it('are plain data, the same each time', () => {
    expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
    expect(documentsOf(publicInput(town))).toEqual(documents);
  });

  it('say the same in every version but for the version', () => {
    const sections = (version: number) => documentsOf(publicInput(town), version).map((document) => document.sections);
    expect(sections(3)).toEqual(documents.map((document) => document.sections));
  });
});

describe('the public documents of the sample', () => {
  it('say something in every part: none is there only to say that it is empty', () => {
    const silent = documentsOf(publicInput(SAMPLE)).flatMap(({ title, sections }) =>
      sections.filter(({ blocks }) => blocks.length < 2).map(({ blocks }) => `${title}: ${blocks.flatMap(textsOf)}`),
    );
    expect(silent).toEqual([]);
    expect(documentsOf(publicInput(SAMPLE)).map(wholeText).join('\n')).not.toMatch(
      /Todavía no hay|todavía no tiene act/,
    );
  });

  it('hold nothing that is internal or personal, whatever is written there', () => {
    const planted: Town = Object.fromEntries(
      Object.entries(SAMPLE).map(([sheet, [headings = [], ...rows]]) => {
        const columns = Object.values(ALL_TABLES.find((table) => table.sheet === sheet)?.columns ?? {});
        const hidden = new Set(
          columns
            .filter(({ kind, publication }) => publication !== 'public' && (kind === 'text' || kind === 'link'))
            .map(({ heading }) => heading),
        );
        const plant = (row: Town[string][number]) =>
          row.map((value, index) => (hidden.has(String(headings[index])) ? 'https://secreto.gov.co/interno' : value));
        return [sheet, [headings, ...rows.map(plant)]];
      }),
    );
    expect(JSON.stringify(planted).match(/secreto/g)?.length).toBeGreaterThan(50);
    expect(JSON.stringify(documentsOf(publicInput(planted)))).not.toContain('secreto');
  });
});

describe('the public documents of any workbook', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('are well made (seed %d)', (seed) => {
    const workbook = randomWorkbook(seed);
    const { public: assessment } = publishable(readPlain(workbook), workbook.cutoff ?? '2026-11-22');
    for (const make of Object.values(PUBLIC_DOCUMENTS)) {
      const document = make({ assessment, unread: { rejected: [], issues: 0 } });
      expectWellMade({ ...document, mark: 'Borrador' });
    }
  });
});

describe('a table of more than 500 rows', () => {
  it('shows the first 500 and says where the others are', () => {
    const groups = Array.from({ length: 620 }, (_, index) => [`Grupo ${index}`, 'Grupo de valor', 'Sí']);
    const town = { ...TOWN, 'Grupos de valor': [['Grupo', 'Clase de grupo', 'Caracterizado'], ...groups] };
    const document = PUBLIC_DOCUMENTS.planForComments(publicInput(town));
    expect(tablesOf(document)[0]?.rows).toHaveLength(500);
    expect(wholeText(document)).toContain(
      'Aquí van las primeras 500 filas. Las otras 120 están en los datos abiertos.',
    );
  });
});
