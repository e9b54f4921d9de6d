/**
 * Installs a UTF-8 TextEncoder in realms that have none (Apps Script): the docx library encodes through one.
 * Imported for its effect, before docx; where the platform brings its own, that one stays.
 */
const REPLACEMENT = 0xfffd;

/** The UTF-8 bytes of a text; a surrogate without its pair becomes U+FFFD, as the encoding standard asks. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) pushBytes(bytes, character.codePointAt(0) ?? REPLACEMENT);
  return new Uint8Array(bytes);
}

function pushBytes(bytes: number[], scalar: number): void {
  const point = scalar >= 0xd800 && scalar <= 0xdfff ? REPLACEMENT : scalar;
  if (point < 0x80) {
    bytes.push(point);
  } else if (point < 0x800) {
    bytes.push(0xc0 | (point >> 6), continuation(point));
  } else if (point < 0x10000) {
    bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
  } else {
    bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
  }
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

// The realm's own global, seen as an object that may lack the constructor; no library type names it in this world.
const realm = globalThis as { TextEncoder?: unknown };

if (realm.TextEncoder === undefined) {
  realm.TextEncoder = class {
    readonly encoding = 'utf-8';
    encode(text = ''): Uint8Array {
      return utf8Bytes(text);
    }
  };
}
