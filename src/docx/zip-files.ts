/** The one way to a ZIP: packages of documents and of open data are made by it. */
import { type Zippable, zipSync } from 'fflate';
import { utf8 } from './utf8';

/** The earliest moment a ZIP can name, the same in every time zone: bytes must not depend on when they were made. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

export type ZippedFile = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** Files as one ZIP, in this order. The same files, the same bytes. */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array {
  const zippable: Zippable = {};
  for (const file of files) zippable[file.name] = 'text' in file ? utf8(file.text) : file.bytes;
  return zipSync(zippable, { mtime: ZIP_TIME, level: 6 });
}
