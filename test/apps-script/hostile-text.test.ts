import { describe, expect, it } from 'vitest';
import type { Switches } from '../../src/emulator/contract';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { addOn, answered, columnValues, sheetNamed, structured, type } from './add-on';

const HOSTILE: readonly string[] = [
  '=IMPORTXML("http://x")',
  '=1+1',
  '==doble',
  '+1',
  '+IMPORTDATA("http://x")',
  '-1',
  '- Convocar la mesa',
  '-A1',
  '@a',
  "'x",
  "'=1+1",
  '1/2',
  '2026-01-31',
  'TRUE',
  'verdadero',
  '12e3',
  '$ 1.000,50',
  '35 %',
  '#REF!',
  '001',
  '\u202Eal revés\u202C',
  '\u200Fderecha',
  'Mesa 🏳️‍🌈 de diálogo 👩🏽‍🌾',
  `Muy larga ${'a '.repeat(4_990)}fin`,
];

/** Activities that begin as given, made unlike each other so that none is taken for a repeated row. */
const MATRIX = [
  'Actividad de gestión\tMeta\tIndicador\tResponsable\tPeriodicidad',
  ...HOSTILE.map((text, index) => [quoted(text), quoted(text), `Mesa ${index}`, 'Planeación', 'Diciembre'].join('\t')),
].join('\n');

/** As a spreadsheet copies a cell with quotes in it. */
function quoted(text: string): string {
  return text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

/** What the sheet shows of a text: blanks around it are not part of what people wrote. */
function goals(switches: Partial<Switches>) {
  const { book } = structured(undefined, MATRIX, { switches });
  const sheet = sheetNamed(book, 'Matriz');
  return { sheet, values: columnValues(sheet, 'Meta'), activities: columnValues(sheet, 'Actividad de gestión') };
}

describe('texts that look like something else', () => {
  it('arrive as they were written, each one a text', () => {
    const { sheet, values, activities } = goals({});
    expect(values).toStrictEqual(HOSTILE);
    expect(activities).toStrictEqual(HOSTILE);
    expect(sheet.formulas).toStrictEqual({});
  });

  it('cost three calls more than plain ones, however many there are', () => {
    const plain = MATRIX.replace(/^["=].*$/gm, 'Reunir\tReunir\tMesa\tPlaneación\tDiciembre');
    const calls = (text: string) => structured(undefined, text).applied.effects.counters;
    expect(calls(MATRIX).calls - calls(plain).calls).toBeLessThanOrEqual(3);
    expect(calls(MATRIX).readsAfterWrites).toBeLessThanOrEqual(1);
  });

  it('stay equal in a saved workbook, and when the add-on reads them again', () => {
    const { file } = structured(undefined, MATRIX);
    const reopened = openXlsx(saveXlsx(file), { timeZone: 'America/Bogota', locale: 'es_CO' });
    expect(columnValues(sheetNamed(reopened.book, 'Matriz'), 'Meta')).toStrictEqual(HOSTILE);
    expect(sheetNamed(reopened.book, 'Matriz').formulas).toStrictEqual({});
    const { call } = addOn(reopened);
    const { report } = answered(call({ action: 'planStructure', source: { kind: 'text', text: MATRIX } }));
    expect(report.rowsWritten).toBe(0);
  });
});

describe('what nobody has verified on Google', () => {
  it('a text format that swallows a leading apostrophe loses that sign and nothing else', () => {
    const { sheet, values } = goals({ apostrophe: 'hidden' });
    expect(sheet.formulas).toStrictEqual({});
    expect(values).toStrictEqual(HOSTILE.map((text) => text.replace(/^'/, '')));
  });

  it.each(['stays', 'hidden'] as const)(
    'a text format that lets formulas through is noticed, and an apostrophe (%s) keeps them texts',
    (apostrophe) => {
      const { sheet, values } = goals({ textFormatGuards: false, apostrophe });
      expect(sheet.formulas).toStrictEqual({});
      const withoutApostrophe = (text: unknown) => String(text).replace(/^'/, '');
      expect(values.map(withoutApostrophe)).toStrictEqual(HOSTILE.map(withoutApostrophe));
    },
  );

  it.each([
    { textFormatGuards: false, apostrophe: 'stays' },
    { textFormatGuards: false, apostrophe: 'hidden' },
    { textFormatGuards: true, apostrophe: 'hidden' },
    { textFormatGuards: true, apostrophe: 'stays' },
  ] as const)('computed sheets repeat what people wrote without it coming alive: %o', (switches) => {
    const { book, call } = structured(undefined, MATRIX, { switches });
    const groups = sheetNamed(book, 'Grupos de valor');
    ['\t=1+1', '\tx', ...HOSTILE.slice(0, 12)].forEach((text, index) => {
      type(groups, 2 + index, 1, text);
    });
    answered(call({ action: 'refresh' }));
    for (const sheet of book.sheets) expect([sheet.name, sheet.formulas]).toStrictEqual([sheet.name, {}]);
    const again = call({ action: 'refresh' });
    answered(again);
    for (const sheet of book.sheets) expect([sheet.name, sheet.formulas]).toStrictEqual([sheet.name, {}]);
  });
});
