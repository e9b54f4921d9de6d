import { describe, expect, it } from 'vitest';
import { readTextMatrix } from '../../src/intake/read-text';
import { cellsOf, FIELDS, FOOTER, failureOf, fixture, HEADINGS, matrixOf, tsv } from './fixture';

const EXPECTED = JSON.parse(fixture('policy-rows.json')) as {
  readonly sourceRow: number;
  readonly cells: { readonly [field: string]: string };
  readonly steps: readonly string[];
}[];
const EXPECTED_CELLS = EXPECTED.map(({ cells }) => FIELDS.map((field) => cells[field]));
const EXPECTED_STEPS = EXPECTED.map(({ steps }) => steps);

describe('a policy document with its matrix inside', () => {
  const matrix = matrixOf(readTextMatrix(fixture('policy.txt')));

  it('yields the 31 rows whole, with their place in the document and their steps', () => {
    expect(matrix.rows).toEqual(EXPECTED);
  });

  it('finds the heading in line 304 and counts the pieces of the torn rows', () => {
    expect(matrix.source).toEqual({ rows: 35, headerRow: 304 });
    expect(matrix.mapping.map(({ column, position, field }) => [column, position, field])).toEqual(
      HEADINGS.map((heading, index) => [heading, index + 1, FIELDS[index]]),
    );
    expect(matrix.ignoredColumns).toEqual([]);
  });

  it('names the four rows it joined and the four footers between their pieces, and has no doubt', () => {
    expect(matrix.repairs).toEqual([
      { code: 'joinedSplitRow', row: 4, sourceRows: [308, 322] },
      { code: 'droppedPageFooter', row: 4, sourceRow: 310 },
      { code: 'joinedSplitRow', row: 12, sourceRows: [330, 344] },
      { code: 'droppedPageFooter', row: 12, sourceRow: 332 },
      { code: 'joinedSplitRow', row: 20, sourceRows: [352, 366] },
      { code: 'droppedPageFooter', row: 20, sourceRow: 354 },
      { code: 'joinedSplitRow', row: 28, sourceRows: [374, 389] },
      { code: 'droppedPageFooter', row: 28, sourceRow: 376 },
    ]);
    expect(matrix.doubts).toEqual([]);
  });

  it('carries nothing of the footers into a cell', () => {
    expect(JSON.stringify(matrix.rows)).not.toMatch(/Elaboró|Revisó|Aprobó|Noviembre|PROFESIONAL|Fondeser/);
  });
});

describe('the same matrix in other clothes', () => {
  it.each(['policy.tsv', 'policy.csv', 'policy-semicolon.csv'])('%s yields the same 31 rows and no doubt', (name) => {
    const matrix = matrixOf(readTextMatrix(fixture(name)));
    expect(cellsOf(matrix)).toEqual(EXPECTED_CELLS);
    expect(matrix.rows.map(({ steps }) => steps)).toEqual(EXPECTED_STEPS);
    expect(matrix.doubts).toEqual([]);
  });

  it('reads the document with its footers taken out by hand', () => {
    const rows = fixture('policy.txt')
      .split('\n')
      .filter((line) => line.includes('\t'));
    expect(cellsOf(matrixOf(readTextMatrix(rows.join('\n'))))).toEqual(EXPECTED_CELLS);
  });

  it('reads the document whose lines lost the blank cells at their end', () => {
    const trimmed = fixture('policy.txt').replace(/\t+$/gm, '');
    const matrix = matrixOf(readTextMatrix(trimmed));
    expect(cellsOf(matrix)).toEqual(EXPECTED_CELLS);
    expect(matrix.doubts.map(({ code, row }) => [code, row])).toEqual([
      ['ambiguousJoin', 20],
      ['ambiguousJoin', 28],
    ]);
  });

  it('reads the document with Windows or old Macintosh line endings', () => {
    for (const ending of ['\r\n', '\r']) {
      const matrix = matrixOf(readTextMatrix(`\uFEFF${fixture('policy.txt').replace(/\n/g, ending)}`));
      expect(matrix.rows).toEqual(EXPECTED);
    }
  });
});

