import { describe, expect, it } from 'vitest';
import type { Bar } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, setting, textOf, widthsOf, type XmlElement } from '../docx-reader';
import { reportOf } from '../sample-report';

const tablesOf = (...bars: readonly Bar[]) =>
  allOf(documentOf(renderDocx(reportOf({ kind: 'bars', summary: 'Aportes por canal', bars }))), 'w:tbl');

function tableOf(...bars: readonly Bar[]): XmlElement {
  const [table] = tablesOf(...bars);
  if (table === undefined) throw new Error('No bars');
  return table;
}

const bar = (share: number | null): Bar => ({ label: 'Correo', value: '12 de 20', share });

/** The part of the whole length that is drawn in the accent; null where no length is drawn at all. */
function drawn(row: XmlElement): number | null {
  const cells = elementsOf(row, 'w:tc').slice(2);
  const width = (cell: XmlElement) => Number(allOf(cell, 'w:tcW')[0]?.attributes['w:w']);
  const fill = (cell: XmlElement) => allOf(cell, 'w:shd')[0]?.attributes['w:fill'];
  if (cells.every((cell) => fill(cell) === undefined)) return null;
  const sum = (some: readonly XmlElement[]) => some.reduce((total, cell) => total + width(cell), 0);
  return sum(cells.filter((cell) => fill(cell) === '0b5f4d')) / sum(cells);
}

const drawnOf = (...shares: readonly (number | null)[]) =>
  elementsOf(tableOf(...shares.map(bar)), 'w:tr')
    .slice(1)
    .map(drawn);

describe('bars', () => {
  const table = tableOf(
    { label: 'Reunión', value: '20 de 20', share: 1 },
    { label: 'Correo', value: '7 de 20', share: 0.35 },
    { label: 'Radio', value: 'sin dato', share: null },
  );

  it('say all in words: what is compared, then each label with its value', () => {
    expect(elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tc').map(textOf))).toEqual([
      ['Aportes por canal'],
      ['Reunión', '20 de 20', ''],
      ['Correo', '7 de 20', '', ''],
      ['Radio', 'sin dato', ''],
    ]);
    expect(setting(table, 'w:tblCaption')).toBe('Aportes por canal');
  });

  it('have a heading row that comes back on each page, and rows that are not parted', () => {
    const rows = elementsOf(table, 'w:tr');
    expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(rows.map((row) => allOf(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
  });

  it('fill the width of the text exactly, each cell as wide as the columns of the grid it takes', () => {
    const { table: total, grid, rows, spans } = widthsOf(table);
    expect([total, grid.reduce((sum, one) => sum + one, 0)]).toEqual([9746, 9746]);
    expect(rows).toEqual(spans);
  });

  it('are as long as their part of the whole', () => {
    const [whole, part, none] = drawnOf(1, 0.35, 0);
    expect([whole, none]).toEqual([1, 0]);
    expect(part).toBeCloseTo(0.35, 2);
  });

  it('are drawn full only for the whole and empty only for nothing', () => {
    const [nearly, hardly] = drawnOf(0.999, 0.001);
    expect(nearly).toBeLessThan(1);
    expect(hardly).toBeGreaterThan(0);
  });

  it('draw no length for what is not known, which is not zero', () => {
    expect(drawnOf(null, 0)).toEqual([null, 0]);
  });

  it('stay inside the length whatever the share', () => {
    expect(drawnOf(1.5, -1, Number.NaN)).toEqual([1, 0, 0]);
  });

  it('name their rows by their first cell', () => {
    expect(allOf(table, 'w:tblLook')[0]?.attributes['w:firstColumn']).toBe('1');
  });

  it('are left out where there are none', () => {
    expect(tablesOf()).toEqual([]);
  });
});
