import { describe, expect, it } from 'vitest';
import { saysItsPurpose } from '../../src/tools/source-code/files';
import { measureHouse } from '../../src/tools/source-code/room-measures';
import { SOURCES } from './sources';

const house = measureHouse(SOURCES);

/** Signatures of Google's, which the emulator takes over as they are. */
const GOOGLE = ['setProperties', 'requireValueInList', 'requireValueInRange'];

describe('the shape of the house', () => {
  it('every file opens with what it is for', () => {
    expect(SOURCES.filter((file) => !saysItsPurpose(file)).map(({ path }) => path)).toEqual([]);
  });

  it('no function takes five things by their place', () => {
    expect(house.manyParameters.map(({ name, place }) => `${name} ${place}`)).toEqual([]);
  });

  it('no function takes a bare yes or no', () => {
    const ours = house.booleanParameters.filter(({ name }) => !GOOGLE.includes(name));
    expect(ours.map(({ name, place }) => `${name} ${place}`)).toEqual([]);
  });

  it('a function over 50 lines is a switch: one case for each thing it knows', () => {
    expect(house.long.filter(({ isSwitch }) => !isSwitch).map(({ name, place }) => `${name} ${place}`)).toEqual([]);
  });
});
