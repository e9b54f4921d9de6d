import { describe, expect, it } from 'vitest';
import { findAlerts } from '../../../src/core/alerts/find-alerts';
import { publishedTexts } from '../../../src/tables/published-texts';
import { activity, assessAt, day, EVERYONE, groupsNamed, report } from '../builders';
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
    const ofReports = findAlerts(assessment, publishedTexts(null)).filter(({ at }) => at.table === 'reports');
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
    expect(findAlerts(longer, publishedTexts(null)).map((alert) => alert.code)).not.toContain('reportLate');
  });

  it('is incomplete without area, groups, participants or results', () => {
    expect(places('reportIncomplete', WHOLE)).toEqual([]);
    expect(places('reportIncomplete', { ...WHOLE, groups: EVERYONE })).toEqual([]);
    for (const [missing, said] of [
      [1, { ...WHOLE, area: null }],
      [1, { ...WHOLE, participants: null }],
      [4, {}],
    ] as const) {
      const given = { activities: [activity('A001')], reports: [report('A001', said)] };
      expect(messagesOf('reportIncomplete', given)).toEqual([
        missing === 1 ? 'Al reporte le falta un dato obligatorio.' : 'Al reporte le faltan 4 datos obligatorios.',
      ]);
    }
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
