import { describe, expect, it } from 'vitest';
import type { Activity, Row } from '../../src/core/records';
import { cutoffOf, isLink, isPublicAddress, scopeOf } from '../../src/core/scope';
import { activity, contribution, day, petition, report, settings, tables } from './builders';

const CUTOFF = day('2026-06-30');

/** One plan row with its reports, as the cutoff of 30 June 2026 sees it. */
function seen(row: Row<Activity>, reports = [] as ReturnType<typeof report>[], cutoff = CUTOFF) {
  const scope = scopeOf(tables({ activities: [row], reports }), 2026, cutoff);
  const [only] = scope.planRows;
  if (only === undefined) throw new Error('there is one plan row');
  return { ...only, inFigures: scope.activities.length, validReports: scope.reports.length };
}

describe('the cutoff', () => {
  const today = day('2026-11-22');

  it('is the day asked for, else the one in Configuración, else today', () => {
    const set = settings({ cutoff: day('2026-08-31') });
    expect(cutoffOf(set, today, day('2026-03-31'))).toBe('2026-03-31');
    expect(cutoffOf(set, today, null)).toBe('2026-08-31');
    expect(cutoffOf(settings(), today, null)).toBe('2026-11-22');
  });

  it('is never past 31 December of the vigencia', () => {
    expect(cutoffOf(settings({ year: 2025 }), today, null)).toBe('2025-12-31');
    expect(cutoffOf(settings(), today, day('2027-02-01'))).toBe('2026-12-31');
  });

  it('has no bound without a vigencia', () => {
    expect(cutoffOf(settings({ year: null }), today, day('2031-02-01'))).toBe('2031-02-01');
  });
});

