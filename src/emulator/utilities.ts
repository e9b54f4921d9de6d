/** `Utilities`: bytes, digests, dates and identifiers. */
import { decodeBase64, encodeBase64 } from './base64';
import { bytesOf, createBlob } from './blob';
import { toSigned, toUnsigned } from './bytes';
import type { Context } from './context';
import { emulate, enumeration, refuse } from './emulate';
import { exception, signatureException } from './exceptions';
import { formatDate } from './format-date';
import { sha256 } from './sha256';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type UtilitiesMember =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'formatDate'
  | 'computeDigest'
  | 'newBlob'
  | 'base64Encode'
  | 'base64Decode'
  | 'getUuid'
  | 'sleep';

/** In which charset Google reads a text when none is named is not documented; for ASCII it cannot matter. */
function textBytes(method: string, data: unknown, charset: unknown): number[] {
  if (typeof data === 'string' && /[^\0-\x7f]/.test(data) && String(charset) !== 'UTF_8') {
    refuse(`the emulator refuses ${method} of a text beyond ASCII: name Utilities.Charset.UTF_8`);
  }
  return bytesOf(method, data);
}

function randomUuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
}

function digest(algorithm: unknown, value: unknown, charset: unknown): number[] {
  if (String(algorithm) !== 'SHA_256') {
    refuse(`not implemented in the emulator: Utilities.computeDigest with ${String(algorithm)}`);
  }
  return toSigned(sha256(toUnsigned(textBytes('Utilities.computeDigest', value, charset))));
}

function formatted(date: unknown, timeZone: unknown, pattern: unknown): string {
  // Only a date of this realm passes, as on the platform.
  if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
    throw signatureException('Utilities.formatDate', [date, timeZone, pattern]);
  }
  return formatDate(date.getTime(), timeZone, pattern);
}

function codecMembers(count: (name: string) => void): Pick<Utilities, 'base64Encode' | 'base64Decode' | 'newBlob'> {
  return {
    newBlob(data: unknown, contentType?: string, name?: string) {
      count('newBlob');
      const fallback = typeof data === 'string' ? 'text/plain' : null;
      return createBlob({
        bytes: bytesOf('Utilities.newBlob', data),
        contentType: contentType ?? fallback,
        name: name ?? null,
      });
    },
    base64Encode(data: unknown, charset?: unknown) {
      count('base64Encode');
      return encodeBase64(toUnsigned(textBytes('Utilities.base64Encode', data, charset)));
    },
    base64Decode(encoded: string) {
      count('base64Decode');
      const bytes = decodeBase64(encoded);
      if (!bytes) throw exception('Could not decode string.');
      return toSigned(bytes);
    },
  };
}

export function createUtilities(context: Context): Utilities {
  const count = (name: string): void => context.counter.other(`Utilities.${name}`);
  const members: Pick<Utilities, UtilitiesMember> = {
    ...codecMembers(count),
    Charset: enumeration('Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
    formatDate(date, timeZone, pattern) {
      count('formatDate');
      return formatted(date, timeZone, pattern);
    },
    computeDigest(algorithm: unknown, value: unknown, charset?: unknown) {
      count('computeDigest');
      return digest(algorithm, value, charset);
    },
    getUuid() {
      count('getUuid');
      return randomUuid();
    },
    // Nothing here takes time, so nothing has to be waited for.
    sleep: () => count('sleep'),
  };
  return emulate<Utilities>('Utilities', members);
}
