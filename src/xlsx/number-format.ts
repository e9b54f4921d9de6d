/** The formats a file names only by number (ECMA-376 part 1, 18.8.30). */
const BUILTIN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids 27-36 and 50-58 are dates in the way of East Asian countries, each country its own. */
const EAST_ASIAN_DATE = 'yyyy/mm/dd';

/** The short date, ids 14 and 22, follows the reader's country. */
function shortDate(locale: string): string {
  return locale.replace('-', '_').startsWith('en_US') ? 'm/d/yyyy' : 'dd/mm/yyyy';
}

export function builtinFormat(id: number, locale: string): string {
  if (id === 14) return shortDate(locale);
  if (id === 22) return `${shortDate(locale)} h:mm`;
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return EAST_ASIAN_DATE;
  return BUILTIN[id] ?? 'General';
}

/** The number of a format that needs no entry of its own. Short dates get one: their number means something else elsewhere. */
export function builtinFormatId(code: string): number | undefined {
  const found = Object.entries(BUILTIN).find(([, builtin]) => builtin === code);
  return found === undefined ? undefined : Number(found[0]);
}

/** Whether a number format shows a day, a month or a year. Hours, minutes and seconds alone are not a date. */
export function showsDate(code: string): boolean {
  return bareSections(code).some(sectionShowsDate);
}

/** Whether a serial number in this format reads as a date or a time of day. */
export function showsDateOrTime(code: string): boolean {
  return bareSections(code).some((section) => marksOf(section).length > 0);
}

/** The sections with quoted text, escapes, padding, and everything in brackets except elapsed time taken away. */
function bareSections(code: string): string[] {
  return code
    .replace(/"[^"]*"?|\\.|[_*]./gs, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
    .replace(/am\/pm|a\/p/gi, '')
    .toLowerCase()
    .split(';');
}

/** Runs of one letter; elapsed time in brackets begins with "~". */
function marksOf(section: string): string[] {
  return (section.match(/\[(?:h+|m+|s+)\]|h+|m+|s+|d+|y+/g) ?? []).map((mark) => mark.replace('[', '~'));
}

/** "m" means minutes after hours or before seconds, months everywhere else. */
function sectionShowsDate(section: string): boolean {
  const marks = marksOf(section);
  return marks.some((mark, index) => {
    if (/^[dy]/.test(mark)) return true;
    if (!mark.startsWith('m')) return false;
    const isAfterHours = /^~?h/.test(marks[index - 1] ?? '');
    const isBeforeSeconds = /^~?s/.test(marks[index + 1] ?? '');
    return !isAfterHours && !isBeforeSeconds;
  });
}
