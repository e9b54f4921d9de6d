import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixImport } from '../../src/intake/import';
import { readTextMatrix } from '../../src/intake/read-text';
import { cellsOf, FIELDS, FOOTER, fixture, HEADINGS, matrixOf, tsv } from './fixture';

/** Rows as people write them: words of the field, a capital first, areas and months that come again. */
const WORDS =
  'participación grupos de valor la ciudadanía y plan canales Consejo Juventud los informe 2026 mesa Ejemplo para (foro) acciones con Planeación taller, rural'.split(
    ' ',
  );
const AREAS = ['Planeación', 'Secretaría de Gobierno', 'Todas las dependencias', 'Control Interno'];
const MONTHS = ['Diciembre', 'Junio', 'I Semestre', 'Permanente'];

const phrase = (most: number) =>
  fc
    .tuple(
      fc.constantFrom('Realizar', 'Documento', 'Número', 'Informe'),
      fc.array(fc.constantFrom(...WORDS), { maxLength: most }),
    )
    .map(([first, words]) => [first, ...words].join(' ').replace(/( (de|la|y|los|para|con))+$/, ''));
const row = fc
  .tuple(
    phrase(12),
    fc.constantFrom('', '.'),
    phrase(4),
    phrase(2),
    phrase(5),
    fc.constantFrom(...AREAS),
    fc.constantFrom(...MONTHS),
  )
  .map(([activity, end, ...others]) => [`${activity}${end}`, ...others]);
const table = fc.array(row, { minLength: 1, maxLength: 6 });

/** A row torn as a word processor tears it: each cell on its own, its rest in the same column of the next page. */
function tornByCell(cells: readonly string[], cuts: readonly number[]): readonly [string[], string[]] {
  const words = cells.map((cell) => cell.split(' '));
  const cut = (index: number) => Math.round((cuts[index] ?? 0) * (words[index]?.length ?? 0));
  return [
    words.map((each, index) => each.slice(0, cut(index)).join(' ')),
    words.map((each, index) => each.slice(cut(index)).join(' ')),
  ];
}

/** A row torn as running text: everything after one place goes to the next page. */
function tornByLine(cells: readonly string[], place: number): readonly [string, string] {
  const line = cells.join('\t');
  const places = [...line.matchAll(/[ \t]/g)].map(({ index }) => index);
  const at = places[Math.floor(place * places.length)] ?? line.length;
  return [line.slice(0, line[at] === '\t' ? at + 1 : at), line.slice(at + 1)];
}

const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).sort();

function saidWords(matrix: MatrixImport): string[] {
  const quoted = matrix.doubts.map((doubt) => ('text' in doubt ? doubt.text : ''));
  return words([...cellsOf(matrix).flat(), ...quoted]);
}

const DOUBTS_ABOUT_TEARS = ['ambiguousJoin', 'looseText', 'noActivity', 'onlyActivity', 'extraCells'];

/** The law of the repair: the same rows, or a doubt; and every word once, in a row or quoted in a doubt. */
function expectRepaired(text: string, rows: readonly (readonly string[])[]): void {
  const matrix = matrixOf(readTextMatrix(text));
  expect(saidWords(matrix)).toEqual(words(rows.flat()));
  const isDoubtful = matrix.doubts.some(({ code }) => DOUBTS_ABOUT_TEARS.includes(code));
  if (!isDoubtful) expect(cellsOf(matrix)).toEqual(rows);
}

describe('a table that people wrote', () => {
  it('reads back as it was, whole', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const matrix = matrixOf(readTextMatrix(tsv([HEADINGS, ...rows])));
        expect(cellsOf(matrix)).toEqual(rows);
        expect(matrix.repairs).toEqual([]);
      }),
    );
  });

  it('with a page footer between two rows keeps both, or asks', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        expectRepaired([tsv([HEADINGS, ...before]), ...FOOTER, tsv(after)].join('\n'), [...before, ...after]);
      }),
    );
  });

  it('with a row torn cell by cell is mended, or asks, and neither loses nor doubles a word', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1));
    fc.assert(
      fc.property(table, row, table, fc.array(share, { minLength: 6, maxLength: 6 }), (before, torn, after, cuts) => {
        const [upper, lower] = tornByCell(torn, cuts);
        fc.pre(upper.some(Boolean) && lower.some(Boolean));
        expectRepaired([tsv([HEADINGS, ...before, upper]), ...FOOTER, tsv([lower, ...after])].join('\n'), [
          ...before,
          torn,
          ...after,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('with a row torn like running text is mended, or asks, and neither loses nor doubles a word', () => {
    fc.assert(
      fc.property(
        table,
        row,
        fc.array(row, { maxLength: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (before, torn, after, place) => {
          const [upper, lower] = tornByLine(torn, place);
          expectRepaired([tsv([HEADINGS, ...before]), upper, ...FOOTER, lower, tsv(after)].join('\n'), [
            ...before,
            torn,
            ...after,
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The policy's own rows laid out in columns of some letters, and one of them cut after one of its lines. */
describe('a row of the policy that a page break cuts after any of its lines', () => {
  const rows = (JSON.parse(fixture('policy-rows.json')) as { cells: { readonly [field: string]: string } }[]).map(
    ({ cells }) => FIELDS.map((field) => cells[field] ?? ''),
  );

  it('is mended, with a doubt in no more than one of a hundred cuts', () => {
    let cuts = 0;
    let doubts = 0;
    for (const [index, row] of rows.entries()) {
      const lines = row.map((cell, column) => wrap(cell, column === 0 ? 45 : 15));
      for (let cut = 1; cut < Math.max(...lines.map((each) => each.length)); cut++) {
        const upper = lines.map((each) => each.slice(0, cut).join(' '));
        const lower = lines.map((each) => each.slice(cut).join(' '));
        const text = [
          tsv([HEADINGS, ...rows.slice(0, index), upper]),
          ...FOOTER,
          tsv([lower, ...rows.slice(index + 1)]),
        ];
        const matrix = matrixOf(readTextMatrix(text.join('\n')));
        expect(cellsOf(matrix)).toEqual(rows);
        cuts += 1;
        doubts += matrix.doubts.length;
      }
    }
    expect(cuts).toBeGreaterThan(100);
    expect(doubts * 100).toBeLessThanOrEqual(cuts);
  });
});

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
