import type { Logo } from '../document/model';
import * as WORDS from '../messages/es/logo';

/**
 * The entity's picture, kept in pieces with the document: Google limits a property to 9 KB (platform.md §2). A PNG of at
 * most 64 KB, as base64.
 */
const KEY = 'logo';
const PIECE = 8_500;
const MOST_LOGO_BYTES = 64 * 1024;

export function readLogo(entity: string | null): Logo | null {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const pieces = Number(kept[KEY] ?? 0);
  const text = Array.from({ length: pieces }, (_, index) => kept[`${KEY}.${index}`] ?? '').join('');
  const png = Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 0xff);
  const size = pngSize(png);
  return size === null ? null : { png, ...size, description: WORDS.description(entity) };
}

/** Keeps a picture, or none. Returns the sentence that says why it cannot be kept, or null. */
export function keepLogo(base64: string | null): string | null {
  const properties = PropertiesService.getDocumentProperties();
  if (base64 === null) {
    properties.deleteProperty(KEY);
    return null;
  }
  const png = Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
  if (pngSize(png) === null) return WORDS.notPng;
  if (png.length > MOST_LOGO_BYTES) return WORDS.tooLarge;
  const pieces = Math.ceil(base64.length / PIECE);
  properties.setProperties({
    [KEY]: String(pieces),
    ...Object.fromEntries(
      Array.from({ length: pieces }, (_, index) => [
        `${KEY}.${index}`,
        base64.slice(index * PIECE, (index + 1) * PIECE),
      ]),
    ),
  });
  return null;
}

/** Width and height in pixels, which stand at fixed places of a PNG; null when it is none (ISO 15948, §5.2 and §11.2). */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
