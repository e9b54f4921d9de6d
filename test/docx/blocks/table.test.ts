import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/document/contrast';
import type { TableBlock } from '../../../src/document/model';
import { renderDocx } from '../../../src/docx/render-docx';
import { textWidth } from '../../../src/docx/text-width';
import {
  allOf,
  documentOf,
  elementsOf,
  oneOf,
  sectionWidths,
  setting,
  textOf,
  widthsOf,
  type XmlElement,
} from '../docx-reader';
import { cell, coverage, reportOf } from '../sample-report';

function tableOf(block: TableBlock): XmlElement {
  return oneOf(documentOf(renderDocx(reportOf(block))), 'w:tbl');
}

const rowsOf = (table: XmlElement) => elementsOf(table, 'w:tr');
const table = tableOf(coverage);

describe('a table', () => {
  it('has a fixed layout and widths that fill the text exactly, in grid and cells', () => {
    const [width] = sectionWidths(documentOf(renderDocx(reportOf(coverage))));
    const widths = widthsOf(table);
    expect(oneOf(table, 'w:tblLayout').attributes['w:type']).toBe('fixed');
    expect(allOf(table, 'w:tcW').every(({ attributes }) => attributes['w:type'] === 'dxa')).toBe(true);
    expect([widths.table, widths.grid.reduce((sum, one) => sum + one, 0)]).toEqual([width, width]);
    expect(widths.rows).toEqual(widths.rows.map(() => widths.grid));
  });

  it('repeats its heading row and parts no row', () => {
    expect(rowsOf(table).map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(rowsOf(table).map((row) => allOf(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
  });

  it('says what it holds and its columns to assistive technology', () => {
    expect([setting(table, 'w:tblCaption'), setting(table, 'w:tblDescription')]).toEqual([
      'Cobertura de los grupos de valor',
      'Grupo de valor · Diagnóstico · Participantes',
    ]);
  });

  it('tells assistive technology whether its first column names the rows', () => {
    const [first, ...others] = coverage.columns;
    const named = tableOf({ ...coverage, columns: first ? [{ ...first, rowHeader: true }, ...others] : [] });
    expect([table, named].map((one) => oneOf(one, 'w:tblLook').attributes['w:firstColumn'])).toEqual(['0', '1']);
  });

  it('aligns each column as asked, its heading too', () => {
    const alignments = rowsOf(table).map((row) => elementsOf(row, 'w:tc').map((one) => setting(one, 'w:jc') ?? 'left'));
    expect(alignments).toEqual(alignments.map(() => ['left', 'center', 'right']));
  });

  it('repeats the tone of a cell in its shade, with ink that reads on it', () => {
    const shaded = rowsOf(table)
      .slice(1)
      .flatMap((row) => elementsOf(row, 'w:tc'))
      .filter((one) => allOf(one, 'w:shd').length > 0);
    expect(shaded.map(textOf)).toEqual(['2 realizadas', '1 planeada', 'vencida', 'sin dato']);
    for (const one of shaded) {
      const fill = oneOf(one, 'w:shd').attributes['w:fill'] ?? '';
      expect(contrast(setting(one, 'w:color') ?? '', fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has hairlines between rows and none between columns', () => {
    const borders = elementsOf(oneOf(table, 'w:tblBorders')).map(({ name, attributes }) => [name, attributes['w:val']]);
    expect(Object.fromEntries(borders)).toEqual({
      'w:top': 'none',
      'w:left': 'none',
      'w:bottom': 'single',
      'w:right': 'none',
      'w:insideH': 'single',
      'w:insideV': 'none',
    });
  });

  it('sets its text at 9.5 points or more', () => {
    expect(allOf(table, 'w:sz').every(({ attributes }) => Number(attributes['w:val']) >= 19)).toBe(true);
  });

  it('gives each column its longest word, whatever its share', () => {
    const word = 'Interinstitucionalidad';
    const block: TableBlock = {
      kind: 'table',
      summary: '',
      columns: [
        { heading: 'A', share: 100 },
        { heading: word, share: 1 },
      ],
      rows: [],
    };
    expect(widthsOf(tableOf(block)).grid[1]).toBeGreaterThan(textWidth(word, 20, 'bold') + 220);
  });

  it('narrows the margins of its cells before it cuts words', () => {
    const columns = [
      'Actividad',
      'Responsable',
      'Diagnóstico',
      'Formulación',
      'Implementación',
      'Seguimiento',
      'Evaluación',
    ];
    const sideOf = (headings: readonly string[]) => {
      const narrow = tableOf({ ...coverage, columns: headings.map((one) => ({ heading: one, share: 1 })), rows: [] });
      return Number(oneOf(oneOf(narrow, 'w:tblCellMar'), 'w:left').attributes['w:w']);
    };
    expect([sideOf(columns.slice(0, 3)), sideOf(columns), sideOf([...columns, 'Corte'])]).toEqual([110, 80, 60]);
  });

  it('does not let an address take the room of words', () => {
    const address = `https://ejemplo.gov.co/${'a'.repeat(300)}`;
    const block = { ...coverage, rows: [[cell(address), cell('2 realizadas'), cell('Participantes')]] };
    const { grid } = widthsOf(tableOf(block));
    expect(grid[1]).toBeGreaterThan(textWidth('2 realizadas', 20, 'regular'));
    expect(grid.reduce((sum, one) => sum + one, 0)).toBe(9746);
  });

  it('renders its heading row alone where it has no rows', () => {
    const empty = tableOf({ ...coverage, rows: [] });
    expect(rowsOf(empty).map(textOf)).toEqual(['Grupo de valorDiagnósticoParticipantes']);
    expect(allOf(empty, 'w:keepNext')).toHaveLength(0);
  });

  it('has a cell for each column, whatever its rows hold', () => {
    const uneven = tableOf({ ...coverage, rows: [[cell('uno')], [1, 2, 3, 4].map((one) => cell(`${one}`))] });
    expect(rowsOf(uneven).map((row) => elementsOf(row, 'w:tc').length)).toEqual([3, 3, 3]);
  });

  it('breaks lines in a cell, but for those at its end', () => {
    const broken = tableOf({ ...coverage, rows: [[cell('uno\ndos\n \n'), cell(''), cell('x')]] });
    expect(rowsOf(broken).slice(1).map(textOf)).toEqual(['uno\ndosx']);
  });

  it('keeps a short table on one page', () => {
    expect(rowsOf(table).map((row) => allOf(row, 'w:keepNext').length > 0)).toEqual([true, true, true, false]);
  });

  it('parts a long one leaving no row alone', () => {
    const rows = Array.from({ length: 30 }, () => [cell('x'), cell('y'), cell('z')]);
    const kept = rowsOf(tableOf({ ...coverage, rows })).map((row) => allOf(row, 'w:keepNext').length > 0);
    expect(kept.flatMap((isKept, index) => (isKept ? [index] : []))).toEqual([0, 1, 29]);
  });

  it('is left out where it has no columns', () => {
    expect(allOf(documentOf(renderDocx(reportOf({ ...coverage, columns: [] }))), 'w:tbl')).toHaveLength(0);
  });

  it('never touches another', () => {
    const body = elementsOf(oneOf(documentOf(renderDocx(reportOf(coverage, coverage))), 'w:body'));
    expect(body.map(({ name }) => name)).toEqual(['w:p', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});
