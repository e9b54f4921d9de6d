import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as COVERAGE_WORDS from '../../src/messages/es/coverage';
import * as FIGURE_WORDS from '../../src/messages/es/figures';
import { calculationWords, stateWords } from '../../src/messages/es/follow-up';
import * as WORDS from '../../src/messages/es/report';
import * as DASHBOARD_WORDS from '../../src/messages/es/sheets';
import { structureSentences } from '../../src/messages/es/structure';
import { expectAgreement, expectSentence } from './sentence-rules';

const counts = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.nat(5000));
const someGroups = fc.array(fc.constantFrom('Jóvenes', 'Mujeres', 'Iglesias', 'Cultura, Deporte'), { minLength: 1 });

describe('a sentence of the report', () => {
  it('agrees with its numbers, whatever they are', () => {
    fc.assert(
      fc.property(counts, counts, (few, more) => {
        const part = Math.min(few, more);
        const whole = Math.max(1, few, more);
        expectSentence(WORDS.executed(part, whole));
        expectSentence(WORDS.unplanned(whole));
        expectSentence(WORDS.attendances(few, Math.max(1, more)));
        expectSentence(WORDS.incidence(part, whole));
        expectSentence(WORDS.followUpIntro(part, whole, whole - part));
        expectSentence(WORDS.noDataRejected(whole, 'Plan'));
        expectSentence(WORDS.noDataIssues(whole));
        expectSentence(WORDS.unknownRows(whole).trim());
        expectAgreement(DASHBOARD_WORDS.unknownRows(whole));
        expectAgreement(FIGURE_WORDS.over(part, whole));
        expectAgreement(COVERAGE_WORDS.cell({ planned: few, executed: more, rows: [] }));
      }),
      { numRuns: 300 },
    );
  });

  it('names groups and phases, one or many', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        expectSentence(WORDS.uncovered(groups));
        expectSentence(WORDS.onlyGeneral(groups));
        expectSentence(WORDS.emptyPhases(groups));
      }),
    );
  });

  it('tells what was done of what was planned', () => {
    const told = (
      [
        [0, 1],
        [1, 1],
        [0, 5],
        [1, 5],
        [2, 5],
        [5, 5],
      ] as const
    ).map(([done, all]) => WORDS.executed(done, all));
    expect(told).toEqual([
      'No se realizó la única actividad prevista a la fecha.',
      'Se realizó la única actividad prevista a la fecha.',
      'No se realizó ninguna de las 5 actividades previstas a la fecha.',
      'Se realizó 1 de las 5 actividades previstas a la fecha.',
      'Se realizaron 2 de las 5 actividades previstas a la fecha.',
      'Se realizaron las 5 actividades previstas a la fecha.',
    ]);
  });

  it('tells how many came, and when one may count twice', () => {
    expect(WORDS.attendances(25, 1)).toBe('En un encuentro hubo 25 asistencias.');
    expect(WORDS.attendances(0, 2)).toBe('En 2 encuentros no hubo asistentes.');
    expect(WORDS.attendances(1200, 2)).toBe(
      'En 2 encuentros hubo 1.200 asistencias; una persona puede contar más de una vez.',
    );
  });

  it('tells what became of the contributions', () => {
    expect(WORDS.incidence(1, 1)).toBe(
      'Se analizó un aporte de la ciudadanía, que cambió una decisión en todo o en parte.',
    );
    expect(WORDS.incidence(0, 4)).toBe('Se analizaron 4 aportes de la ciudadanía y ninguno cambió una decisión.');
    expect(WORDS.incidence(4, 4)).toBe(
      'Se analizaron 4 aportes de la ciudadanía y todos cambiaron una decisión en todo o en parte.',
    );
  });

  it('never says that what is not known is undone', () => {
    expect(WORDS.followUpIntro(0, 31, 31)).toBe('De ninguna de las 31 actividades de gestión hay dato de avance.');
    expect(WORDS.followUpIntro(0, 1, 1)).toBe('De la única actividad de gestión no hay dato de avance.');
    expect(WORDS.followUpIntro(12, 31, 5)).toBe(
      'De 31 actividades de gestión, 26 tienen dato de avance; de esas, 12 están cumplidas.',
    );
    expect(WORDS.followUpIntro(31, 31, 0)).toBe('Las 31 actividades de gestión están cumplidas.');
  });
});

describe('a cell of the coverage', () => {
  it.each([
    [0, 0, 'ninguna'],
    [1, 0, '1 planeada'],
    [3, 1, '1 realizada de 3'],
    [2, 2, '2 realizadas'],
    [0, 1, '1 realizada'],
  ])('with %d planned and %d executed says «%s»', (planned, executed, text) => {
    expect(COVERAGE_WORDS.cell({ planned, executed, rows: [] })).toBe(text);
  });
});

describe('a row of the matrix', () => {
  it('says its state and, apart, that it is late', () => {
    expect(stateWords({ state: 'inProgress', late: true })).toBe('En avance · atrasada');
    expect(stateWords({ state: 'done', late: true })).toBe('Cumplida · después del plazo');
    expect(stateWords({ state: 'noData', late: false })).toBe('Sin dato');
  });

  it('says where its progress comes from', () => {
    expect(calculationWords({ code: 'fromTables', indicator: 'petitionsInTerm', numerator: 9, denominator: 12 })).toBe(
      '9 de 12: PQRSD respondidas dentro del término legal.',
    );
    expectSentence(calculationWords({ code: 'typedQuantities', numerator: 1, denominator: 2 }));
    expectSentence(calculationWords({ code: 'reported' }));
  });
});

describe('what structuring does', () => {
  const nothing = {
    changes: [],
    counters: {},
    createdSheets: [],
    addedColumns: [],
    rowsWritten: 0,
    rowsAlreadyThere: 0,
  };

  it('is told in one sentence per kind of change, and when there is none', () => {
    expect(structureSentences(nothing)).toEqual(['El libro ya tiene todo: no hay nada que cambiar.']);
    expect(
      structureSentences({
        ...nothing,
        createdSheets: ['Plan'],
        addedColumns: [{ sheet: 'Matriz', headings: ['Código', 'Paso'] }],
        rowsWritten: 31,
        rowsAlreadyThere: 1,
      }),
    ).toEqual([
      '1 hoja nueva: Plan.',
      'En «Matriz», 2 columnas nuevas: Código y Paso.',
      '31 filas en la Matriz.',
      '1 fila ya estaba en la Matriz y no se repite.',
    ]);
  });
});
