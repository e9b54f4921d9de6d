import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/core/records';
import { activity, commitment, contribution, day, petition, publication, report } from '../core/builders';
import { messagesOf, ofCode, placesOf } from './alert-list';

const CUTOFF = '2026-11-20';

describe('a contribution that was not accepted', () => {
  it('says why', () => {
    const row = (said: Parameters<typeof contribution>[0]) => ({ contributions: [contribution(said)] });
    expect(placesOf('rejectedWithoutReason', row({ decision: 'rejected' }))).toEqual(['contributions 2 reason']);
    expect(placesOf('rejectedWithoutReason', row({ decision: 'rejected', reason: 'No alcanza' }))).toEqual([]);
    expect(placesOf('rejectedWithoutReason', row({ decision: 'partlyAccepted' }))).toEqual([]);
    expect(placesOf('rejectedWithoutReason', row({ decision: 'rejected', origin: 'pqrsd' }))).toEqual([]);
  });
});

describe('a petition without its answer', () => {
  const terms = (said: Parameters<typeof petition>[0]) => {
    const given = { contributions: [petition(said)] };
    return [...placesOf('petitionPastTerm', given, CUTOFF), ...placesOf('petitionNearTerm', given, CUTOFF)].length === 0
      ? 'quiet'
      : [...messagesOf('petitionPastTerm', given, CUTOFF), ...messagesOf('petitionNearTerm', given, CUTOFF)][0];
  };

  // Fifteen working days from Friday 30 October 2026, with the holidays of 2 and 16 November, end on the 24th.
  it('is near its term three working days before, and past it the day after', () => {
    expect(terms({ code: 'P001', receivedOn: day('2026-10-30') })).toBe('La PQRSD P001 vence el 24/11/2026.');
    expect(terms({ receivedOn: day('2026-11-03') })).toBe('Una PQRSD vence el 25/11/2026.');
    expect(terms({ receivedOn: day('2026-11-04') })).toBe('quiet');
    expect(terms({ receivedOn: day('2026-10-28') })).toBe('Una PQRSD vence el 20/11/2026.');
    expect(terms({ code: 'P002', receivedOn: day('2026-10-27') })).toBe(
      'La PQRSD P002 venció el 19/11/2026 y no tiene respuesta.',
    );
  });

  it('has ten days when it asks for information and thirty when it consults', () => {
    const received = { receivedOn: day('2026-11-03') };
    expect(terms({ ...received, type: 'informationRequest' })).toBe(
      'Una PQRSD venció el 18/11/2026 y no tiene respuesta.',
    );
    expect(terms({ ...received, type: 'consultation' })).toBe('quiet');
  });

  it('keeps quiet once answered, sent elsewhere or extended, and before it came', () => {
    const old = { receivedOn: day('2026-03-03') };
    expect(terms({ ...old, answeredOn: day('2026-11-20') })).toBe('quiet');
    expect(terms({ ...old, answeredOn: day('2026-11-21') })).not.toBe('quiet');
    expect(terms({ ...old, transferredTo: 'La Gobernación' })).toBe('quiet');
    expect(terms({ ...old, extendedUntil: day('2026-12-30') })).toBe('quiet');
    expect(terms({ receivedOn: day('2026-12-01') })).toBe('quiet');
    expect(terms({ receivedOn: null })).toBe('quiet');
    expect(terms({ ...old, origin: 'activity' })).toBe('quiet');
  });

  it('of an earlier year keeps its deadline', () => {
    expect(terms({ receivedOn: day('2025-03-03') })).not.toBe('quiet');
  });
});

describe('an answer', () => {
  it('does not come before the question', () => {
    const given = (answered: string) => ({ contributions: [contribution({ answeredOn: day(answered) })] });
    expect(placesOf('datesInWrongOrder', given('2026-06-14'))).toEqual(['contributions 2 answeredOn']);
    expect(placesOf('datesInWrongOrder', given('2026-06-15'))).toEqual([]);
  });
});

describe('contributions counted twice', () => {
  const given = (declared: number | null, itemised: number) => ({
    activities: [activity('A001', { row: 4 })],
    reports: [report('A001', { contributionsReceived: declared })],
    contributions: Array.from({ length: itemised }, () => contribution({ activity: 'a001' })),
  });

  it('differ only where both are there', () => {
    expect(placesOf('contributionsDiffer', given(3, 2))).toEqual(['activities 4 activity']);
    expect(placesOf('contributionsDiffer', given(2, 2))).toEqual([]);
    expect(placesOf('contributionsDiffer', given(null, 2))).toEqual([]);
    expect(placesOf('contributionsDiffer', given(3, 0))).toEqual([]);
    expect(messagesOf('contributionsDiffer', given(1, 2))).toEqual([
      'En «Actividad A001» los reportes dicen 1 aporte y la hoja Aportes tiene 2.',
    ]);
  });
});

