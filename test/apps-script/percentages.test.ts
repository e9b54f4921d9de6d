import { describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../src/local/new-workbook';
import { addOn, answered, columnValues, sheetNamed, type } from './add-on';

const HEADINGS = ['Actividad de gestión', 'Meta', 'Indicador', 'Responsable', 'Periodicidad', 'Avance reportado'];
const TALKS = ['Hacer talleres', '4', 'Número de talleres', 'Planeación', 'Diciembre'];

/** A matrix of a person, in a sheet of this name, whose progress stands as numbers, some shown as percentages. */
function withProgress(name: string, ...progress: readonly (readonly [value: number, shownAs: string])[]) {
  const file = blankWorkbook();
  const [sheet] = file.book.sheets;
  if (sheet === undefined) throw new Error('a blank workbook has a sheet');
  sheet.name = name;
  HEADINGS.forEach((heading, column) => {
    type(sheet, 0, column, heading);
  });
  progress.forEach(([value, numberFormat], index) => {
    [...TALKS, value].forEach((cell, column) => {
      type(sheet, 1 + index, column, cell);
    });
    sheet.styles[1 + index] = [0, 0, 0, 0, 0, file.book.styles.push({ base: 0, numberFormat }) - 1];
  });
  return addOn(file);
}

describe('progress that stands as a number', () => {
  it('shown as a percentage is a share of the goal; any other is a count', () => {
    const { call } = withProgress('Matriz', [0.5, '0%'], [1, '0 %'], [1, 'General'], [2, '0']);
    const { followUp, issues } = answered(call({ action: 'review' }));
    expect(followUp.map(({ progress }) => progress)).toStrictEqual([0.5, 1, 0.25, 0.5]);
    expect(issues.filter(({ code }) => /number|progress/i.test(code))).toStrictEqual([]);
  });

  it('is taken in as it is shown', () => {
    const opened = withProgress('Seguimiento 2025', [0.5, '0%'], [1.3, '0%'], [1.111, 'General']);
    const request = { source: { kind: 'sheet', name: 'Seguimiento 2025' }, year: 2026 } as const;
    const { hash } = answered(opened.call({ action: 'planStructure', ...request }));
    answered(opened.call({ action: 'applyStructure', ...request, hash }));
    const matrix = sheetNamed(opened.book, 'Matriz');
    expect(columnValues(matrix, 'Avance reportado')).toStrictEqual(['50 %', '130 %', '1,1110']);
  });

  it('costs one call where there is any, and none where there is none', () => {
    const formats = (on: ReturnType<typeof withProgress>) =>
      on.call({ action: 'review' }).effects.counters.byName?.['Range.getNumberFormats'] ?? 0;
    expect(formats(withProgress('Matriz', [0.5, '0%'], [1, '0%']))).toBe(1);
    expect(formats(withProgress('Matriz'))).toBe(0);
  });
});
