/**
 * Could Google, in some locale, read this text as something other than text? Deliberately generous: a parser made at
 * home would only agree with itself, so whatever looks like a number, date, time, sum of money, percentage, boolean,
 * fraction or formula counts, and the add-on must format the cell "@" before writing it.
 */
const LEADING = /^[=+\-@'\t\r\n]/;
const LITERAL = /^(?:true|false|verdadero|falso|#[a-z/0]+[!?]?)$/i;
const SCIENTIFIC = /^\(?[\d.,\s]*\d[\d.,]*e[+-]?\d+\)?$/i;
const ISO_INSTANT = /^\d[\d-]*t[\d:.,]+(?:z|[+-][\d:]+)?$/i;
const DAY_HALF = /[ap]\.?\s?m\.?$/i;

// Words that may stand in a date, a time or a sum of money without making it plain text.
const VALUE_WORDS = new Set(
  [
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep sept set oct nov dic',
    'january february march april june july august september october november december',
    'jan apr aug dec',
    'lunes martes miércoles miercoles jueves viernes sábado sabado domingo',
    'lun mié mie jue vie sáb sab dom',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'de del of st nd rd th cop usd eur us gmt utc',
  ]
    .join(' ')
    .split(' '),
);

export function couldBeReinterpreted(text: string): boolean {
  if (LEADING.test(text)) return true;
  const trimmed = text.trim();
  if (LEADING.test(trimmed) || LITERAL.test(trimmed)) return true;
  if (!/\d/.test(trimmed)) return false;
  if (SCIENTIFIC.test(trimmed) || ISO_INSTANT.test(trimmed)) return true;
  const words = trimmed.replace(DAY_HALF, '').match(/\p{L}+/gu) ?? [];
  return words.every((word) => VALUE_WORDS.has(word.toLowerCase()));
}
