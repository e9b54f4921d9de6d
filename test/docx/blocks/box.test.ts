import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/render-docx';
import { allOf, documentOf, elementsOf, oneOf, setting, textOf, widthsOf } from '../docx-reader';
import { reportOf, run } from '../sample-report';

const tableOf = (title: string, text: string) =>
  oneOf(documentOf(renderDocx(reportOf({ kind: 'box', title, runs: [run(text)] }))), 'w:tbl');

describe('a box', () => {
  const table = tableOf('Aviso', 'Uno\ndos');

  it('is one cell as wide as the text, with a bar of the accent at its left', () => {
    expect(widthsOf(table)).toMatchObject({ table: 9746, grid: [9746], rows: [[9746]] });
    const drawn = elementsOf(oneOf(table, 'w:tcBorders')).filter(({ attributes }) => attributes['w:val'] === 'single');
    expect(drawn.map(({ name, attributes }) => [name, attributes['w:color']])).toEqual([['w:left', '0b5f4d']]);
  });

  it('begins with its title, kept with its words', () => {
    expect(allOf(table, 'w:p').map(textOf)).toEqual(['Aviso', 'Uno\ndos']);
    expect(allOf(table, 'w:keepNext')).toHaveLength(1);
    expect(setting(table, 'w:tblCaption')).toBe('Aviso');
  });

  it('has no line for a title it lacks', () => {
    expect(allOf(tableOf(' ', 'Hola'), 'w:p').map(textOf)).toEqual(['Hola']);
    expect(allOf(tableOf(' ', 'Hola'), 'w:tblCaption')).toHaveLength(0);
  });
});
