import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, setting, textOf, widthsOf, type XmlElement } from '../docx-reader';
import { reportOf } from '../sample-report';

function tablesOf(...values: readonly string[]): readonly XmlElement[] {
  const figures: readonly KeyFigure[] = values.map((value) => ({ value, label: `de ${value}` }));
  return allOf(documentOf(renderDocx(reportOf({ kind: 'keyFigures', summary: 'Cifras', figures }))), 'w:tbl');
}

function tableOf(...values: readonly string[]): XmlElement {
  const [table] = tablesOf(...values);
  if (table === undefined) throw new Error('No figures');
  return table;
}

const sizesOf = (element: XmlElement) => allOf(element, 'w:sz').map(({ attributes }) => Number(attributes['w:val']));
const ones = (count: number) => Array.from({ length: count }, () => '1');
const rowsOf = (table: XmlElement) => elementsOf(table, 'w:tr');

/** The big figure of a table of one. */
const figureOf = (value: string) => rowsOf(tableOf(value)).slice(1)[0];

describe('key figures', () => {
  it('stand side by side, up to four, in even bands', () => {
    const bands = (count: number) => tablesOf(...ones(count)).map((table) => widthsOf(table).grid.length);
    expect([1, 3, 4, 5, 6, 8, 9].map(bands)).toEqual([[1], [3], [4], [3, 2], [3, 3], [4, 4], [3, 3, 3]]);
  });

  it('are named each by the heading of its column', () => {
    const table = tableOf('7 de 10', 'sin dato');
    expect(rowsOf(table).map((row) => elementsOf(row, 'w:tc').map(textOf))).toEqual([
      ['de 7 de 10', 'de sin dato'],
      ['7 de 10', 'sin dato'],
    ]);
    expect(rowsOf(table).map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0]);
    expect(rowsOf(table).map((row) => allOf(row, 'w:keepNext').length)).toEqual([2, 0]);
  });

  it('fill the width of the text exactly, the last of a short band in line with those above', () => {
    for (const count of [1, 2, 3, 4, 7]) {
      for (const table of tablesOf(...ones(count))) {
        const { rows } = widthsOf(table);
        expect(rows.map((row) => row.reduce((sum, one) => sum + one, 0))).toEqual(rows.map(() => 9746));
      }
    }
    const [whole, short] = tablesOf(...ones(5)).map((table) => widthsOf(table).grid);
    expect(short?.[0]).toBe(whole?.[0]);
  });

  it('have a rule of the accent above and no other border', () => {
    const table = tableOf('1', '2');
    const linesOf = (borders: XmlElement) =>
      elementsOf(borders).flatMap(({ name, attributes }) =>
        attributes['w:val'] === 'none' ? [] : [`${name} ${attributes['w:val']} ${attributes['w:color']}`],
      );
    expect(linesOf(oneOf(table, 'w:tblBorders'))).toEqual([]);
    expect(elementsOf(oneOf(table, 'w:tblBorders'))).toHaveLength(6);
    expect(rowsOf(table).map((row) => allOf(row, 'w:tcBorders').flatMap(linesOf))).toEqual([
      ['w:top single 0b5f4d', 'w:top single 0b5f4d'],
      [],
    ]);
  });

  it('let the number stand out from the words after it', () => {
    const figure = figureOf('7 de 10');
    expect(figure && allOf(figure, 'w:t').map(textOf)).toEqual(['7', ' de 10']);
    const [count, rest] = figure ? sizesOf(figure) : [];
    expect(count).toBeGreaterThan(rest ?? 0);
  });

  it('keep words without a number whole', () => {
    const figure = figureOf('sin dato');
    expect(figure && allOf(figure, 'w:t').map(textOf)).toEqual(['sin dato']);
  });

  it('are set smaller together where one would not fit on its line', () => {
    const firstSize = (table: XmlElement) => Math.max(...rowsOf(table).slice(1).flatMap(sizesOf));
    expect(firstSize(tableOf('7', '2', '3', '$ 1.250.000.000'))).toBeLessThan(firstSize(tableOf('7', '2', '3', '4')));
    expect(firstSize(tableOf('palabra interminable que no cabe', '1', '2', '3'))).toBe(26);
  });

  it('say what they are to assistive technology', () => {
    expect(setting(tableOf('1'), 'w:tblCaption')).toBe('Cifras');
  });

  it('are left out where there are none', () => {
    const bytes = renderDocx(reportOf({ kind: 'keyFigures', summary: 'Cifras', figures: [] }));
    expect(allOf(documentOf(bytes), 'w:tbl')).toHaveLength(0);
  });
});
