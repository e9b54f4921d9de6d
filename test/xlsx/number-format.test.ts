import { describe, expect, it } from 'vitest';
import { builtinFormat, builtinFormatId, showsDate, showsDateOrTime } from '../../src/xlsx/number-format';

describe('a number format', () => {
  it.each([
    'dd/mm/yyyy',
    'd-mmm-yy',
    'mmmm',
    'yyyy',
    '[$-240A]d "de" mmmm "de" yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'dd/mm/yyyy hh:mm:ss AM/PM',
    '[Red]dd/mm',
    'General;dd/mm/yy',
  ])('shows a date: %s', (code) => {
    expect(showsDate(code)).toBe(true);
  });

  it.each([
    'General',
    '@',
    '0.00',
    '#,##0',
    '[Red]#.##0',
    '[Magenta]0;[Yellow]-0',
    '0.00E+00',
    '"d/m/y" 0',
    '\\d0',
    '_d0',
    '0 "días"',
    '[$USD] #,##0',
    '[$-es-CO]#,##0',
    'hh:mm',
    'hh:mm:ss AM/PM',
    '[h]:mm:ss',
    'mm:ss.0',
    '[mm]:ss',
    '# ?/?',
  ])('shows no date: %s', (code) => {
    expect(showsDate(code)).toBe(false);
  });

  it('named by number follows the country where it is a short date', () => {
    expect(builtinFormat(14, 'es_CO')).toBe('dd/mm/yyyy');
    expect(builtinFormat(14, 'en_US')).toBe('m/d/yyyy');
    expect(builtinFormat(22, 'es_CO')).toBe('dd/mm/yyyy h:mm');
  });

  it.each([14, 15, 16, 17, 22, 27, 30, 36, 50, 58])('number %i is a date', (id) => {
    expect(showsDate(builtinFormat(id, 'es_CO'))).toBe(true);
  });

  it.each([0, 1, 9, 18, 20, 37, 44, 45, 46, 47, 49, 99])('number %i is none', (id) => {
    expect(showsDate(builtinFormat(id, 'es_CO'))).toBe(false);
  });

  it('shows a date or a time, or neither', () => {
    expect(['hh:mm', '[h]:mm', 'dd/mm', 'mmmm'].every(showsDateOrTime)).toBe(true);
    expect(['General', '[Red]#,##0', '@', '0 "hm"'].some(showsDateOrTime)).toBe(false);
  });

  it('keeps its number only where that means the same everywhere', () => {
    expect(builtinFormatId('@')).toBe(49);
    expect(builtinFormatId('dd/mm/yyyy')).toBeUndefined();
  });
});