const ROW = ['Publicar el informe', 'Informe', 'Documento', 'Informe publicado', 'Planeación', 'Diciembre'];
const OTHER = ['Convocar a los grupos', 'Convocatoria', 'Documento', 'Convocatoria hecha', 'Gobierno', 'Junio'];

describe('a text', () => {
  it.each(['"', 'Ver "el plan', '"Plan" de acción', '""', 'a "b" c', '"sin cerrar'])(
    'with the cell %s loses none of the rows below',
    (cell) => {
      const rows = [[cell, ...ROW.slice(1)], OTHER, [...ROW.slice(0, 5), cell], OTHER];
      const expected = rows.map((row) => row.map((text) => (text === '""' ? '' : text)));
      const matrix = matrixOf(readTextMatrix(tsv([HEADINGS, ...rows])));
      expect(cellsOf(matrix)).toEqual(expected);
    },
  );

  it('with lone marks in two rows keeps both rows', () => {
    const rows = [[...ROW.slice(0, 5), '"Junio'], ['Otra "actividad"', ...ROW.slice(1)], OTHER];
    expect(cellsOf(matrixOf(readTextMatrix(tsv([HEADINGS, ...rows]))))).toEqual(rows);
  });

  it('keeps formulas and hostile beginnings as plain text', () => {
    const hostile = ['=IMPORTXML("https://x.example";"//a")', '+1', '-1', '@a', "'x", '=1+1'];
    expect(cellsOf(matrixOf(readTextMatrix(tsv([HEADINGS, hostile]))))).toEqual([hostile]);
  });

  it('asks about a text that looks like a formula and about a quotation mark without its pair, by column', () => {
    const rows = [
      ['=IMPORTXML("https://x.example")', ...ROW.slice(1)],
      [...ROW.slice(0, 2), 'Dijo "sí', ...ROW.slice(3)],
    ];
    const { doubts } = matrixOf(readTextMatrix(tsv([HEADINGS, ...rows])));
    expect(doubts).toContainEqual({ code: 'formulaText', row: 1, column: HEADINGS[0] });
    expect(doubts).toContainEqual({ code: 'loneQuote', row: 2, column: HEADINGS[2] });
    expect(doubts.filter(({ code }) => code === 'formulaText' || code === 'loneQuote')).toHaveLength(2);
  });

  it('keeps line breaks inside quoted cells and counts their row once', () => {
    const text = `${HEADINGS.join(';')}\n"Publicar\nel informe";"a;b";"dijo ""sí""";x;y;z\n${OTHER.join(';')}`;
    const matrix = matrixOf(readTextMatrix(text));
    expect(cellsOf(matrix)).toEqual([['Publicar\nel informe', 'a;b', 'dijo "sí"', 'x', 'y', 'z'], OTHER]);
    expect(matrix.rows.map(({ sourceRow }) => sourceRow)).toEqual([2, 3]);
  });

  it('joins a cell broken over two lines without quotation marks', () => {
    const broken = `${ROW.slice(0, 3).join('\t')}\tInforme de\nresultados publicado\tPlaneación\tDiciembre`;
    const matrix = matrixOf(readTextMatrix(`${HEADINGS.join('\t')}\n${broken}\n${OTHER.join('\t')}`));
    expect(cellsOf(matrix)).toEqual([
      [...ROW.slice(0, 3), 'Informe de resultados publicado', 'Planeación', 'Diciembre'],
      OTHER,
    ]);
  });

  it('drops the heading that a page repeats', () => {
    const matrix = matrixOf(readTextMatrix(tsv([HEADINGS, ROW, HEADINGS, OTHER])));
    expect(cellsOf(matrix)).toEqual([ROW, OTHER]);
    expect(matrix.repairs).toContainEqual({ code: 'droppedRepeatedHeading', row: 1, sourceRow: 3 });
  });

  it('stops where another table begins and says so', () => {
    const matrix = matrixOf(readTextMatrix(tsv([HEADINGS, ROW, ['Actividad', 'Responsable'], ['x', 'y']])));
    expect(cellsOf(matrix)).toEqual([ROW]);
    expect(matrix.doubts).toContainEqual({ code: 'secondTable', row: 1, sourceRow: 3 });
  });

  it('leaves out a line between two rows and quotes it', () => {
    const matrix = matrixOf(readTextMatrix(`${tsv([HEADINGS, ROW])}\nComponente dos\n${tsv([OTHER])}`));
    expect(cellsOf(matrix)).toEqual([ROW, OTHER]);
    expect(matrix.doubts).toContainEqual({ code: 'looseText', row: 1, sourceRow: 3, text: 'Componente dos' });
  });

  it('keeps two whole rows apart when a footer stands between them', () => {
    const shared = [...ROW.slice(0, 4), 'Gobierno', 'Junio'];
    const text = [tsv([HEADINGS, shared, OTHER]), ...FOOTER, tsv([['Rendir cuentas', ...OTHER.slice(1)]])].join('\n');
    const matrix = matrixOf(readTextMatrix(text));
    expect(cellsOf(matrix)).toEqual([shared, OTHER, ['Rendir cuentas', ...OTHER.slice(1)]]);
    expect(matrix.doubts.filter(({ code }) => code === 'ambiguousJoin')).toEqual([]);
    expect(matrix.repairs).toEqual([{ code: 'droppedPageFooter', row: 2, sourceRow: 5 }]);
  });

  it('recognises footers set as a table of three columns, page numbers and a letterhead that comes back', () => {
    const page = [
      'Alcaldía de Ejemplo',
      'Elaboró:\tRevisó:\tAprobó:',
      'A. Uno\tB. Dos\tC. Tres',
      'Fecha: 2025\tFecha: 2025\tFecha: 2025',
      'Página 1 de 3',
      '',
    ];
    const torn = [...ROW.slice(0, 3), 'Informe de', 'Planeación', 'Diciembre'];
    const rest = ['', '', '', 'resultados publicado', '', ''];
    const text = [tsv([HEADINGS, torn]), ...page, tsv([rest, OTHER]), ...page, tsv([ROW])].join('\n');
    const matrix = matrixOf(readTextMatrix(text));
    expect(cellsOf(matrix)).toEqual([
      [...ROW.slice(0, 3), 'Informe de resultados publicado', 'Planeación', 'Diciembre'],
      OTHER,
      ROW,
    ]);
  });
});

