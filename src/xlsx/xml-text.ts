/** What XML 1.0 cannot hold: control characters except tab and line ends, half surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

function withoutIllegal(text: string): string {
  return text.replace(ILLEGAL, '');
}

export function escapeText(text: string): string {
  return withoutIllegal(text).replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (mark) => (mark === '"' ? '&quot;' : `&#${mark.charCodeAt(0)};`));
}

/** Text of a cell or note: spreadsheets also read "_x000D_" as one character, so a literal one is guarded. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(ESCAPED, '_x005F_x$1_')).replace(/\r/g, '_x000D_');
}

export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A `<t>` element with its text; spaces at the ends are kept only when said. */
export function textElement(name: string, text: string): string {
  const escaped = escapeCellText(text);
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escaped}</${name}>`;
}

/** The part as UTF-8 whatever it was written in; the very same bytes in the usual case. */
export function asUtf8(bytes: Uint8Array): Buffer {
  const encoding = foreignEncoding(bytes);
  if (encoding === undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder(encoding).decode(bytes);
  return Buffer.from(text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*("[^"]*"|'[^']*')/, '$1'));
}

function foreignEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf-8' || declared === 'utf8' ? undefined : declared;
}