describe('an activity', () => {
  it('is a plan row of participation or of accountability; training and communication are not', () => {
    const classes = [
      'participation',
      'accountability',
      'training',
      'internalCommunication',
      'externalCommunication',
      null,
    ] as const;
    expect(classes.map((activityClass) => seen(activity('A001', { activityClass })).inFigures)).toEqual([
      1, 1, 0, 0, 0, 0,
    ]);
  });

  it('lives unless it is cancelled', () => {
    const statuses = ['scheduled', 'underway', 'executed', 'postponed', 'cancelled', null] as const;
    expect(statuses.map((status) => seen(activity('A001', { status })).live)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('that is cancelled is neither executed nor due, and its reports are not valid', () => {
    const cancelled = activity('A001', {
      status: 'cancelled',
      startDate: day('2026-02-01'),
      endDate: day('2026-02-02'),
    });
    expect(seen(cancelled, [report('A001')])).toMatchObject({ executed: false, due: false, validReports: 0 });
  });
});

describe('due', () => {
  it('is what had to end by the cutoff, that very day included', () => {
    expect(seen(activity('A001', { endDate: day('2026-06-30') })).due).toBe(true);
    expect(seen(activity('A001', { endDate: day('2026-07-01') })).due).toBe(false);
  });

  it('is not an activity without an end date', () => {
    expect(seen(activity('A001')).due).toBe(false);
  });

  it('is also a postponed one: it lives', () => {
    expect(seen(activity('A001', { status: 'postponed', endDate: day('2026-05-01') })).due).toBe(true);
  });
});

describe('executed', () => {
  it('is what says Ejecutada and had begun by the cutoff', () => {
    expect(seen(activity('A001', { status: 'executed', startDate: day('2026-06-30') })).executed).toBe(true);
    expect(seen(activity('A001', { status: 'executed', startDate: day('2026-07-01') })).executed).toBe(false);
    expect(seen(activity('A001', { status: 'executed' })).executed).toBe(false);
  });

  it('is what has a valid report for each of its sessions', () => {
    expect(seen(activity('A001'), [report('A001')]).executed).toBe(true);
    expect(seen(activity('A001')).executed).toBe(false);
  });

  it('is not an activity of four sessions with three reports', () => {
    const four = activity('A001', { plannedSessions: 4 });
    const three = [report('A001'), report('A001'), report('A001')];
    expect(seen(four, three).executed).toBe(false);
    expect(seen(four, [...three, report('A001')]).executed).toBe(true);
  });

  it('is not an activity of no sessions that nobody reported', () => {
    expect(seen(activity('A001', { plannedSessions: 0 })).executed).toBe(false);
  });
});

describe('a valid report', () => {
  it('is delivered or approved; a draft or a returned one is not', () => {
    const statuses = ['draft', 'delivered', 'returned', 'approved', null] as const;
    expect(statuses.map((status) => seen(activity('A001'), [report('A001', { status })]).validReports)).toEqual([
      0, 1, 0, 1, 0,
    ]);
  });

  it('was held in the year, on or before the cutoff, on a known day', () => {
    const held = (text: string | null) =>
      seen(activity('A001'), [report('A001', { heldOn: text === null ? null : day(text) })]).validReports;
    expect([held('2026-01-01'), held('2026-06-30')]).toEqual([1, 1]);
    expect([held('2025-12-31'), held('2026-07-01'), held(null)]).toEqual([0, 0, 0]);
  });

  it('may be of any year where no vigencia is set', () => {
    const one = tables({ activities: [activity('A001')], reports: [report('A001', { heldOn: day('2019-05-05') })] });
    expect(scopeOf(one, null, CUTOFF).reports).toHaveLength(1);
  });

  it('belongs to a row of the plan, however its code is typed', () => {
    expect(seen(activity('A001'), [report(' a001 ')]).validReports).toBe(1);
    expect(seen(activity('A001'), [report('A002')]).validReports).toBe(0);
  });

  it('of training is none of the activities', () => {
    const training = seen(activity('A001', { activityClass: 'training' }), [report('A001')]);
    expect(training).toMatchObject({ executed: true, validReports: 0 });
  });

  it('is counted once where the plan repeats a code', () => {
    const scope = scopeOf(
      tables({ activities: [activity('A001'), activity('a001')], reports: [report('A001')] }),
      2026,
      CUTOFF,
    );
    expect(scope.planRows.map(({ reports }) => reports.length)).toEqual([1, 0]);
  });
});

describe('contributions and petitions', () => {
  it('are told apart by their origin; a blank origin is a contribution', () => {
    const scope = scopeOf(
      tables({ contributions: [contribution(), contribution({ origin: null }), petition()] }),
      2026,
      CUTOFF,
    );
    expect([scope.contributions.length, scope.petitions.length]).toEqual([2, 1]);
  });

  it('are those of the year up to the cutoff, with a known date', () => {
    const dates = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(day);
    const rows = [...dates, null].flatMap((receivedOn) => [contribution({ receivedOn }), petition({ receivedOn })]);
    const scope = scopeOf(tables({ contributions: rows }), 2026, CUTOFF);
    expect([scope.contributions.length, scope.petitions.length]).toEqual([2, 2]);
  });
});

describe('a link', () => {
  it.each([
    'https://www.elretiro.gov.co/acta.pdf',
    ' http://example.org ',
    'https://drive.google.com/a\nhttps://drive.google.com/b',
    'https://example.org/a; https://example.org/b',
    'Acta: https://example.org/a',
    'www.elretiro.gov.co/participa',
  ])('is an address a person can open: %j', (text) => {
    expect(isLink(text)).toBe(true);
  });

  it.each([
    null,
    '',
    'C:\\Users\\usuario\\Desktop\\acta.pdf',
    'file:///C:/acta.pdf',
    'Carpeta de planeación',
    'SI',
    'https://',
  ])('is not a path on a computer or a remark: %j', (text) => {
    expect(isLink(text)).toBe(false);
  });
});

describe('an address that a public page may lead to', () => {
  it.each([
    ['https://www.ejemplo.gov.co/informe?id=3', true],
    ['http://www.ejemplo.gov.co/informe', false],
    ['javascript:alert(1)//https://ejemplo.gov.co', false],
    ['véase https://ejemplo.gov.co', false],
    ['https://ejemplo.gov.co/"onclick="x', false],
    [null, false],
  ])('%s: %s', (text, isOne) => {
    expect(isPublicAddress(text)).toBe(isOne);
  });
});
