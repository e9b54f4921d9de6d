import { expect, it } from 'vitest';
import { takeOut } from '../../src/messages/es/personal-data';

it('says to take out one thing, or several', () => {
  expect(takeOut(['name'])).toBe('Quítelo');
  expect(takeOut(['email', 'identity'])).toBe('Quítelos');
});
