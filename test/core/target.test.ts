import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../../src/core/records';
import { readTarget, type Target } from '../../src/core/target';

/** The target of a goal: its value, or why there is none. */
function target(kind: IndicatorKind, goal: string | null): number | Target['kind'] {
  const found = readTarget(kind, goal);
  return found.kind === 'known' ? found.value : found.kind;
}

describe('the target of a count', () => {
  it.each([
    ['3', 3],
    ['0.25', 0.25],
    ['0,5', 0.5],
    ['1853', 1853],
    ['58.7', 58.7],
    ['Realizar 4 capacitaciones', 4],
    ['Dos (2) talleres', 2],
    ['Capacitar 1200 personas', 1200],
    ['1.200.000 visitas', 1_200_000],
    ['1,200,000 visitas', 1_200_000],
    ['2000 personas', 2000],
    ['Dos mil (2000) personas', 2000],
    ['Lograr la participación de 2000 ciudadanos en 2026', 2000],
    ['1950 hogares', 1950],
    ['2000 encuestas', 2000],
    ['2000 visitas', 2000],
    ['Revisar 2000 expedientes', 2000],
    ['Al menos 2000 descargas', 2000],
    ['Atender a 2000 usuarias durante 2026', 2000],
  ])('%s is the number in the goal', (goal, value) => {
    expect(target('count', goal)).toBe(value);
  });

  it.each([
    ['Realizar 4 capacitaciones en 2026', 4],
    ['3 mesas en la vigencia 2026', 3],
    ['2 informes según la Ley 1757 de 2015', 2],
    ['5 espacios (Ley 1712/2014)', 5],
    ['2 talleres del Decreto 1499 de 2017', 2],
    ['2 talleres sobre las leyes 1757 de 2015 y 1712 de 2014', 2],
    ['2 talleres del Decreto Único 1083 de 2015', 2],
    ['4 publicaciones de la Resolución No. 1519 de 2020', 4],
    ['Actualizar 3 procesos a ISO 9001:2015', 3],
    ['6 mesas del CONPES 3654', 6],
    ['2 foros el 20 de abril de 2026', 2],
    ['2 foros el 19 y 20 de abril de 2026', 2],
    ['2 foros del 22 al 28 de abril', 2],
    ['2 foros antes del 15 abril de 2026', 2],
    ['2 foros antes del 31/12/2026', 2],
    ['2 foros antes del 2026-12-31', 2],
    ['2 foros entre 2024-2027', 2],
    ['1 plan MIPG V7', 1],
    ['4 publicaciones de la Res. 1519 de 2020', 4],
    ['4 publicaciones de la Res 1519', 4],
    ['4 publicaciones según el Dec. 1081', 4],
    ['2 informes del Decreto 1081', 2],
    ['2 informes de la Ley 1757', 2],
    ['3 talleres de la vigencia 2026 realizados', 3],
    ['3 planes 2026 aprobados', 3],
    ['5 mesas del 2026 activas', 5],
    ['En 2026 personas capacitadas: 30', 30],
  ])('years, dates and numbers of laws never are targets: %s', (goal, value) => {
    expect(target('count', goal)).toBe(value);
  });

  it('two numbers in a goal are unclear', () => {
    expect(target('count', '2 talleres y 3 foros')).toBe('unclear');
    expect(target('count', '3 talleres y 3 foros')).toBe('unclear');
    expect(target('count', '2-3 talleres')).toBe('unclear');
    expect(target('count', '1/3 de las mesas')).toBe('unclear');
  });

  it('a number with two honest readings is unclear too', () => {
    expect(target('count', 'Capacitar 1.200 personas')).toBe('unclear');
    expect(target('count', 'Capacitar 1,200 personas')).toBe('unclear');
    expect(target('count', '1.853')).toBe('unclear');
    expect(readTarget('count', '2.500 personas')).toMatchObject({ readings: [2500, 2.5] });
    expect(readTarget('count', '1.111 de 2.500 personas')).toMatchObject({ readings: null });
    expect(readTarget('count', '3 talleres y 3 foros')).toMatchObject({ readings: null });
  });

  it('is missing where the goal counts nothing', () => {
    expect(target('count', 'Evaluar los canales')).toBe('missing');
    expect(target('count', 'Cumplir la Ley 1757 de 2015 en 2026')).toBe('missing');
    expect(target('count', 'Planes de acción 2026 aprobados')).toBe('missing');
    expect(target('count', 'Publicar según la Res. 1519')).toBe('missing');
    expect(target('count', '0')).toBe('missing');
    expect(target('count', null)).toBe('missing');
  });

  it('is never a percentage: 100 % of the talks is not a hundred talks', () => {
    expect(target('count', '100 %')).toBe('missing');
    expect(target('count', '3 talleres, 100 % de asistencia')).toBe(3);
  });
});

