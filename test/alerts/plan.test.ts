import { describe, expect, it } from 'vitest';
import { activity, channel, day, report, valueGroup } from '../core/builders';
import { messagesOf, ofCode, placesOf } from './alert-list';

const OVER = { startDate: day('2026-06-10'), endDate: day('2026-06-10') };

describe('an activity past its end', () => {
  const codes = (said: Parameters<typeof activity>[1], reports: readonly ReturnType<typeof report>[] = []) => {
    const given = { activities: [activity('A001', { row: 3, ...OVER, ...said })], reports };
    return [...placesOf('activityWithoutReport', given), ...placesOf('fewerReportsThanSessions', given)];
  };

  it('needs a report', () => {
    expect(codes({})).toEqual(['activities 3 activity']);
    expect(codes({}, [report('A001')])).toEqual([]);
    expect(codes({}, [report('A001', { status: 'returned' })])).toEqual(['activities 3 activity']);
    expect(messagesOf('activityWithoutReport', { activities: [activity('A001', OVER)] })).toEqual([
      '«Actividad A001» terminó el 10/06/2026 y no tiene ningún reporte entregado.',
    ]);
  });

  it('needs one for each session', () => {
    expect(codes({ plannedSessions: 3 }, [report('A001')])).toEqual(['activities 3 plannedSessions']);
    expect(codes({ plannedSessions: 2 }, [report('A001'), report('a001')])).toEqual([]);
    expect(codes({ plannedSessions: 2 })).toEqual(['activities 3 activity']);
    const given = { activities: [activity('A001', { ...OVER, plannedSessions: 12 })], reports: [report('A001')] };
    expect(messagesOf('fewerReportsThanSessions', given)).toEqual([
      '«Actividad A001» tiene 1 reporte y preveía 12 sesiones.',
    ]);
  });

  it('is not asked for while it lasts, without an end, or when it was called off', () => {
    expect(codes({ endDate: day('2026-11-30') })).toEqual([]);
    expect(codes({ endDate: null })).toEqual([]);
    expect(codes({ status: 'cancelled' })).toEqual([]);
    expect(codes({ status: 'postponed' })).toEqual([]);
    expect(codes({ status: 'postponed', plannedSessions: 2 }, [report('A001')])).toEqual([]);
    expect(codes({ activityClass: 'training' })).toEqual([]);
  });
});

describe('an activity called off', () => {
  it('says why', () => {
    const given = (status: 'cancelled' | 'postponed' | 'scheduled', reason: string | null) => ({
      activities: [activity('A001', { status, reason })],
    });
    expect(messagesOf('withoutReason', given('cancelled', null))).toEqual([
      '«Actividad A001» se canceló y no dice por qué.',
    ]);
    expect(messagesOf('withoutReason', given('postponed', null))).toEqual([
      '«Actividad A001» se aplazó y no dice por qué.',
    ]);
    expect(placesOf('withoutReason', given('cancelled', null))).toEqual(['activities 2 reason']);
    expect(placesOf('withoutReason', given('cancelled', 'Llovió'))).toEqual([]);
    expect(placesOf('withoutReason', given('scheduled', null))).toEqual([]);
  });
});

describe('a Carácter left blank', () => {
  const proposed = (said: Parameters<typeof activity>[1]) =>
    ofCode('characterBlank', { activities: [activity('A001', said)] }).map(({ severity, fixes }) => [
      severity,
      ...fixes,
    ]);
  const fixed = (value: string) => [['advice', { at: { table: 'activities', row: 2, field: 'character' }, value }]];

  it('is proposed from a space that the catalogue knows', () => {
    expect(proposed({ body: 'Consejo de juventud' })).toEqual(fixed('Instancia legalmente conformada'));
    expect(proposed({ body: 'JAC' })).toEqual(fixed('Instancia legalmente conformada'));
    expect(proposed({ body: 'foro' })).toEqual(fixed('Otro espacio'));
  });

  it('is not where it is written, the space is the entity’s own or the activity is none', () => {
    expect(proposed({ body: 'Foro', character: 'otherSpace' })).toEqual([]);
    expect(proposed({ body: 'Consejo de sabios' })).toEqual([]);
    expect(proposed({})).toEqual([]);
    expect(proposed({ body: 'Foro', status: 'cancelled' })).toEqual([]);
    expect(proposed({ body: 'Foro', activityClass: 'training' })).toEqual([]);
  });
});

