import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, linkTarget } from '../../src/document/clean-text';

describe('cleanText', () => {
  it('leaves out what XML forbids and keeps what it allows', () => {
    expect(cleanText('a\u0000b\u0008c\u001fd\ufffee\uffff')).toBe('abcde');
    expect(cleanText('ñ—😀\u00a0')).toBe('ñ—😀\u00a0');
  });

  it('leaves out surrogates without their pair', () => {
    expect(cleanText('a\ud800b\udc00c😀')).toBe('abc😀');
  });

  it('reads every kind of line break as one and a tab as a blank', () => {
    expect(cleanText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one line without blanks at its ends', () => {
    expect(cleanLine('  Uno\n\n dos\t')).toBe('Uno dos');
  });
});

describe('linkTarget', () => {
  it('accepts https addresses', () => {
    expect(linkTarget(' https://ejemplo.gov.co/participa?a=1&b=2#x ')).toBe(
      'https://ejemplo.gov.co/participa?a=1&b=2#x',
    );
    expect(linkTarget('HTTPS://ejemplo.gov.co')).toBe('HTTPS://ejemplo.gov.co');
  });

  it('accepts one e-mail address', () => {
    expect(linkTarget('mailto:participa@ejemplo.gov.co')).toBe('mailto:participa@ejemplo.gov.co');
  });

  it('encodes what an address may not hold as it is', () => {
    expect(linkTarget('https://ejemplo.gov.co/participación/"x"')).toBe(
      'https://ejemplo.gov.co/participaci%C3%B3n/%22x%22',
    );
  });

  it('refuses anything else', () => {
    const refused = [
      'javascript:alert(1)',
      'http://ejemplo.gov.co',
      'file:///etc/passwd',
      'https://',
      'https://dos palabras.co',
      'mailto:participa@ejemplo.gov.co?body=hola',
      'mailto:nadie',
      'data:text/html,hola',
      'https://usuario@ejemplo.gov.co',
      '',
    ];
    expect(refused.map(linkTarget)).toEqual(refused.map(() => null));
  });
});
