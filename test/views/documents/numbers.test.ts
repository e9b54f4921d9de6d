import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../../src/catalogue/choices';
import { type CoverageCell, PHASE_KEYS } from '../../../src/core/coverage';
import { INDICATOR_CODES } from '../../../src/core/indicators/indicator';
import type { Measure } from '../../../src/core/measure';
import type { Block, ReportDocument } from '../../../src/document/model';
import { stateWords } from '../../../src/messages/es/follow-up';
import { INDICATOR_WORDS } from '../../../src/messages/es/indicators';
import * as PLAN from '../../../src/messages/es/plan';
import * as REPORT from '../../../src/messages/es/report';
import * as VERIFICATION from '../../../src/messages/es/verification';
import { INTERNAL_DOCUMENTS, PUBLIC_DOCUMENTS } from '../../../src/views/documents/all';
import { unreadIn } from '../../../src/views/documents/unread';
import { randomWorkbook } from '../../oracle/random-workbook';
import { publishable, readPlain } from '../workbooks';
import { isPercentOf, numbersIn, shown } from './numbers';
import { blocksOf, rowsIn, section, textsOf } from './read-document';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

const CASES = SEEDS.map((seed) => {
  const workbook = randomWorkbook(seed);
  const reading = readPlain(workbook);
  const made = publishable(reading, workbook.cutoff ?? '2026-11-22');
  const unread = unreadIn(reading, made.assessment);
  const seen = { assessment: made.public, unread };
  const inside = { assessment: made.internal, alerts: made.alerts, unread, places: reading, clearances: [] };
  return {
    seed,
    ...made,
    unread,
    report: PUBLIC_DOCUMENTS.resultsReport(seen),
    plan: PUBLIC_DOCUMENTS.planForComments(seen),
    forms: PUBLIC_DOCUMENTS.internalForms(seen),
    verification: INTERNAL_DOCUMENTS.verification(inside),
  };
});
type Case = (typeof CASES)[number];

const each = (name: string, check: (one: Case) => void) =>
  it(name, () => {
    for (const one of CASES) {
      try {
        check(one);
      } catch (error) {
        throw new Error(`random workbook ${one.seed}`, { cause: error });
      }
    }
  });

const numbersOf = (measure: Measure): readonly number[] | null =>
  measure.kind === 'noData'
    ? null
    : (measure.kind === 'count' ? [measure.value] : [measure.numerator, measure.denominator]).map(shown);

/** A figure as told: its numbers, or "Sin dato". */
const toldNumbers = (text: string): readonly number[] | null => (text === 'Sin dato' ? null : numbersIn(text));

function keyFigures(document: ReportDocument): readonly (readonly [value: string, label: string])[] {
  return blocksOf(document).flatMap((block) =>
    block.kind === 'keyFigures' ? block.figures.map(({ value, label }) => [value, label] as const) : [],
  );
}

/** The blocks of a section, none where it was left out. */
function parts(document: ReportDocument, title: string): readonly Block[] {
  return document.sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'heading' && block.text.endsWith(title)),
  )
    ? section(document, title)
    : [];
}

const text = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).join('\n');

describe('every indicator in a document', () => {
  const expectIndicators = (one: Case, rows: readonly (readonly string[])[], apart: boolean): void => {
    const { indicators } = one.assessment;
    INDICATOR_CODES.forEach((code, index) => {
      const { measure, unknown } = indicators[code];
      const [name = '', figure = '', beside = ''] = rows[index] ?? [];
      const [count = '', below = ''] = apart ? [figure, beside] : figure.split('\n');
      expect(name.split('\n')[0]).toBe(INDICATOR_WORDS[code].name);
      const missing = /Falta el dato en (\S+) filas?\.$/.exec(name)?.[1];
      expect([code, missing === undefined ? 0 : numbersIn(missing)[0]]).toEqual([code, unknown]);
      // A total that would give back a count kept inside is told in no public document.
      if (apart && one.public.indicators[code].reserved) {
        expect([code, count, below]).toEqual([code, 'Reservado', '—']);
        return;
      }
      const expected =
        code === 'followUpMean' && measure.kind === 'ratio'
          ? [measure.denominator, measure.denominator + unknown]
          : numbersOf(measure)?.map((value) => (code === 'budgetExecuted' ? Math.round(value) : value));
      expect([code, toldNumbers(count)]).toEqual([code, expected ?? null]);
      if (measure.kind === 'ratio') expect(isPercentOf(numbersIn(below)[0] ?? -1, measure.value)).toBe(true);
      else expect(numbersIn(below)).toEqual([]);
    });
  };

  each('is the one of the assessment: results report', (one) => {
    expectIndicators(one, rowsIn(section(one.report, REPORT.indicatorsTitle)), true);
  });

  each('is the one of the assessment: verification sheet', (one) => {
    expectIndicators(one, rowsIn(section(one.verification, VERIFICATION.figuresTitle)), false);
  });
});

