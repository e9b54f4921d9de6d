/** Bytes as Apps Script has them, from -128 to 127, and as the arithmetic here wants them, from 0 to 255. */
export function toSigned(bytes: ArrayLike<number>): number[] {
  const signed = new Array<number>(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) signed[i] = ((bytes[i] ?? 0) << 24) >> 24;
  return signed;
}

export function toUnsigned(bytes: ArrayLike<number>): Uint8Array {
  const unsigned = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) unsigned[i] = (bytes[i] ?? 0) & 255;
  return unsigned;
}

/** Half a surrogate pair becomes "?", as in Java. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code >= 0xd800 && code <= 0xdfff) bytes.push(0x3f);
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** Only well-formed UTF-8: percent decoding does the work and throws on anything else. */
export function decodeUtf8(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`;
  return decodeURIComponent(escaped);
}
