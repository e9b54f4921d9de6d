import { expect } from 'vitest';

/** Words that look plural and are not, or the other way round, beside a number. */
const INVARIABLE = /^(de|y|a|o|en|con|sobre|más|es|tres|seis|diez|jueves|crisis)$/;

/** What every sentence that a person reads must be. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^[\p{Lu}«¿#\d]/u);
  expect(text).toMatch(/[.?…]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|…\.|,,|\( |“|”|"/);
  expectAgreement(text);
}

/** "1 fila", "2 filas", never "1 filas" nor "2 fila". */
export function expectAgreement(text: string): void {
  for (const match of text.matchAll(/(?<![\d.,/«]|[A-Z])(\d+(?:\.\d{3})*)(?![\d,./%])\s(\p{L}+)/gu)) {
    const [whole, number = '', word = ''] = match;
    if (INVARIABLE.test(word)) continue;
    // A noun (filas) or a verb (faltan); «sesión» is neither.
    const isPlural = /s$|(?<!ó)n$/.test(word);
    expect([whole, isPlural]).toEqual([whole, number !== '1']);
  }
}