describe('the figures in front', () => {
  each('of the results report are those of the assessment', ({ report, assessment: { indicators } }) => {
    const told = [
      indicators.groupsPlanned,
      indicators.activitiesExecuted,
      indicators.incidence,
      indicators.phasesCovered,
    ];
    expect(keyFigures(report).map(([value]) => toldNumbers(value))).toEqual(
      told.map(({ measure }) => numbersOf(measure)),
    );
  });

  each(
    'of the plan are its activities, groups, phases and money',
    ({ plan, assessment: { scope, coverage, indicators } }) => {
      const live = scope.planRows.filter((activity) => activity.live);
      const budgets = live.flatMap(({ row: { budget } }) => (budget === null ? [] : [budget]));
      const total = budgets.reduce((sum, value) => sum + value, 0);
      const [activities, groups, phases, budget] = keyFigures(plan).map(([value]) => toldNumbers(value));
      expect(activities).toEqual([live.filter(({ participation }) => participation).length]);
      expect(groups).toEqual(numbersOf(indicators.groupsPlanned.measure));
      expect(phases).toEqual([4 - coverage.emptyPhases.length, 4]);
      expect(budget).toEqual(budgets.length === 0 ? null : [Math.round(total)]);
      const sentence = numbersIn(text(section(plan, PLAN.budgetTitle).slice(0, 2)));
      if (budgets.length > 0) expect(sentence.slice(-3)).toEqual([Math.round(total), budgets.length, live.length]);
    },
  );
});

describe('the first paragraph', () => {
  each(
    'tells what was held, who came and what was accepted, in numbers of the assessment',
    ({ report, public: { indicators } }) => {
      const { activitiesExecuted, attendances, incidence } = indicators;
      const [paragraph = ''] = textsOf(blocksOf(report)[0] ?? { kind: 'contents' });
      const came = /En (\S+) encuentros? (?:hubo (\S+) asistencias?|no hubo asistentes)/.exec(paragraph);
      if (attendances.measure.kind === 'count') {
        const word = (told: string | undefined) => (told === 'un' ? 1 : numbersIn(told ?? '0')[0]);
        expect(word(came?.[2])).toBe(attendances.measure.value);
        expect(word(came?.[1])).toBe(attendances.source.rows.length);
      } else expect(came).toBeNull();
      const analysed = /Se analizaron (\S+) aportes/.exec(paragraph)?.[1];
      if (analysed !== undefined && incidence.measure.kind === 'ratio')
        expect(numbersIn(analysed)).toEqual([incidence.measure.denominator]);
      const held = /(?:Se realizó|Se realizaron) (\S+) de las (\S+) actividades/.exec(paragraph);
      if (held !== null && activitiesExecuted.measure.kind === 'ratio')
        expect([held[1], held[2]].flatMap((told) => numbersIn(told ?? ''))).toEqual(
          numbersOf(activitiesExecuted.measure),
        );
    },
  );
});

