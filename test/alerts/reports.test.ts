import { describe, expect, it } from 'vitest';
import { findAlerts } from '../../src/alerts/find-alerts';
import { publishedTexts } from '../../src/tables/published-texts';
import { activity, assessAt, day, EVERYONE, groupsNamed, report } from '../core/builders';
import { type Code, messagesOf, placesOf } from './alert-list';

const LINK = 'https://ejemplo.gov.co/r1';
const WHOLE = {
  area: 'Gobierno',
  groups: groupsNamed('Jóvenes'),
  participants: 0,
  results: 'Se acordó',
  evidence: LINK,
};

function places(code: Code, said: Parameters<typeof report>[1], more: Parameters<typeof activity>[1] = {}) {
  return placesOf(code, { activities: [activity('A001', more)], reports: [report('A001', { row: 5, ...said })] });
}

describe('a report', () => {
  it('that is whole and in time raises nothing', () => {
    const assessment = assessAt({
      activities: [activity('A001')],
      reports: [report('A001', { ...WHOLE, heldOn: day('2026-06-10'), deliveredOn: day('2026-06-18') })],
    });
    const ofReports = findAlerts({ assessment, published: publishedTexts(null) }).filter(
      ({ at }) => at.table === 'reports',
    );
    expect(ofReports.map((alert) => alert.code)).toEqual(['unknownGroup']);
  });

  it('is late after five working days, or as many as the entity sets', () => {
    const said = { ...WHOLE, heldOn: day('2026-06-10'), deliveredOn: day('2026-06-19') };
    expect(places('reportLate', said)).toEqual(['reports 5 deliveredOn']);
    expect(places('reportLate', { ...said, deliveredOn: day('2026-06-18') })).toEqual([]);
    expect(places('reportLate', { ...said, deliveredOn: null })).toEqual([]);
    expect(places('reportLate', { ...said, status: 'draft' })).toEqual([]);
    const longer = assessAt({ activities: [activity('A001')], reports: [report('A001', said)] }, '2026-11-30', {
      reportTermDays: 6,
    });
    expect(
      findAlerts({ assessment: longer, published: publishedTexts(null) }).map((alert) => alert.code),
    ).not.toContain('reportLate');
  });

  it('is incomplete without area, groups, participants or results', () => {
    expect(places('reportIncomplete', WHOLE)).toEqual([]);
    expect(places('reportIncomplete', { ...WHOLE, groups: EVERYONE })).toEqual([]);
    for (const [said, place, message] of [
      [{ ...WHOLE, area: null }, 'area', 'Al reporte le falta: área que reporta.'],
      [
        { ...WHOLE, participants: null, results: null },
        'participants',
        'Al reporte le falta: participantes y resultados.',
      ],
      [{}, 'area', 'Al reporte le falta: área que reporta, grupos involucrados, participantes y resultados.'],
    ] as const) {
      const given = { activities: [activity('A001')], reports: [report('A001', said)] };
      expect(placesOf('reportIncomplete', given)).toEqual([`reports 2 ${place}`]);
      expect(messagesOf('reportIncomplete', given)).toEqual([message]);
    }
  });

  it('that is in no figure says why', () => {
    const cases = [
      [{ status: null }, {}, 'status', 'El reporte no se cuenta: su estado está vacío o no se entiende.'],
      [{ heldOn: null }, {}, 'heldOn', 'El reporte no se cuenta: no se sabe qué día se realizó la actividad.'],
      [{}, { status: 'cancelled' }, 'activity', 'El reporte no se cuenta: su actividad está cancelada en el Plan.'],
      [
        { heldOn: day('2025-06-15') },
        {},
        'heldOn',
        'El reporte no se cuenta: es del 15/06/2025 y la vigencia es 2026.',
      ],
    ] as const;
    for (const [said, more, field, message] of cases) {
      expect(places('reportNotCounted', said, more)).toEqual([`reports 5 ${field}`]);
      const given = { activities: [activity('A001', more)], reports: [report('a001', said)] };
      expect(messagesOf('reportNotCounted', given)).toEqual([message]);
    }
  });

  it('that is a draft, was returned, or is still to come at the cutoff is known not to count', () => {
    expect(places('reportNotCounted', {})).toEqual([]);
    expect(places('reportNotCounted', { status: 'draft', heldOn: null })).toEqual([]);
    expect(places('reportNotCounted', { status: 'returned' }, { status: 'cancelled' })).toEqual([]);
    expect(places('reportNotCounted', { heldOn: day('2026-12-15') })).toEqual([]);
  });

  it('needs evidence or a public link', () => {
    expect(places('evidenceMissing', { code: 'R001' })).toEqual(['reports 5 evidence']);
    expect(places('evidenceMissing', { publishedAt: LINK })).toEqual([]);
    expect(places('evidenceMissing', { status: 'draft' })).toEqual([]);
    const given = { activities: [activity('A001')], reports: [report('A001', { code: 'R001' }), report('A001')] };
    expect(messagesOf('evidenceMissing', given)).toEqual([
      'El reporte R001 no tiene evidencia ni enlace público.',
      'El reporte no tiene evidencia ni enlace público.',
    ]);
  });

  it('returned says so, with its reason', () => {
    expect(places('reportReturned', { status: 'returned' })).toEqual(['reports 5 status']);
    expect(places('reportReturned', {})).toEqual([]);
    const reports = [
      report('A001', { status: 'returned' }),
      report('A001', { status: 'returned', returnReason: 'Faltan grupos' }),
    ];
    expect(messagesOf('reportReturned', { reports })).toEqual([
      'El reporte fue devuelto y no dice por qué.',
      'El reporte fue devuelto: «Faltan grupos».',
    ]);
  });

  it('is not handed in before it is held', () => {
    expect(places('datesInWrongOrder', { deliveredOn: day('2026-06-14') })).toEqual(['reports 5 deliveredOn']);
    expect(places('datesInWrongOrder', { deliveredOn: day('2026-06-15') })).toEqual([]);
  });

  it('accepts no more contributions than it received', () => {
    expect(places('acceptedAboveReceived', { contributionsReceived: 2, contributionsAccepted: 3 })).toEqual([
      'reports 5 contributionsAccepted',
    ]);
    expect(places('acceptedAboveReceived', { contributionsReceived: 3, contributionsAccepted: 3 })).toEqual([]);
    expect(places('acceptedAboveReceived', { contributionsAccepted: 3 })).toEqual([]);
  });

  it('of an activity that was cancelled, or outside the year, owes nothing', () => {
    for (const code of ['evidenceMissing', 'reportIncomplete'] as const) {
      expect(places(code, {}, { status: 'cancelled' })).toEqual([]);
      expect(places(code, { heldOn: day('2025-06-15') })).toEqual([]);
      expect(places(code, { heldOn: day('2026-12-15') })).toEqual([]);
    }
  });
});
