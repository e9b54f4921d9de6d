import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coachIndicators } from '../../src/core/indicator-coach';
import type { FollowUpRow } from '../../src/core/records';
import { coachSentence } from '../../src/messages/es/coach';
import { expectAgreement, expectSentence } from '../messages/sentence-rules';
import { followUpRow } from './builders';

function codes(said: Partial<FollowUpRow>): readonly string[] {
  return coachIndicators([followUpRow({ row: 3, ...said })]).map((advice) => advice.code);
}

function many(count: number, said: (index: number) => Partial<FollowUpRow>) {
  return Array.from({ length: count }, (_, index) => followUpRow({ row: index + 3, ...said(index) }));
}

/** Rows of the policy that started the project, as taken in from its document. */
const SEED_CELLS: readonly { readonly cells: { readonly [field: string]: string } }[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/intake/policy-rows.json', import.meta.url)), 'utf8'),
);
const SEED = SEED_CELLS.map(({ cells }, index) =>
  followUpRow({
    row: index + 1,
    activity: cells['activity'] ?? '',
    target: cells['target'] ?? null,
    unit: cells['unit'] ?? null,
    indicator: cells['indicator'] ?? null,
    responsible: [cells['responsible'] ?? ''],
    periodicity: cells['periodicity'] ?? null,
  }),
);

describe('of the policy that started the project', () => {
  it('the coach says that row 6 has the goal of another policy, that everybody answers, and all in December', () => {
    expect(coachIndicators(SEED)).toEqual([
      { code: 'goalDoesNotFit', row: 6, goal: 'Diseñar la política de Planeación Institucional' },
      { code: 'sameResponsible', responsible: 'Todas las dependencias', rows: 31 },
      { code: 'samePeriod', periodicity: 'Diciembre', rows: 31 },
    ]);
  });
});

describe('an indicator of a real matrix', () => {
  it.each([
    ['Base de datos de PQRS', null],
    ['PISCC implementado', '1'],
    ['Manual Implementado', null],
    ['Plan de Desarrollo aprobado por junta directiva', null],
    ['Política de Participación Ciudadana implementada y evaluada', null],
    ['Número de grupos de valor caracterizados / Total de grupos de valor existentes', '100%'],
    ['Número de grupos de valor caracterizados /Total de grupos de valor existentes', null],
    ['N° de Seguimientos Realizados/N° de Seguimientos Programados *100', '100 %'],
    ['(Avance real / Avance programado) * Meta Trimestral', '100 %'],
    ['Porcentaje de cumplimiento del plan', '100 %'],
    ['Acciones realizadas', '4'],
    ['Capacitaciones realizadas', null],
    ['Cantidad de operativos policiales', '12'],
    ['Número de recicladores fortalecidos', '30'],
    ['Estrategias implementadas', '0.25'],
    ['Meta cuatrenio cumplida', null],
  ])('%s (meta %s) needs no advice', (indicator, target) => {
    expect(codes({ indicator, target })).toEqual([]);
  });

  it.each([
    ['Gestión', 'unmeasurable'],
    ['Seguimiento', 'unmeasurable'],
    ['Porcentaje', 'percentageWithoutBase'],
    ['100 %', 'percentageWithoutBase'],
    ['Número de recicladores fortalecidos', 'countWithoutGoal'],
    ['Cantidad de operativos', 'countWithoutGoal'],
    ['No de planes de acción propuestos / planes acción ejecutados', 'ratioInverted'],
    ['Total de grupos existentes / Número de grupos caracterizados', 'ratioInverted'],
  ])('%s: %s', (indicator, code) => {
    expect(codes({ indicator })).toEqual([code]);
  });

  it('that is blank is an issue of its own, not an advice', () => {
    expect(codes({ indicator: null })).toEqual([]);
  });

  it('is judged by the kind its row states', () => {
    expect(codes({ indicator: 'Gestión', indicatorKind: 'product' })).toEqual([]);
  });

  it('with two numbers in its goal has to choose one; years and dates are none', () => {
    const indicator = 'Número de talleres realizados';
    expect(codes({ indicator, target: '3 talleres y 2 foros' })).toEqual(['targetUnclear']);
    expect(codes({ indicator, target: '3 talleres en 2026, según la Ley 1757 de 2015' })).toEqual([]);
  });
});