describe('the grid of groups and phases', () => {
  const cellNumbers = ({ planned, executed }: CoverageCell): readonly number[] =>
    executed === 0 ? (planned === 0 ? [] : [planned]) : planned > executed ? [executed, planned] : [executed];

  each('tells the activities of the assessment', ({ report, verification, assessment: { coverage } }) => {
    if (coverage.groups.length === 0) return;
    const expected = new Map(
      coverage.groups.map(({ group, phases }) => [group, PHASE_KEYS.map((phase) => cellNumbers(phases[phase]))]),
    );
    const public_ = rowsIn(section(report, REPORT.coverageTitle));
    expect(public_).toHaveLength(expected.size);
    for (const [group = '', ...cells] of public_) expect(cells.map(numbersIn)).toEqual(expected.get(group));
    for (const [group = '', ...cells] of rowsIn(section(verification, VERIFICATION.coverageTitle)))
      expect(cells.slice(0, 4).map((cell) => numbersIn(cell.split('\n')[0] ?? ''))).toEqual(expected.get(group));
  });
});

describe('who came and contributed, by group', () => {
  each('is counted from the reports that name the group alone, or reserved', ({ report, assessment }) => {
    const { scope, coverage } = assessment;
    if (coverage.groups.length === 0) return;
    const same = (one: string, other: string | null) =>
      other !== null && one.localeCompare(other, 'es', { sensitivity: 'base' }) === 0;
    const [came = [], proposed = []] = section(report, REPORT.coverageTitle).flatMap((block) =>
      block.kind === 'bars' ? [block.bars] : [],
    );
    expect([came.length, proposed.length]).toEqual([coverage.groups.length, coverage.groups.length]);
    for (const [index, { label: group, value: attendances }] of came.entries()) {
      const contributions = proposed[index]?.value ?? '';
      const alone = scope.reports.filter(
        ({ report: { groups } }) =>
          !groups.everyone && groups.names.length === 1 && same(group, groups.names[0] ?? null),
      );
      const known = alone.flatMap(({ report: { participants } }) => (participants === null ? [] : [participants]));
      if (attendances !== 'Reservado')
        expect([group, toldNumbers(attendances)]).toEqual([
          group,
          known.length === 0 ? null : [known.reduce((sum, count) => sum + count, 0)],
        ]);
      const own = scope.contributions.filter((row) => same(group, row.group)).length;
      if (contributions !== 'Reservado')
        expect([group, toldNumbers(contributions)]).toEqual([group, own === 0 ? null : [own]]);
    }
  });
});

describe('the follow-up matrix', () => {
  each('tells the progress and the state of each row', ({ report, assessment: { followUp, tables } }) => {
    const rows = rowsIn(parts(report, REPORT.followUpTitle));
    expect(rows).toHaveLength(followUp.length);
    followUp.forEach((row, index) => {
      const cells = rows[index] ?? [];
      const progress = cells[cells.length - 2] ?? '';
      expect(cells[1]).toBe(tables.followUp[index]?.activity);
      if (row.progress === null) expect(progress).toBe('—');
      else
        expect([row.row, progress, isPercentOf(numbersIn(progress)[0] ?? -1, row.progress)]).toEqual([
          row.row,
          progress,
          true,
        ]);
      expect(cells[cells.length - 1]).toBe(stateWords(row));
    });
  });
});

describe('the levels of incidence', () => {
  each('are as many activities and meetings as the assessment counts', ({ report, assessment: { incidence } }) => {
    const rows = rowsIn(parts(report, REPORT.incidenceTitle));
    const counts = new Map(rows.map(([level = '', ...told]) => [level, told.flatMap(numbersIn)]));
    expect(counts).toEqual(new Map(incidence.map(({ level, planned, reached }) => [level, [planned, reached]])));
  });
});

describe('what people proposed', () => {
  each('is counted by decision, and petitions only counted', ({ report, assessment: { scope, indicators } }) => {
    const said = text(parts(report, REPORT.contributionsTitle));
    expect(/uno por uno: (\S+)\./.exec(said)?.[1] ?? '0').toBe(String(scope.contributions.length));
    for (const [decision, [label]] of Object.entries(DECISIONS)) {
      const count = scope.contributions.filter((row) => (row.decision ?? 'underAnalysis') === decision).length;
      expect([decision, new RegExp(`^${label}: (\\d+)\\.$`, 'm').exec(said)?.[1]]).toEqual([
        decision,
        count === 0 ? undefined : String(count),
      ]);
    }
    const petitions = /PQRSD recibidas: (\S+)\.(?: Respondidas dentro del término: (\S+) de (\S+)\.)?/.exec(said);
    expect(numbersIn(petitions?.[1] ?? '0')).toEqual(numbersOf(indicators.petitionsReceived.measure));
    if (petitions?.[2] !== undefined)
      expect([petitions[2], petitions[3]].flatMap((told) => numbersIn(told ?? ''))).toEqual(
        numbersOf(indicators.petitionsInTerm.measure),
      );
  });
});

