import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, setting, textOf, widthsOf, type XmlElement } from '../docx-reader';
import { reportOf } from '../sample-report';

function tableOf(...values: readonly string[]): XmlElement {
  const figures: readonly KeyFigure[] = values.map((value) => ({ value, label: `de ${value}` }));
  return oneOf(documentOf(renderDocx(reportOf({ kind: 'keyFigures', summary: 'Cifras', figures }))), 'w:tbl');
}

const sizesOf = (element: XmlElement) => allOf(element, 'w:sz').map(({ attributes }) => Number(attributes['w:val']));

describe('key figures', () => {
  it('stand side by side, up to four, in even rows', () => {
    const rows = (count: number) =>
      widthsOf(tableOf(...Array.from({ length: count }, () => '1'))).rows.map((row) => row.length);
    expect([1, 3, 4, 5, 6, 8, 9].map(rows)).toEqual([[1], [3], [4], [3, 3], [3, 3], [4, 4], [3, 3, 3]]);
  });

  it('fill the width of the text exactly', () => {
    for (const count of [1, 2, 3, 4, 7]) {
      const widths = widthsOf(tableOf(...Array.from({ length: count }, () => '1')));
      expect(widths.rows.map((row) => row.reduce((sum, one) => sum + one, 0))).toEqual(widths.rows.map(() => 9746));
    }
  });

  it('have a rule of the accent above and no other border', () => {
    const table = tableOf('1', '2');
    const linesOf = (borders: XmlElement) =>
      elementsOf(borders).flatMap(({ name, attributes }) =>
        attributes['w:val'] === 'none' ? [] : [`${name} ${attributes['w:val']} ${attributes['w:color']}`],
      );
    expect(linesOf(oneOf(table, 'w:tblBorders'))).toEqual([]);
    expect(elementsOf(oneOf(table, 'w:tblBorders'))).toHaveLength(6);
    expect(allOf(table, 'w:tcBorders').map(linesOf)).toEqual([['w:top single 0b5f4d'], ['w:top single 0b5f4d']]);
  });

  it('let the number stand out from the words after it', () => {
    const [figure] = allOf(tableOf('7 de 10'), 'w:p');
    expect(figure && allOf(figure, 'w:t').map(textOf)).toEqual(['7', ' de 10']);
    const [count, rest] = figure ? sizesOf(figure) : [];
    expect(count).toBeGreaterThan(rest ?? 0);
  });

  it('keep words without a number whole', () => {
    const [figure] = allOf(tableOf('sin dato'), 'w:p');
    expect(figure && allOf(figure, 'w:t').map(textOf)).toEqual(['sin dato']);
  });

  it('are set smaller together where one would not fit on its line', () => {
    const firstSize = (table: XmlElement) => sizesOf(table)[0] ?? 0;
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
