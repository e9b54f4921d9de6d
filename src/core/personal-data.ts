import { hideAddresses, MAY_HAVE_ADDRESS } from './personal-signs/addresses';
import { hideEmails, MAY_HAVE_EMAIL } from './personal-signs/emails';
import { redactAsItLooks } from './personal-signs/folding';
import { HIDDEN, type Hide, type PersonalDataKind } from './personal-signs/hiding';
import { hideNames } from './personal-signs/names';
import { hideNumbers, hideUnannounced, MAY_HAVE_NUMBER } from './personal-signs/numbers';

/**
 * Personal data that patterns can find in free text (Ley 1581 de 2012): e-mail addresses, phones, identity numbers,
 * postal addresses, and names beside a word that announces one. Other names cannot be found this way; the product says
 * so and never promises it.
 */
export { PERSONAL_DATA_KINDS, type PersonalDataKind } from './personal-signs/hiding';

export interface PersonalDataFinding {
  /** Each kind once, in the order in which they were found. */
  readonly kinds: readonly PersonalDataKind[];
  /** The same text with every finding hidden. */
  readonly redacted: string;
}

/** What is found, with the whole text redacted; null when there is nothing to hide. `own`: addresses of the entity. */
export function findPersonalData(text: string, own: readonly string[] = []): PersonalDataFinding | null {
  const kinds = new Set<PersonalDataKind>();
  const hide = (kind: PersonalDataKind): string => {
    kinds.add(kind);
    return HIDDEN;
  };
  const redacted = redactAsItLooks(text, (plain) => hideAll(plain, own, hide));
  return kinds.size === 0 ? null : { kinds: [...kinds], redacted };
}

function hideAll(text: string, own: readonly string[], hide: Hide): string {
  let redacted = text;
  // What was hidden may uncover its neighbour ("3001234567/3109876543"): until nothing is left.
  for (let before = ''; before !== redacted; ) {
    before = redacted;
    if (MAY_HAVE_EMAIL.test(redacted)) redacted = hideEmails(redacted, own, hide);
    if (MAY_HAVE_NUMBER.test(redacted)) redacted = hideNumbers(redacted, hide);
    if (MAY_HAVE_ADDRESS.test(redacted)) redacted = hideAddresses(redacted, hide);
    redacted = hideNames(redacted, hide);
    if (MAY_HAVE_NUMBER.test(redacted)) redacted = hideUnannounced(redacted, hide);
  }
  return redacted;
}

/** Only what has a shape of its own: no names or addresses, which may be told by mistake. */
export function findIdentifiers(text: string): readonly PersonalDataKind[] {
  const kinds = new Set<PersonalDataKind>();
  const hide = (kind: PersonalDataKind): string => {
    kinds.add(kind);
    return HIDDEN;
  };
  redactAsItLooks(text, (plain) => hideNumbers(hideEmails(plain, [], hide), hide));
  return [...kinds];
}

/** The text as it may leave the entity. */
export function redactPersonalData(text: string, own: readonly string[] = []): string {
  return findPersonalData(text, own)?.redacted ?? text;
}
