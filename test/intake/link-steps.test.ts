import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSteps } from '../../src/intake/link-steps';
import { fixture } from './fixture';

const ROWS = JSON.parse(fixture('policy-rows.json')) as { cells: { activity: string }; steps: string[] }[];
const OFFICIAL = ROWS.map(({ cells, steps }) => [cells.activity, steps] as const);
/** The same steps as the list of the document words them, where some differ and 30 and 31 stand apart. */
const LISTED = fixture('policy.txt')
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .slice(9, 41);

describe('linking an activity to the steps it names', () => {
  it.each(OFFICIAL)('%.60s', (activity, steps) => {
    expect(linkSteps(activity)).toEqual(steps);
  });

  it('works on the wording of the list too, whole lines only', () => {
    // Line 28 of the list goes on in lines of its own.
    const expected = LISTED.map((_, index) => (index === 27 ? [] : [String(index + 1)]));
    expect(LISTED.map(linkSteps)).toEqual(expected);
  });

  it('does not mind the order of the words, capitals or accents', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OFFICIAL), fc.infiniteStream(fc.nat()), ([activity, steps], order) => {
        const words = activity.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().split(' ');
        const shuffled = words
          .map((word) => ({ word, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(linkSteps(shuffled.map(({ word }) => word).join(' '))).toEqual(steps);
      }),
      { numRuns: 200 },
    );
  });

  it('reads on over one slip of the hand or a missing blank, and never takes it for another step', () => {
    const slips = fc.constantFrom('drop', 'double', 'swap', 'glue');
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...OFFICIAL),
        slips,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ([activity, steps], slip, place) => {
          const linked = linkSteps(withSlip(activity, slip, Math.floor(place * activity.length)));
          expect(steps).toEqual(expect.arrayContaining(linked));
          tried += 1;
          if (linked.length === steps.length) found += 1;
        },
      ),
      { numRuns: 1000 },
    );
    expect(found / tried).toBeGreaterThan(0.97);
  });

  it.each([
    ['Fortalezas y debilidades de la participación según el FURAG', ['1']],
    ['Elaborar el cronograma de las actividades de participación', ['14']],
    ['Publicar el plan de participación ajustado y los cambios incorporados', ['20']],
    ['Documentar buenas prácticas de participación para el siguiente plan', ['32']],
    ['Convocar a los grupos de valor por los medios definidos en el plan de participación', ['23']],
  ])('knows a shorter wording: %s', (activity, steps) => {
    expect(linkSteps(activity)).toEqual(steps);
  });

  it.each([
    '',
    'Total',
    'Participación ciudadana',
    'Apoyo logístico para mejorar la operatividad de la fuerza pública.',
    'Establecer el cronograma de mantenimiento de los equipos',
    'Capacitación integral y formación para la vida dirigida a los organismos de participación ciudadana.',
    'Publicar el plan de acción y el presupuesto',
    'Matriz de seguimiento diligenciada y reportada',
  ])('names no step in %j', (activity) => {
    expect(linkSteps(activity)).toEqual([]);
  });
});

function withSlip(text: string, slip: 'drop' | 'double' | 'swap' | 'glue', at: number): string {
  const letter = text[at] ?? '';
  if (slip === 'glue') return text.slice(0, at) + text.slice(at).replace(' ', '');
  if (slip === 'drop') return text.slice(0, at) + text.slice(at + 1);
  if (slip === 'double') return text.slice(0, at) + letter + text.slice(at);
  return text.slice(0, at) + (text[at + 1] ?? '') + letter + text.slice(at + 2);
}
