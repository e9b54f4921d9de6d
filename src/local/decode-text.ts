/**
 * Text files as people save them: UTF-8 with or without a byte order mark, UTF-16 from Excel's "Unicode text", or
 * Windows-1252. Null when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // Not UTF-8: in Colombia that is Windows-1252, which gives every byte a letter.
    if (!(error instanceof TypeError)) throw error;
    return isMostlyText(bytes) ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

/** Control characters have no place in a text file. */
function isMostlyText(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls * 100 <= bytes.length;
}
