/** What may stand in an XML 1.0 part: everything else (controls, lone surrogates, U+FFFE/FFFF) is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the characters XML forbids is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Text fit for a document: legal characters only, '\n' as the only line break, a blank for each tab. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '');
}

/** The same on one line, without blanks at the ends: for headings, header, footer and properties. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \n]+/g, ' ')
    .replace(/^ | $/g, '');
}

const WEB = /^https:\/\/[^\s/?#\\"<>{}|^`@]+([/?#]\S*)?$/i;
const MAIL = /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/i;

/** An address fit for a link, or null where it is not plain https or mailto and the text must stand without a link. */
export function linkTarget(address: string): string | null {
  const clean = cleanText(address).trim();
  if (!WEB.test(clean) && !MAIL.test(clean)) return null;
  return clean.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
}
