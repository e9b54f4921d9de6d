/** `Blob`: bytes with a name and a type, as Utilities makes them and Drive takes them. */
import { decodeUtf8, encodeUtf8, toSigned, toUnsigned } from './bytes';
import { emulate, refuse } from './emulate';
import { signatureException } from './exceptions';

type Blob = GoogleAppsScript.Base.Blob;

interface BlobParts {
  bytes: number[];
  contentType: string | null;
  name: string | null;
}

const contents = new WeakMap<object, BlobParts>();

/** Undefined for what is not a Blob of this execution. */
export function blobParts(blob: unknown): BlobParts | undefined {
  return typeof blob === 'object' && blob !== null ? contents.get(blob) : undefined;
}

/** Signed bytes of a text, or the bytes given, which must be what Apps Script calls bytes. */
export function bytesOf(method: string, data: unknown): number[] {
  if (typeof data === 'string') return toSigned(encodeUtf8(data));
  if (!Array.isArray(data)) throw signatureException(method, [data]);
  for (const byte of data) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 127) {
      refuse(`the emulator refuses ${String(byte)} in ${method}: bytes in Apps Script go from -128 to 127`);
    }
  }
  return data.slice();
}

export function createBlob(parts: BlobParts): Blob {
  const members: Pick<Blob, 'getBytes' | 'getName' | 'getContentType' | 'getDataAsString'> = {
    getBytes: () => parts.bytes.slice(),
    getName: () => parts.name,
    getContentType: () => parts.contentType,
    getDataAsString: () => decodeUtf8(toUnsigned(parts.bytes)),
  };
  const blob = emulate<Blob>('Blob', members);
  contents.set(blob, parts);
  return blob;
}
