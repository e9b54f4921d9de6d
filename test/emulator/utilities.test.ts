import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/emulator/base64';
import { decodeUtf8, encodeUtf8, toSigned, toUnsigned } from '../../src/emulator/bytes';
import { sha256 } from '../../src/emulator/sha256';
import { result } from './fixtures';

const bytes = fc.uint8Array({ maxLength: 300 });

describe('bytes', () => {
  it('hash as Node hashes them', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(Buffer.from(sha256(data)).toString('hex')).toBe(createHash('sha256').update(data).digest('hex'));
      }),
    );
  });

  it('become base64 as Node makes it, and come back', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        const text = encodeBase64(data);
        expect(text).toBe(Buffer.from(data).toString('base64'));
        expect(decodeBase64(text)).toStrictEqual(data);
      }),
    );
  });

  it('of a text are its UTF-8, and come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const data = encodeUtf8(text);
        expect(Buffer.from(data)).toStrictEqual(Buffer.from(text, 'utf8'));
        expect(decodeUtf8(data)).toBe(text);
      }),
    );
    expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a?b');
  });

  it('are signed for Apps Script and lose nothing by it', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(toUnsigned(toSigned(data))).toStrictEqual(data);
      }),
    );
    expect(toSigned([127, 128, 255])).toStrictEqual([127, -128, -1]);
  });
});

describe('Utilities', () => {
  it('hashes text as signed bytes', () => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ñ", Utilities.Charset.UTF_8)`;
    const expected = [...createHash('sha256').update('ñ').digest()].map((byte) => (byte << 24) >> 24);
    expect(result(`return ${digest}`)).toStrictEqual(expected);
  });

  it('does not guess the charset of a text beyond ASCII', () => {
    expect(() => result('Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ñ")')).toThrow('Charset.UTF_8');
    expect(() => result('Utilities.base64Encode("ñ")')).toThrow('Charset.UTF_8');
    expect(result('return Utilities.base64Encode("hola")')).toBe('aG9sYQ==');
  });

  it('makes blobs of text and of signed bytes', () => {
    const parts = 'return [blob.getBytes(), blob.getContentType(), blob.getName(), blob.getDataAsString()]';
    expect(result(`var blob = Utilities.newBlob("ñ"); ${parts}`)).toStrictEqual([[-61, -79], 'text/plain', null, 'ñ']);
    const built = 'var blob = Utilities.newBlob(Utilities.base64Decode("w7E="), "text/csv", "a.csv");';
    expect(result(built + parts)).toStrictEqual([[-61, -79], 'text/csv', 'a.csv', 'ñ']);
    expect(() => result('Utilities.newBlob([200])')).toThrow('bytes in Apps Script go from -128 to 127');
    expect(() => result('Utilities.newBlob(new Uint8Array(2))')).toThrow("don't match the method signature");
    expect(() => result('Utilities.base64Decode("***")')).toThrow('Exception: Could not decode string.');
  });

  it('formats dates by the letters the add-on uses and refuses the others', () => {
    const format = (pattern: string) =>
      result(`return Utilities.formatDate(new Date(Date.UTC(2026, 2, 9, 4, 5, 6)), "UTC", ${JSON.stringify(pattern)})`);
    expect(format("yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2026-03-09T04:05:06Z');
    expect(format("dd 'de' MM '' yyyy Z")).toBe("09 de 03 ' 2026 +0000");
    expect(() => format('EEEE')).toThrow('not implemented in the emulator: Utilities.formatDate "EEEE"');
    expect(() => result('Utilities.formatDate("2026", "UTC", "yyyy")')).toThrow("don't match the method signature");
  });

  it('gives identifiers that differ', () => {
    const [first, second] = result('return [Utilities.getUuid(), Utilities.getUuid()]') as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
  });
});
