import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, nearestWord } from '../../src/core/text';

describe('two spellings are the same word', () => {
  it('when they differ in accents, case or blanks', () => {
    expect(foldText('  CÓDIGO  de la\nActividad ')).toBe('codigo de la actividad');
    expect(foldText('Metros  Lineales')).toBe(foldText('metros lineales'));
    expect(foldText('Número ')).toBe(foldText('Numero'));
    expect(foldText('Niñez')).toBe('ninez');
  });

  it('when one ends with the mark of a heading', () => {
    for (const typed of ['Código*', 'Código:', 'Código ✱', 'codigo.', 'CÓDIGO :'])
      expect(foldText(typed)).toBe('codigo');
  });

  it('when one carries marks that nobody sees, pasted from a web page or a PDF', () => {
    expect(foldText('Víctimas\u00a0del conflicto')).toBe('victimas del conflicto');
    expect(foldText('\ufeffVíc\u00adtimas\u200b')).toBe('victimas');
  });

  it('whether its accents are letters of their own or marks beside the letter', () => {
    expect(foldText('Participacio\u0301n')).toBe(foldText('Participación'));
  });

  it('and comparing twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(foldText(foldText(typed))).toBe(foldText(typed));
        expect(foldText(` ${typed} `)).toBe(foldText(typed));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nearest known word', () => {
  const GROUPS = ['Víctimas', 'Campesinos', 'Adulto mayor', 'Juntas de acción comunal'];

  it('is the one meant by a misspelling', () => {
    expect(nearestWord('Victmas', GROUPS)).toBe('Víctimas');
    expect(nearestWord('campesino', GROUPS)).toBe('Campesinos');
    expect(nearestWord('Junta de accion comunal', GROUPS)).toBe('Juntas de acción comunal');
    expect(nearestWord('A01', ['A001', 'A002'])).toBe('A001');
  });

  it('is none when nothing known is close', () => {
    expect(nearestWord('Academia', GROUPS)).toBeNull();
    expect(nearestWord('ZZ', ['A001'])).toBeNull();
    expect(nearestWord('Víctimas', [])).toBeNull();
  });

  it('is the word itself when it is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GROUPS), (group) => {
        expect(nearestWord(group.toUpperCase(), GROUPS)).toBe(group);
      }),
      { numRuns: 20 },
    );
  });
});