describe('what the coach proposes', () => {
  const suggestions = (said: Partial<FollowUpRow>) =>
    coachIndicators([followUpRow(said)]).flatMap((advice) => ('suggestion' in advice ? [advice.suggestion] : []));

  it('is the ratio turned round, in the person’s own words', () => {
    const wordings = [
      'No de planes de acción propuestos / planes acción ejecutados',
      '(Planes programados/planes ejecutados)*100',
      'Número de planes programados sobre número de planes ejecutados x 100',
    ];
    expect(wordings.flatMap((indicator) => suggestions({ indicator }))).toEqual([
      'Planes acción ejecutados / No de planes de acción propuestos',
      'Planes ejecutados / Planes programados*100',
      'Número de planes ejecutados sobre Número de planes programados x 100',
    ]);
  });

  it('to measure is the row’s unit, else its goal, when they say what is delivered', () => {
    const indicator = 'Gestión';
    expect(suggestions({ indicator, unit: 'Acta', target: 'Elaborar el acta' })).toEqual(['Acta']);
    expect(suggestions({ indicator, unit: 'Número', target: 'Elaborar el acta' })).toEqual(['Elaborar el acta']);
    expect(suggestions({ indicator, unit: 'Unidad', target: 'Gestionar' })).toEqual([null]);
    expect(suggestions({ indicator, unit: null, target: '100 %' })).toEqual([null]);
  });
});

describe('a goal', () => {
  it.each([
    [
      'Conformar el equipo que lidera la planeación de la participación',
      'Diseñar la política de Planeación Institucional',
    ],
    ['Convocar a las mesas', 'Implementar la política de Gobierno Digital'],
    ['Publicar el informe', 'Ejecutar la Política institucional de Gestión Documental'],
    ['Capacitar a los grupos', 'Formular la política del Talento Humano'],
  ])('of «%s» is not «%s»', (activity, target) => {
    expect(codes({ activity, target })).toEqual(['goalDoesNotFit']);
  });

  it.each([
    ['Conformar el equipo', 'Diseñar la política de Participación Ciudadana'],
    ['Consultar la política de gobierno digital con la gente', 'Formular la política de Gobierno Digital'],
    ['Conformar el equipo', 'Formular la política pública de juventud'],
    ['Conformar el equipo', 'Equipo conformado'],
  ])('of «%s» may be «%s»', (activity, target) => {
    expect(codes({ activity, target })).toEqual([]);
  });
});

describe('what every row shares', () => {
  it('is told from five rows on', () => {
    const same = () => ({ responsible: ['Todas las dependencias'], periodicity: 'Diciembre' });
    expect(coachIndicators(many(4, same))).toEqual([]);
    expect(coachIndicators(many(5, same)).map((advice) => advice.code)).toEqual(['sameResponsible', 'samePeriod']);
  });

  it('is the same in other letters, and not when one row differs or is blank', () => {
    const spelt = ['Diciembre', 'DICIEMBRE', ' diciembre.', 'Diciembre', 'diciembre'];
    const period = (last: string | null) =>
      many(6, (index) => ({ periodicity: index === 5 ? last : (spelt[index] ?? '') }));
    expect(coachIndicators(period('diciembre')).map((advice) => advice.code)).toEqual(['samePeriod']);
    expect(coachIndicators(period('Junio'))).toEqual([]);
    expect(coachIndicators(period(null))).toEqual([]);
  });

  it('is no problem where it is followed all year', () => {
    for (const periodicity of ['Mensual', 'Trimestral', 'Permanente', 'Cuando se requiera'])
      expect(coachIndicators(many(6, () => ({ periodicity })))).toEqual([]);
    for (const periodicity of ['Anual', '31/12/2026', 'II semestre'])
      expect(coachIndicators(many(6, () => ({ periodicity }))).map((advice) => advice.code)).toEqual(['samePeriod']);
  });
});

describe('its sentences', () => {
  it('tell a goal that can be read in two ways how to be written, and do not say it has two numbers', () => {
    const of = (target: string) =>
      coachIndicators([followUpRow({ indicator: 'Número de talleres', target })]).map(coachSentence);
    expect(of('1.111')).toEqual([
      {
        message: 'La meta «1.111» puede leerse como 1111 o como 1,111.',
        fix: 'Si es un entero, escriba «1111»; si tiene decimales, «1,1110».',
      },
    ]);
    expect(of('2.500 personas')[0]?.fix).toBe('Si es un entero, escriba «2500»; si tiene decimales, «2,5».');
    expect(of('3 talleres y 2 foros')[0]?.message).toBe('La meta «3 talleres y 2 foros» tiene más de un número.');
    for (const written of ['1111', '1,1110', '2500 personas', '2,5']) expect(of(written)).toEqual([]);
  });

  it('are whole and agree with their numbers', () => {
    const advice = coachIndicators([
      ...SEED,
      followUpRow({ row: 40, indicator: 'Gestión', unit: 'Acta' }),
      followUpRow({ row: 41, indicator: 'Porcentaje' }),
      followUpRow({ row: 42, indicator: 'Número de mesas' }),
      followUpRow({ row: 43, indicator: 'Mesas programadas / mesas realizadas', target: '80 % y 90 %' }),
    ]);
    expect(new Set(advice.map(({ code }) => code)).size).toBe(6);
    for (const { message, fix } of advice.map(coachSentence)) {
      expectSentence(message);
      expectSentence(fix);
      expectAgreement(`${message} ${fix}`);
    }
  });
});
