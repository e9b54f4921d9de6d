import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  exactNumber,
  longDate,
  lowerFirst,
  percent,
  pesos,
  plainNumber,
  quoted,
  shortDate,
  wordList,
} from '../../src/messages/es/format';
import { day } from '../core/builders';

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [13_435_321, '13.435.321'],
    [-1234.5, '-1.234,5'],
    [12.5, '12,5'],
    [12.345, '12,35'],
    [0.004, '0'],
    [-0.001, '0'],
  ])('%d is written %s: a point for thousands, a comma for decimals, two at most', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  it('of pesos is whole', () => {
    expect(pesos(13_435_321.4)).toBe('$\u00a013.435.321');
  });

  it('that must not be taken for another keeps all its decimals and has no point', () => {
    expect(exactNumber(1111)).toBe('1111');
    expect(exactNumber(1.111)).toBe('1,111');
    expect(exactNumber(0.1 + 0.2)).toBe('0,3');
  });

  it('goes with its word in the singular only when it is one', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'fila', 'filas'))).toEqual([
      '0 filas',
      '1 fila',
      '2 filas',
      '1.200 filas',
    ]);
  });
});

describe('a percentage', () => {
  it.each([
    [0, '0 %'],
    [0.001, '1 %'],
    [0.745, '75 %'],
    [0.999, '99 %'],
    [1, '100 %'],
    [1.5, '150 %'],
    [12, '1.200 %'],
  ])('of %d is %s', (fraction, text) => {
    expect(percent(fraction)).toBe(text);
  });

  it('says 0 only of nothing and 100 only of everything', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
        expect(percent(fraction) === '0 %').toBe(fraction === 0);
        expect(percent(fraction) === '100 %').toBe(fraction === 1);
      }),
    );
  });
});

describe('a list of words', () => {
  it.each([
    [[], ''],
    [['Mujeres'], 'Mujeres'],
    [['Mujeres', 'Jóvenes'], 'Mujeres y Jóvenes'],
    [['A', 'B', 'C'], 'A, B y C'],
    [['Mujeres', 'Iglesias'], 'Mujeres e Iglesias'],
    [['Mujeres', 'Índices del río'], 'Mujeres e Índices del río'],
    [['Padres', 'hijos'], 'Padres e hijos'],
    [['Agua', 'hielo'], 'Agua y hielo'],
    [['Cultura, Deporte y Turismo', 'Planeación'], 'Cultura, Deporte y Turismo; Planeación'],
  ])('%j is said «%s»', (words, text) => {
    expect(wordList(words)).toBe(text);
  });
});

describe('a date', () => {
  it('is written with digits or with its month', () => {
    expect(shortDate(day('2026-03-04'))).toBe('04/03/2026');
    expect(longDate(day('2026-03-04'))).toBe('4 de marzo de 2026');
    expect(longDate(day('2026-12-31'))).toBe('31 de diciembre de 2026');
  });
});

describe('words of a person in a sentence', () => {
  it('stand between quotes on one line, shortened when they are long', () => {
    expect(quoted('  Foro\n de   jóvenes ')).toBe('«Foro de jóvenes»');
    expect(quoted('x'.repeat(61))).toBe(`«${'x'.repeat(59)}…»`);
    expect(quoted('x'.repeat(60))).toBe(`«${'x'.repeat(60)}»`);
  });

  it('begin small, but for an acronym', () => {
    expect(lowerFirst('Aportes recibidos')).toBe('aportes recibidos');
    expect(lowerFirst('Índice')).toBe('índice');
    expect(lowerFirst('PQRSD recibidas')).toBe('PQRSD recibidas');
    expect(lowerFirst('')).toBe('');
  });
});
