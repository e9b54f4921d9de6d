import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeReinterpreted } from '../../src/emulator/reinterpretation';
import { EmulatorFailure } from '../../src/emulator/runner';
import { addOn, bookOf, matriz, result, STYLES } from './fixtures';

const READ_AS_SOMETHING_ELSE = [
  ...['=1+1', '+57 310', '-5', '@usuario', '\tx', '\rx', ' =1'],
  ...['12', '1.000', '1,5', '01234', '22 34', ' 7 ', '(500)', '1e5', '1,2E+10', '1/2', '31/12/2026', '2026-01-31'],
  ...['2026-01-31T10:00:00Z', '10:30', '10:30 a. m.', '3 PM', '$ 3.000', '3.000 COP', '50 %', '50%', '€5'],
  ...['31 de enero de 2026', 'ene-26', '5 Sept 2026', 'lunes 3', 'TRUE', 'falso', 'Verdadero', '#N/A', '#REF!'],
];

const PLAIN_TEXT = [
  ...['Sí', 'No', 'M001', 'Reunión con 12 líderes', 'enero', 'Paso 3', 'a@b.co', 'https://x.co/1', '2 sesiones', ''],
  ...['Ley 1757 de 2015', 'Cód. 12', '—', 'n.º 4', '100 asistentes'],
];

describe('text that Google could reinterpret', () => {
  it.each(READ_AS_SOMETHING_ELSE)('%j is refused in an unformatted cell', (text) => {
    expect(() => addOn('sheet.getRange(3, 3).setValue(a)').execute('go', [text])).toThrow(
      new EmulatorFailure(
        `the emulator refuses "${text}" at Matriz!C3: Google could reinterpret it; format the cell @ first`,
      ),
    );
  });

  it.each(READ_AS_SOMETHING_ELSE)('%j stays as it is in a cell formatted as text', (text) => {
    const script = addOn('return range("A1").setNumberFormat("@").setValue(a).getValue()');
    expect(script.execute('go', [text]).result).toBe(text);
  });

  it.each(PLAIN_TEXT)('%j is let through', (text) => {
    expect(addOn('return range("A1").setValue(a).getValue()').execute('go', [text]).result).toBe(text);
  });

  it('includes every number, however it is written down', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => couldBeReinterpreted(String(n))));
  });

  it('counts for appended rows and links as well', () => {
    expect(() => result('sheet.appendRow(["ok", "1/2"])')).toThrow('"1/2" at Matriz!B1');
    const linked = 'range("A1").setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("=A1").build()]])';
    expect(() => result(linked)).toThrow('"=A1" at Matriz!A1');
  });

  it('follows the format of the column where the cell has none of its own', () => {
    const book = bookOf();
    matriz(book).columnStyles = [STYLES.text];
    result('range("A1").setValue("=1")', book);
    expect(matriz(book).values).toStrictEqual([['=1']]);
    expect(matriz(book).styles).toStrictEqual([[STYLES.text]]);
  });

  it('fails the test even when the add-on catches it', () => {
    expect(() => result('try { range("A1").setValue("=1"); } catch (error) { return "calm"; }')).toThrow(
      EmulatorFailure,
    );
  });

  it.each(['NaN', 'Infinity', '{}', 'new Date(NaN)', '[1]'])('includes %s, which is no value of a cell', (value) => {
    expect(() => result(`range("A1").setValue(${value})`)).toThrow('the emulator refuses a');
  });

  it('includes a Date in a cell formatted as text', () => {
    expect(() => result('range("A1").setNumberFormat("@").setValue(new Date())')).toThrow(
      'refuses a Date at Matriz!A1',
    );
  });
});

describe('what nobody has verified about Google is a switch', () => {
  const write = 'range("A1:C1").setNumberFormat("@").setValues([["\'=1", "=2", "tres"]]);';
  const both = `${write} return [range("A1:C1").getValues()[0], range("A1:C1").getFormulas()[0]]`;

  it('keeps the apostrophe and the text by default', () => {
    expect(result(both)).toStrictEqual([
      ["'=1", '=2', 'tres'],
      ['', '', ''],
    ]);
  });

  it('can swallow the apostrophe', () => {
    expect(result(both, bookOf(), { switches: { apostrophe: 'hidden' } })).toStrictEqual([
      ['=1', '=2', 'tres'],
      ['', '', ''],
    ]);
  });

  it('can let the text format fail to guard against formulas', () => {
    // The emulator computes nothing: a formula without its result is shown as Google shows one.
    expect(result(both, bookOf(), { switches: { textFormatGuards: false } })).toStrictEqual([
      ["'=1", 'Loading...', 'tres'],
      ['', '=2', ''],
    ]);
  });
});