describe('a report form', () => {
  each(
    'tells the counts of its row, or that they are reserved',
    ({ forms, assessment: { scope }, public: { suppression } }) => {
      const cards = forms.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' && block.columns.length === 2 ? [rowsIn([block])] : [])),
      );
      const reports = scope.planRows.flatMap((activity) => activity.reports);
      expect(cards).toHaveLength(reports.length);
      reports.forEach((report, index) => {
        const said = new Map(cards[index]?.map(([heading = '', value = '']) => [heading, value]));
        const counts = {
          Participantes: 'participants',
          'Aportes recibidos': 'contributionsReceived',
          'Aportes acogidos': 'contributionsAccepted',
        } as const;
        for (const [heading, field] of Object.entries(counts)) {
          const hidden = suppression.reports.get(report.row)?.has(field) === true;
          const value = report[field];
          expect([report.row, heading, said.get(heading)]).toEqual([
            report.row,
            heading,
            hidden ? 'Reservado' : value === null ? 'Sin dato' : value >= 1000 ? expect.any(String) : String(value),
          ]);
        }
      });
    },
  );
});

describe('any other number in a document', () => {
  /** Every number the assessment and the rows hold, and how many of anything there are. */
  function known(value: unknown, found: Set<number>, seen: Set<object>): void {
    if (typeof value === 'number') {
      for (const told of [value, shown(value), Math.round(value), Math.round(value * 100)]) found.add(told);
    } else if (typeof value === 'string')
      for (const told of [...numbersIn(value), ...(value.match(/\d+/g) ?? []).map(Number)]) found.add(told);
    else if (value instanceof Map || value instanceof Set) known([...value], found, seen);
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      if (Array.isArray(value)) for (let length = 0; length <= value.length; length++) found.add(length);
      for (const part of Object.values(value)) known(part, found, seen);
    }
  }

  /** What a document says of itself: the numbers of its parts, four phases, 32 steps, the limits of bands. */
  const OWN = [...Array.from({ length: 33 }, (_, number) => number), 40, 41, 60, 61, 80, 81, 100];

  /** What the tables suggest for each stage and for all, beside what the person scored. */
  function suggestedMeans({ assessment: { selfAssessment } }: Case): readonly number[] {
    const stages = [null, ...selfAssessment.stages.map(({ stage }) => stage)];
    return stages.map((stage) => {
      const scores = selfAssessment.steps
        .filter((step) => stage === null || step.stage === stage)
        .flatMap(({ suggested }) => (suggested === null ? [] : [suggested]));
      return Math.round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
    });
  }

  each('is one of the workbook or of the assessment', (one) => {
    const found = new Set(OWN);
    known([one.assessment, one.unread, one.alerts], found, new Set());
    const { scope } = one.assessment;
    const budgets = scope.planRows.filter(({ live }) => live).map(({ row }) => row.budget ?? 0);
    found.add(Math.round(budgets.reduce((sum, value) => sum + value, 0)));
    for (const mean of suggestedMeans(one)) found.add(mean);
    for (const document of [one.report, one.plan, one.forms, one.verification]) {
      const strange = blocksOf(document)
        .flatMap(textsOf)
        .flatMap((said) =>
          numbersIn(said)
            .filter((number) => !found.has(number))
            .map((number) => `${number} in ${said}`),
        );
      expect(strange).toEqual([]);
    }
  });
});

describe('the random workbooks', () => {
  it('make documents with figures and without, told and reserved', () => {
    const whole = CASES.map(({ report, forms }) => [report, forms].flatMap(blocksOf).flatMap(textsOf).join('\n'));
    for (const words of ['Reservado', 'Sin dato', 'al menos', ' realizadas', 'Se analizaron', 'Respondidas dentro'])
      expect([words, whole.filter((said) => said.includes(words)).length > 2]).toEqual([words, true]);
  });
});