describe('the dates of an activity', () => {
  const misdated = (said: Parameters<typeof activity>[1]) =>
    placesOf('datesInWrongOrder', { activities: [activity('A001', said)] });

  it('run from its start to its end', () => {
    expect(misdated({ startDate: day('2026-06-11'), endDate: day('2026-06-10') })).toEqual(['activities 2 endDate']);
    expect(misdated(OVER)).toEqual([]);
    expect(misdated({ startDate: day('2026-06-11') })).toEqual([]);
  });

  it('do not have the call after it', () => {
    expect(misdated({ ...OVER, callDate: day('2026-06-11') })).toEqual(['activities 2 callDate']);
    expect(misdated({ startDate: day('2026-06-10'), callDate: day('2026-06-11') })).toEqual(['activities 2 callDate']);
    expect(misdated({ ...OVER, callDate: day('2026-06-10') })).toEqual([]);
    expect(misdated({ ...OVER, callDate: day('2026-06-11'), status: 'cancelled' })).toEqual([]);
  });

  it('have the information before its start', () => {
    const late = (said: Parameters<typeof activity>[1]) =>
      placesOf('informationTooLate', { activities: [activity('A001', { ...OVER, ...said })] });
    expect(late({ informationDate: day('2026-06-10') })).toEqual(['activities 2 informationDate']);
    expect(late({ informationDate: day('2026-06-09') })).toEqual([]);
    expect(late({})).toEqual([]);
    expect(late({ informationDate: day('2026-06-10'), status: 'cancelled' })).toEqual([]);
  });
});

describe('a channel', () => {
  const channels = [channel('Emisora'), channel('Página web')];

  it('has to be one of those the entity lists, once it lists any', () => {
    const activities = [activity('A001', { channels: ['Emisora', 'Emisra'] })];
    expect(placesOf('unknownChannel', { activities })).toEqual([]);
    expect(placesOf('unknownChannel', { activities, channels })).toEqual(['activities 2 channels']);
    expect(ofCode('unknownChannel', { activities, channels })).toMatchObject([
      {
        severity: 'advice',
        nearest: 'Emisora',
        fixes: [{ at: { table: 'activities', row: 2, field: 'channels' }, value: 'Emisora; Emisora' }],
      },
    ]);
  });

  it('is looked at in groups and reports too, and not in what was cancelled', () => {
    const given = {
      channels,
      groups: [valueGroup('Jóvenes', { preferredChannels: ['Paloma mensajera'] })],
      activities: [activity('A001', { channels: ['Paloma mensajera'], status: 'cancelled' })],
      reports: [report('A001', { channels: ['página WEB', 'Paloma mensajera'] })],
    };
    expect(placesOf('unknownChannel', given)).toEqual(['groups 2 preferredChannels', 'reports 2 channels']);
    expect(ofCode('unknownChannel', given).flatMap((alert) => alert.fixes)).toEqual([]);
  });
});

describe('what an activity spent', () => {
  it('does not pass its budget unseen', () => {
    const given = (budget: number | null, spent: number | null, more: Parameters<typeof activity>[1] = {}) => ({
      activities: [activity('A001', { activityClass: 'training', budget, spent, ...more })],
    });
    expect(placesOf('spentAboveBudget', given(6_000_000, 9_000_000))).toEqual(['activities 2 spent']);
    expect(messagesOf('spentAboveBudget', given(6_000_000, 9_000_000))).toEqual([
      'En «Actividad A001» lo ejecutado ($\u00a09.000.000) pasa del presupuesto ($\u00a06.000.000).',
    ]);
    for (const [budget, spent] of [
      [6, 6],
      [null, 6],
      [6, null],
    ] as const)
      expect(placesOf('spentAboveBudget', given(budget, spent))).toEqual([]);
    expect(placesOf('spentAboveBudget', given(6, 9, { status: 'cancelled' }))).toEqual([]);
  });
});

describe('an activity and the vigencia', () => {
  const places = (start: string | null, end: string | null) =>
    placesOf('activityOutsideYear', {
      activities: [
        activity('A001', { startDate: start === null ? null : day(start), endDate: end === null ? null : day(end) }),
      ],
    });

  it('have some day in common', () => {
    expect(places('2025-02-01', '2025-02-03')).toEqual(['activities 2 startDate']);
    expect(places('2027-02-01', null)).toHaveLength(1);
    expect(places(null, '2062-02-01')).toHaveLength(1);
    expect(places('2025-11-01', '2026-02-01')).toEqual([]);
    expect(places('2026-11-01', '2027-02-01')).toEqual([]);
    expect(places(null, null)).toEqual([]);
  });
});