describe('a text without a matrix', () => {
  it.each([
    ['', { code: 'emptySource' }],
    [' \n\t\n', { code: 'emptySource' }],
    ['PK\u0003\u0004 and so on', { code: 'binarySource' }],
    ['Actividad\tMeta\n\0', { code: 'binarySource' }],
    ['  <!DOCTYPE html><table><tr><td>Actividad', { code: 'looksLikeHtml' }],
    ['Una carta sin tabla, con comas; y otras cosas.', { code: 'noHeading' }],
    ['Actividad\tColor\nx\ty', { code: 'noHeading' }],
    [HEADINGS.join('\t'), { code: 'noRows', headerRow: 1 }],
  ])('is refused with its reason (%j)', (text, reason) => {
    expect(failureOf(readTextMatrix(text))).toEqual({ kind: 'failure', ...reason });
  });

  it('is refused beyond 20.000 rows, and read up to there', () => {
    const rows = (count: number) => `${HEADINGS.join('\t')}\n${`${ROW.join('\t')}\n`.repeat(count)}`;
    expect(matrixOf(readTextMatrix(rows(20_000))).rows).toHaveLength(20_000);
    expect(failureOf(readTextMatrix(rows(20_001)))).toEqual({
      kind: 'failure',
      code: 'tooManyRows',
      rows: 20_001,
      limit: 20_000,
    });
    expect(failureOf(readTextMatrix(rows(200_000)))).toMatchObject({ code: 'tooManyRows', rows: 200_000 });
  });

  it('is refused when a cell is longer than a spreadsheet holds', () => {
    const long = (length: number) => tsv([HEADINGS, OTHER, [`A${'b'.repeat(length - 1)}`, ...ROW.slice(1)]]);
    expect(matrixOf(readTextMatrix(long(50_000))).rows).toHaveLength(2);
    expect(failureOf(readTextMatrix(long(50_001)))).toEqual({
      kind: 'failure',
      code: 'cellTooLong',
      sourceRow: 3,
      limit: 50_000,
    });
  });
});
