/** UTF-8 by hand, for a realm without a TextEncoder. */

const LONE_SURROGATE_SHOWN = 0xfffd;

/** A text as UTF-8. Apps Script has no TextEncoder, and what fflate does without one garbles all beyond U+FFFF. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at++;
    else if (point >= 0xd800 && point <= 0xdfff) point = LONE_SURROGATE_SHOWN;
    if (point < 0x80) bytes[length++] = point;
    else {
      const tails = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = ((0xff00 >> (tails + 1)) & 0xff) | (point >> (6 * tails));
      for (let tail = tails - 1; tail >= 0; tail--) bytes[length++] = 0x80 | ((point >> (6 * tail)) & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
