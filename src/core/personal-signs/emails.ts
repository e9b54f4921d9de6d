import type { Hide } from './hiding';

/** E-mail addresses in texts. */

const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** With blanks or a word for the sign: only before an ending that addresses have, since "@" also begins user names. */
const SPACED_EMAIL =
  /[\p{L}\d._%+'-]{1,64}\s?(?:@|[([]\s?(?:at|arroba)\s?[)\]]|\sarroba\s)\s?[\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+)*\s?\.\s?(?:com|co|org|net|edu|gov|es)(?![\p{L}\d])/giu;

/** A cheap sign, without which a text is not worth searching: most cells have none. */
export const MAY_HAVE_EMAIL = /@|arroba|[([]\s?at/i;

/**
 * `own`: cells with the entity's address, the first in each; the rest of such a cell is anybody's, and so is any other
 * address of the same domain: those of officials carry their names.
 */
export function hideEmails(text: string, own: readonly string[], hide: Hide): string {
  const ours = own.flatMap((cell) => cell.toLowerCase().match(EMAIL)?.[0] ?? []);
  const hidden = (address: string): string => (ours.includes(address.toLowerCase()) ? address : hide('email'));
  return text.replace(EMAIL, hidden).replace(SPACED_EMAIL, hidden);
}
