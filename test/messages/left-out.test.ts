import { expect, it } from 'vitest';
import { notValid, outOfPeriod, unnamed } from '../../src/messages/es/left-out';

it('what is not counted agrees with how many there are', () => {
  expect([outOfPeriod(1), outOfPeriod(2)]).toEqual([
    'no tiene fecha, o es de otra vigencia o posterior al corte',
    'no tienen fecha, o son de otra vigencia o posteriores al corte',
  ]);
  expect([unnamed(1), unnamed(2)]).toEqual([
    'le falta el texto que la identifica',
    'les falta el texto que las identifica',
  ]);
  expect([notValid(1), notValid(2)].map((why) => why.slice(0, 12))).toEqual(['es borrador ', 'son borrador']);
});