describe('a row of Aportes', () => {
  it('without its day is in no figure, and says so', () => {
    const given = { contributions: [contribution({ receivedOn: null }), petition({ receivedOn: null }), petition()] };
    expect(placesOf('contributionUndated', given)).toEqual([
      'contributions 2 receivedOn',
      'contributions 3 receivedOn',
    ]);
  });

  it('is not extended to a day before it came', () => {
    const places = (until: string) =>
      placesOf('datesInWrongOrder', { contributions: [petition({ extendedUntil: day(until) })] });
    expect(places('2026-06-14')).toEqual(['contributions 2 extendedUntil']);
    expect(places('2026-06-15')).toEqual([]);
  });
});

describe('a commitment', () => {
  it('is overdue the day after its deadline, unless it was met', () => {
    const given = (said: Parameters<typeof commitment>[0]) => ({ commitments: [commitment(said)] });
    const due = day('2026-11-19');
    expect(placesOf('commitmentOverdue', given({ dueDate: due }), CUTOFF)).toEqual(['commitments 2 dueDate']);
    expect(placesOf('commitmentOverdue', given({ dueDate: due, status: 'unmet' }), CUTOFF)).toHaveLength(1);
    expect(placesOf('commitmentOverdue', given({ dueDate: due, status: 'met' }), CUTOFF)).toEqual([]);
    expect(placesOf('commitmentOverdue', given({ dueDate: day(CUTOFF) }), CUTOFF)).toEqual([]);
    expect(placesOf('commitmentOverdue', given({}), CUTOFF)).toEqual([]);
  });

  it('past its day whose state nobody wrote is asked for it', () => {
    const given = { commitments: [commitment({ dueDate: day('2026-06-01'), status: null })] };
    expect(placesOf('commitmentOverdue', given, CUTOFF)).toEqual(['commitments 2 status']);
    expect(messagesOf('commitmentOverdue', given, CUTOFF)).toEqual([
      'El compromiso «Publicar las respuestas» venció el 01/06/2026 y no dice si se cumplió.',
    ]);
  });

  it('with the day it was met says that it is met; where the state is blank, one click writes it', () => {
    const given = (status: Commitment['status']) => ({
      commitments: [commitment({ status, dueDate: day('2026-06-01'), metOn: day('2026-05-20') })],
    });
    expect(placesOf('metButNotStated', given('met'), CUTOFF)).toEqual([]);
    const [blank] = ofCode('metButNotStated', given(null), CUTOFF);
    const at = { table: 'commitments', row: 2, field: 'status' };
    expect(blank).toMatchObject({ severity: 'attention', at, fixes: [{ at, value: 'Cumplido' }] });
    expect(placesOf('commitmentOverdue', given(null), CUTOFF)).toEqual([]);
    const later = { commitments: [commitment({ status: null, dueDate: day('2026-06-01'), metOn: day('2026-12-15') })] };
    expect(placesOf('metButNotStated', later, CUTOFF)).toEqual([]);
    expect(placesOf('commitmentOverdue', later, CUTOFF)).toHaveLength(1);
    const [pending] = ofCode('metButNotStated', given('pending'), CUTOFF);
    expect(pending).toMatchObject({ at, fixes: [] });
    expect(messagesOf('metButNotStated', given('pending'), CUTOFF)).toEqual([
      'El compromiso «Publicar las respuestas» se cumplió el 20/05/2026, pero su estado no dice «Cumplido».',
    ]);
  });
});

describe('the last publication', () => {
  const told = (cutoffs: readonly string[], held: string) =>
    placesOf('publicationOutdated', {
      activities: [activity('A001')],
      reports: [report('A001', { heldOn: day(held) })],
      publications: cutoffs.map((cutoff) => publication('resultsReport', { cutoff: day(cutoff) })),
    });

  it('is outdated when there are data after its cutoff', () => {
    expect(told(['2026-09-30', '2026-06-30'], '2026-10-01')).toEqual(['publications 2 cutoff']);
    expect(told(['2026-06-30', '2026-09-30'], '2026-09-30')).toEqual([]);
    expect(told([], '2026-10-01')).toEqual([]);
  });

  it('is a results report, not the plan', () => {
    const publications = [publication('adjustedPlan', { cutoff: day('2026-01-31') })];
    expect(placesOf('publicationOutdated', { publications, contributions: [contribution()] })).toEqual([]);
  });
});
