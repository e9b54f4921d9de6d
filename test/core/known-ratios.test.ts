import { describe, expect, it } from 'vitest';
import { ratioParts } from '../../src/core/indicator-kind';
import type { IndicatorCode } from '../../src/core/indicators/indicator';
import { knownRatioOf } from '../../src/core/known-ratios';
import { assessAt, day, followUpRow, petition, valueGroup } from './builders';

/** Which ratio of the workbook an indicator asks for. */
function asks(indicator: string): IndicatorCode | null {
  const parts = ratioParts(indicator);
  if (parts === null) throw new Error(`«${indicator}» is a ratio`);
  return knownRatioOf(assessAt({}).indicators, parts.numerator, parts.denominator)?.indicator ?? null;
}

describe('a ratio of the matrix that the workbook already holds', () => {
  it.each<[string, IndicatorCode]>([
    ['Número de grupos de valor caracterizados / Total de grupos de valor existentes', 'groupsCharacterised'],
    ['Número de grupos de valor caracterizados /Total de grupos de valor existentes', 'groupsCharacterised'],
    [
      'N° de grupos de valor e interés caracterizados / N° de grupos de valor y de interés * 100',
      'groupsCharacterised',
    ],
    ['Grupos caracterizados / grupos totales', 'groupsCharacterised'],
    ['Grupos de valor involucrados en las actividades / Total de grupos de valor', 'groupsInvolved'],
    ['Grupos que participaron / Total de grupos', 'groupsInvolved'],
    ['Número de actividades ejecutadas / Número de actividades programadas', 'activitiesExecuted'],
    [
      'Actividades de participación ciudadana realizadas / Actividades de participación ciudadana planeadas en el año',
      'activitiesExecuted',
    ],
    ['Actividades del plan de participación cumplidas sobre actividades previstas', 'activitiesExecuted'],
    ['Número de observaciones respondidas / Número de observaciones recibidas', 'contributionsAnswered'],
    ['Aportes de la ciudadanía atendidos / Total de aportes recibidos', 'contributionsAnswered'],
    ['PQRSD respondidas en término / Total de PQRSD', 'petitionsInTerm'],
    ['Número de peticiones respondidas oportunamente / Número de peticiones recibidas', 'petitionsInTerm'],
    ['Formatos internos de reporte entregados / Actividades de participación ejecutadas', 'reportsDelivered'],
  ])('is the one it asks for in words: %s', (indicator, code) => {
    expect(asks(indicator)).toBe(code);
  });

  it.each([
    'Número de actividades de bienestar ejecutadas / Número de actividades de bienestar programadas',
    'Actividades de capacitación realizadas / Actividades de capacitación programadas',
    'Actividades ejecutadas del plan de bienestar / Actividades programadas',
    'Grupos caracterizados que participaron / Total de grupos caracterizados',
    'Grupos caracterizados / Grupos programados para caracterizar',
    'N° de grupos de interés caracterizados / N° de grupos de interés identificados * 100',
    'Grupos de interés caracterizados / Total de grupos de valor e interés',
    'Aportes de grupos de interés respondidos / Aportes recibidos',
    'Número de grupos de trabajo caracterizados / Total de grupos de trabajo',
    'Grupos de valor con plan de participación formulado / Total de grupos de valor',
    'No de planes de acción propuestos / planes acción ejecutados',
    'Actividades programadas / Actividades ejecutadas',
    'PQRSD respondidas / PQRSD recibidas',
    'Informes presentados a la Contraloría / Actividades realizadas',
  ])('is none where other things are asked for, be they ever so alike: %s', (indicator) => {
    expect(asks(indicator)).toBeNull();
  });

  it('of petitions in term is over all that were received, as the row says', () => {
    const { followUp, indicators } = assessAt(
      {
        followUp: [followUpRow({ indicator: 'PQRSD respondidas en término / PQRSD recibidas' })],
        contributions: [
          petition({ receivedOn: day('2026-03-02'), answeredOn: day('2026-03-10') }),
          petition({ receivedOn: day('2026-03-02'), answeredOn: day('2026-06-10') }),
          petition({ receivedOn: day('2026-03-02'), transferredTo: 'Gobernación' }),
          petition({ receivedOn: day('2026-11-27') }),
        ],
      },
      '2026-11-30',
    );
    expect(indicators.petitionsInTerm.measure).toMatchObject({ numerator: 1, denominator: 2 });
    expect(followUp[0]).toMatchObject({ numerator: 1, denominator: 4, progress: 0.25 });
    expect(followUp[0]?.calculation).toMatchObject({ code: 'fromTables', indicator: 'petitionsInTerm' });
  });

  it("fills the two ratios of the seed's matrix from Grupos de valor", () => {
    const { followUp } = assessAt({
      followUp: [
        followUpRow({ indicator: 'Número de grupos de valor caracterizados / Total de grupos de valor existentes' }),
        followUpRow({ indicator: 'Número de grupos de valor caracterizados /Total de grupos de valor existentes' }),
      ],
      groups: [valueGroup('Víctimas', { characterised: true }), valueGroup('Campesinos', { characterised: false })],
    });
    expect(followUp.map(({ progress }) => progress)).toEqual([0.5, 0.5]);
    expect(followUp[0]?.calculation).toEqual({
      code: 'fromTables',
      indicator: 'groupsCharacterised',
      numerator: 1,
      denominator: 2,
    });
  });
});
