import { describe, expect, it } from 'vitest';
import { readStepCode, readStepCodes, stepsRead } from '../../../src/core/checklist/steps';
import { assessAt, followUpRow } from '../builders';

describe('a step', () => {
  it('is read by its number, alone or before its name', () => {
    for (const typed of ['7', '07', 'Paso 7', 'paso7', '7. Objetivo', '7 · Definir', '7 - Definir y 3 más'])
      expect([typed, readStepCode(typed)]).toEqual([typed, '7']);
  });

  it('is not what only begins with one', () => {
    for (const typed of ['3.1', '3,1', '310', '40', '0', 'diez', '1 a 5', '1-5', '7 y 8', '12/11'])
      expect([typed, readStepCode(typed)]).toEqual([typed, null]);
  });
});

describe('several steps', () => {
  it('are read from the first to the last', () => {
    for (const typed of ['1 a 5', '1-5', 'Pasos 1 al 5', '1 – 5'])
      expect([typed, readStepCodes(typed)]).toEqual([typed, ['1', '2', '3', '4', '5']]);
  });

  it('are none where one of them is no step, or they run backwards', () => {
    for (const typed of ['5 a 1', '30 a 40', '7 y 8', '3.1', 'todos'])
      expect([typed, readStepCodes(typed)]).toEqual([typed, null]);
  });

  it('of one cell are codes only, each once', () => {
    expect(stepsRead(['Paso 7', '6 a 8', '3.1', '40'])).toEqual(['7', '6', '8']);
    const followUp = [followUpRow({ steps: ['Paso 7', 'x'] }), followUpRow({ steps: ['3.1'] })];
    expect(assessAt({ followUp }).followUp.map(({ steps }) => steps)).toEqual([['7'], []]);
  });
});
