import { expect, it } from 'vitest';
import { outOfPeriod } from '../../src/messages/es/left-out';

it('contributions outside the period agree with how many there are', () => {
  expect([outOfPeriod(1), outOfPeriod(2)]).toEqual([
    'no tiene fecha, o es de otra vigencia o posterior al corte',
    'no tienen fecha, o son de otra vigencia o posteriores al corte',
  ]);
});