describe.each<IndicatorKind>(['ratio', 'percentage'])('the target of a %s', (kind) => {
  it.each([
    ['80 %', 0.8],
    ['80% de los grupos', 0.8],
    ['ochenta por ciento (80 por ciento)', 0.8],
    ['100%', 1],
    ['0.25', 0.25],
    ['0,5', 0.5],
    ['1', 1],
    ['Caracterizar 80% de los 12 grupos en 2026', 0.8],
  ])('%s is a percentage or a number up to one', (goal, value) => {
    expect(target(kind, goal)).toBe(value);
  });

  it('is the whole where the goal says no share', () => {
    expect(target(kind, 'Caracterizar los grupos de valor')).toBe(1);
    expect(target(kind, 'Caracterizar 12 grupos')).toBe(1);
    expect(target(kind, null)).toBe(1);
  });

  it.each(['0', '0 %', '0%', '0,0', 'Cero (0 %) quejas'])('of zero leaves nothing to divide by: %s', (goal) => {
    expect(target(kind, goal)).toBe('zero');
  });

  it('is unclear with two shares, one of which may be zero', () => {
    expect(target(kind, 'De 0 a 80 %')).toBe('unclear');
    expect(target(kind, 'Entre 80 % y 90 %')).toBe('unclear');
  });
});

describe('the target of a product', () => {
  it('is one product, whatever the goal says', () => {
    expect(target('product', 'Diseñar la política de 2026')).toBe(1);
    expect(target('doubleProduct', null)).toBe(1);
    expect(target('product', '4 informes')).toBe(1);
  });
});

it('has no target what cannot be measured', () => {
  expect(target('unmeasurable', '3')).toBe('missing');
});

describe('every goal', () => {
  const pieces = fc.constantFrom(
    '3',
    '0',
    '2026',
    '80',
    '%',
    ' ',
    '.',
    ',',
    '000',
    'Ley',
    'de',
    'talleres',
    '/',
    '-',
    '12',
  );
  const goals = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((words) => words.join('')),
  );
  const kinds = fc.constantFrom<IndicatorKind>(
    'product',
    'doubleProduct',
    'ratio',
    'percentage',
    'count',
    'unmeasurable',
  );

  it('has one target above zero, an unclear one or none; a share never above the whole', () => {
    fc.assert(
      fc.property(kinds, goals, (kind, goal) => {
        const found = readTarget(kind, goal);
        if (found.kind !== 'known') return;
        expect(Number.isFinite(found.value) && found.value > 0).toBe(true);
        if (kind === 'ratio' || kind === 'percentage') expect(found.value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('of a count that is written plainly is that count, years apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1899 }), fc.integer({ min: 2000, max: 2099 }), (value, year) => {
        expect(target('count', `Realizar ${value} mesas en ${year}`)).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a bare number in the goal of what is measured in per cent', () => {
  const scale = (goal: string, unit: string | null = 'Porcentaje', kind: IndicatorKind = 'percentage') => {
    const found = readTarget(kind, goal, unit);
    return found.kind === 'known' ? found.value : found.kind;
  };

  it('may be a percentage without its sign, or a quantity: it is not guessed', () => {
    for (const goal of ['80', '80.', '95,5', '3', '120', '1.200'])
      for (const unit of ['Porcentaje', '%', 'porcentual']) expect(scale(goal, unit)).toBe('scaleUnclear');
    expect(scale('80', 'Porcentaje', 'ratio')).toBe('scaleUnclear');
  });

  it('is the whole when it is 100: both readings say so', () => {
    expect(scale('100')).toBe(1);
    expect(scale('100', '%', 'ratio')).toBe(1);
  });

  it('is clear up to 1, with its sign, beside words, or where the unit says otherwise', () => {
    expect(scale('0,8')).toBe(0.8);
    expect(scale('1')).toBe(1);
    expect(scale('80 %')).toBe(0.8);
    expect(scale('12 grupos')).toBe(1);
    for (const unit of [null, 'Documento', 'Número']) expect(scale('80', unit)).toBe(1);
    expect(scale('80', 'Porcentaje', 'count')).toBe(80);
  });
});
