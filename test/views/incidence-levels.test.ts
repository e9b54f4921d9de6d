import { describe, expect, it } from 'vitest';
import { everyLevel, levelsInOrder } from '../../src/views/incidence-levels';

const at = (level: string, planned = 1) => ({ level, planned, reached: 0 });

describe('levels of incidence', () => {
  it('go from informing to controlling, an entity’s own last', () => {
    const levels = [at('Codiseño'), at('control y evaluacion'), at('Consulta'), at('Información')];
    expect(levelsInOrder(levels).map(({ level }) => level)).toEqual([
      'Información',
      'Consulta',
      'control y evaluacion',
      'Codiseño',
    ]);
  });

  it('are all told where a program reads them, each once, also those that nothing was meant to reach', () => {
    expect(everyLevel([at('consulta', 3), at('Codiseño')]).map(({ level, planned }) => [level, planned])).toEqual([
      ['Información', 0],
      ['consulta', 3],
      ['Formulación participativa', 0],
      ['Ejecución o implementación participativa', 0],
      ['Control y evaluación', 0],
      ['Codiseño', 1],
    ]);
  });
});
