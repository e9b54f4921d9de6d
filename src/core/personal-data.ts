/**
 * Personal data that patterns can find in free text: e-mail addresses, phone numbers and identity numbers (Ley 1581 de
 * 2012). Names cannot be found this way; the product says so and never promises it.
 */
export type PersonalDataKind = 'email' | 'phone' | 'identity';

export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** The same text with every finding hidden. */
  readonly redacted: string;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Colombian mobiles: ten digits that begin with 3, written together or in groups, with or without +57. */
const MOBILE = /(?<![\d/])(?:\+?57[\s.-]?)?\(?3\d{2}\)?[\s.-]?\d{3}[\s.-]?\d{2}[\s.-]?\d{2}(?!\d)/g;
/** A number announced as an identity document. */
const NAMED_IDENTITY =
  /\b(c\.?\s?c\.?|t\.?\s?i\.?|c[eé]dula(?:\s+de\s+ciudadan[ií]a)?|identificad[oa]s?\s+con|documento(?:\s+de\s+identidad)?|nuip)\b(\D{0,25}?)(\d[\d.\s]{4,13}\d)/giu;
const HIDDEN = '•••';

/** The first kind found, with the whole text redacted; null when there is nothing to hide. */
export function findPersonalData(text: string): PersonalDataFinding | null {
  if (!/[@\d]/.test(text)) return null;
  const kinds: PersonalDataKind[] = [];
  const redacted = text
    .replace(EMAIL, () => hide(kinds, 'email'))
    .replace(NAMED_IDENTITY, (_match, name: string, between: string) => `${name}${between}${hide(kinds, 'identity')}`)
    .replace(MOBILE, () => hide(kinds, 'phone'));
  const [kind] = kinds;
  return kind === undefined ? null : { kind, redacted };
}

function hide(kinds: PersonalDataKind[], kind: PersonalDataKind): string {
  kinds.push(kind);
  return HIDDEN;
}

/** The text as it may leave the entity. */
export function redactPersonalData(text: string): string {
  return findPersonalData(text)?.redacted ?? text;
}
