import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/docx/utf8';

describe('a text as bytes', () => {
  it('is what any other encoder makes of it, emoji, flags and lone surrogates too', () => {
    const expectSame = (text: string): void => {
      expect(Buffer.compare(utf8(text), new TextEncoder().encode(text))).toBe(0);
    };
    for (const text of ['', 'Año 2026 · ñandú', 'hola 😀 emoji 🇨🇴 fin', '\ud83d solo', '€\u0000\u07ff\u0800\uffff'])
      expectSame(text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSame));
  });
});
