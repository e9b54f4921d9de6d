import type { Effects } from '../emulator/runner';

/** The bytes that the add-on handed to Drive under an id, in one execution. */
export function handedBytes({ drive }: Effects, fileId: string): Uint8Array {
  const content = drive.find(({ id }) => id === fileId)?.content;
  if (content === undefined) throw new Error(`nothing was handed to Drive as ${fileId}`);
  return unsigned(content.bytes);
}

/** Bytes of Apps Script are signed (platform.md §1.2). */
export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}
