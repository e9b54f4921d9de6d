import { strToU8, zipSync } from 'fflate';

/** The earliest moment a ZIP can name, the same in every time zone: bytes must not depend on when they were made. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/** Texts as one ZIP, in this order. The same files, the same bytes. */
export function zipFiles(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    mtime: ZIP_TIME,
    level: 6,
  });
}
