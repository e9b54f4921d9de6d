import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Bytes } from '../../src/docx/text-encoder';

describe('utf8Bytes', () => {
  it('encodes one, two, three and four byte characters', () => {
    expect([...utf8Bytes('añ—😀')]).toEqual([0x61, 0xc3, 0xb1, 0xe2, 0x80, 0x94, 0xf0, 0x9f, 0x98, 0x80]);
  });

  it('agrees with the platform on any text, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
        },
      ),
    );
  });
});

describe('the installed encoder', () => {
  it('leaves the one of the platform in place', () => {
    expect(TextEncoder.toString()).not.toContain('utf8Bytes');
  });
});
