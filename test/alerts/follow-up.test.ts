import { describe, expect, it } from 'vitest';
import type { FollowUpRow } from '../../src/core/records';
import { activity, commitment, finding, followUpRow, practice, publication, report, statement } from '../core/builders';
import { messagesOf, placesOf } from './alert-list';

const LINK = 'https://ejemplo.gov.co/a';
const row = (said: Partial<FollowUpRow>) => ({
  followUp: [followUpRow({ indicator: 'Plan divulgado', target: 'Plan', ...said })],
});
const YES = { kind: 'yesNo', value: true } as const;

describe('evidence', () => {
  it('without a reported progress is an advice; a link alone is no progress', () => {
    expect(placesOf('evidenceWithoutProgress', row({ evidence: LINK }))).toEqual(['followUp 2 reportedProgress']);
    expect(placesOf('evidenceWithoutProgress', row({ publishedAt: LINK }))).toHaveLength(1);
    expect(placesOf('evidenceWithoutProgress', row({ evidence: LINK, reportedProgress: YES }))).toEqual([]);
    expect(placesOf('evidenceWithoutProgress', row({}))).toEqual([]);
  });

  it('is not said to lack progress where something else is missing', () => {
    const unclear = {
      indicator: 'Número de mesas',
      target: '3 mesas y 2 foros',
      reportedProgress: { kind: 'number', value: 2 } as const,
      evidence: LINK,
    };
    expect(placesOf('evidenceWithoutProgress', row(unclear))).toEqual([]);
  });

  it('is missing on what is told to be done', () => {
    expect(placesOf('evidenceMissing', row({ reportedProgress: YES }))).toEqual(['followUp 2 evidence']);
    expect(placesOf('evidenceMissing', row({ reportedProgress: YES, publishedAt: LINK }))).toEqual([]);
    expect(placesOf('evidenceMissing', row({ reportedProgress: { kind: 'yesNo', value: false } }))).toEqual([]);
    expect(messagesOf('evidenceMissing', { commitments: [commitment({ status: 'met' }), commitment()] })).toEqual([
      'El compromiso está cumplido y no tiene evidencia ni enlace público.',
    ]);
  });

  it('is a link somebody else can open, in every sheet that has evidence', () => {
    const typed = 'C:\\Users\\ana\\acta.pdf';
    const given = {
      ...row({ evidence: typed }),
      reports: [report('A001', { evidence: typed })],
      commitments: [commitment({ evidence: 'Acta 3' })],
      findings: [finding({ evidence: 'Sí' })],
      steps: [statement('1', { evidence: typed })],
    };
    expect(placesOf('evidenceIsNotALink', given)).toEqual(
      ['followUp', 'reports', 'commitments', 'findings', 'steps'].map((table) => `${table} 2 evidence`),
    );
    expect(messagesOf('evidenceIsNotALink', row({ evidence: typed }))).toEqual([
      'La evidencia «C:\\Users\\ana\\acta.pdf» no es un enlace: nadie más puede abrirla.',
    ]);
    expect(placesOf('evidenceIsNotALink', row({ evidence: `Acta: ${LINK}` }))).toEqual([]);
  });

  it('is told apart from where people are sent to read: that is a link as well', () => {
    const publishedAt = 'en la cartelera';
    const given = {
      ...row({ publishedAt }),
      activities: [activity('A001', { priorInformation: publishedAt })],
      reports: [report('A001', { publishedAt, evidence: LINK })],
      commitments: [commitment({ publishedAt })],
      practices: [practice({ publishedAt })],
      publications: [publication('other', { publicLink: publishedAt })],
    };
    expect(placesOf('publicLinkIsNotALink', given)).toEqual([
      ...['followUp 2 publishedAt', 'activities 2 priorInformation', 'reports 2 publishedAt'],
      ...['commitments 2 publishedAt', 'practices 2 publishedAt', 'publications 2 publicLink'],
    ]);
    expect(placesOf('publicLinkIsNotALink', row({ publishedAt: LINK }))).toEqual([]);
  });

  it('that is the same on three rows is questioned once', () => {
    const same = (times: number) => ({
      followUp: Array.from({ length: times }, () => followUpRow({ evidence: ` ${LINK} ` })),
    });
    expect(placesOf('sameEvidence', same(2))).toEqual([]);
    expect(placesOf('sameEvidence', same(3))).toEqual(['followUp 2 evidence']);
    expect(messagesOf('sameEvidence', same(3))).toEqual(['El mismo enlace de evidencia está en las filas 2, 3 y 4.']);
    const paths = { followUp: ['a', 'a', 'a'].map((evidence) => followUpRow({ evidence })) };
    expect(placesOf('sameEvidence', paths)).toEqual([]);
  });
});

describe('progress', () => {
  it('of a period that comes back needs its day', () => {
    const undated = { reportedProgress: YES, periodicity: 'Trimestral' };
    expect(placesOf('progressUndated', row(undated))).toEqual(['followUp 2 progressDate']);
    expect(placesOf('progressUndated', row({ ...undated, periodicity: 'Diciembre' }))).toEqual([]);
    expect(placesOf('progressUndated', row({ ...undated, periodicity: 'Permanente' }))).toEqual([]);
    expect(placesOf('progressUndated', row({ ...undated, reportedProgress: null }))).toEqual([]);
  });

  it('above one is questioned', () => {
    const above = (numerator: number | null, denominator: number | null) =>
      placesOf('ratioAboveOne', row({ numerator, denominator }));
    expect(above(13, 3)).toEqual(['followUp 2 numerator']);
    expect(above(3, 3)).toEqual([]);
    expect(above(3, 0)).toEqual([]);
    expect(above(13, null)).toEqual([]);
  });

  it('above one is questioned as well where the share of a ratio was reported', () => {
    const reported = (value: number, said: Partial<FollowUpRow> = {}) =>
      row({ indicator: 'Mesas instaladas / mesas existentes', reportedProgress: { kind: 'percent', value }, ...said });
    expect(placesOf('ratioAboveOne', reported(1.3))).toEqual(['followUp 2 reportedProgress']);
    expect(messagesOf('ratioAboveOne', reported(1.004))).toEqual(['El avance reportado (100,4 %) pasa de 100 %.']);
    expect(placesOf('ratioAboveOne', reported(1))).toEqual([]);
    expect(placesOf('ratioAboveOne', reported(1.3, { indicator: 'Porcentaje de avance del plan' }))).toEqual([]);
    expect(placesOf('ratioAboveOne', reported(1.3, { numerator: 3, denominator: 4 }))).toEqual([]);
    expect(placesOf('ratioAboveOne', reported(1.3, { numerator: 5, denominator: 4 }))).toEqual([
      'followUp 2 numerator',
    ]);
  });
});

describe('the coach', () => {
  it('speaks at the cell it is about, and of the whole sheet where all rows share it', () => {
    const followUp = [
      followUpRow({ indicator: 'Gestión', periodicity: 'Mensual' }),
      followUpRow({ indicator: 'Número de mesas' }),
      ...Array.from({ length: 4 }, () => followUpRow({ indicator: 'Plan divulgado' })),
    ].map((one) => ({ ...one, responsible: ['Planeación'] }));
    expect(placesOf('coach', { followUp })).toEqual(['followUp 2 indicator', 'followUp 3 target', 'followUp']);
  });
});

describe('a typed quantity', () => {
  const ratio = { indicator: 'Número de mesas instaladas / Total de mesas existentes' };
  const places = (said: Parameters<typeof followUpRow>[0]) =>
    placesOf('quantityMissing', { followUp: [followUpRow({ ...ratio, ...said })] });

  it('asks for the other one when the progress cannot be told without it', () => {
    expect(places({ numerator: 3 })).toEqual(['followUp 2 denominator']);
    expect(places({ denominator: 3 })).toEqual(['followUp 2 numerator']);
    expect(places({ numerator: 3, denominator: 0 })).toEqual(['followUp 2 denominator']);
  });

  it('asks for nothing when the progress is known all the same, or nobody typed any', () => {
    expect(places({ numerator: 3, denominator: 4 })).toEqual([]);
    expect(places({ numerator: 3, reportedProgress: { kind: 'percent', value: 0.5 } })).toEqual([]);
    expect(places({ numerator: 3, indicator: 'Número de mesas', target: '4' })).toEqual([]);
    expect(places({})).toEqual([]);
    const none = { indicator: 'Grupos de valor caracterizados / Total de grupos de valor' };
    expect(placesOf('quantityMissing', { followUp: [followUpRow(none)] })).toEqual([]);
  });
});

describe('a step of Pasos', () => {
  it('that does not apply says why', () => {
    const given = (reason: string | null) => ({ steps: [statement('9', { notApplicable: true, reason })] });
    expect(placesOf('notApplicableWithoutReason', given(null))).toEqual(['steps 2 reason']);
    expect(placesOf('notApplicableWithoutReason', given('No hay'))).toEqual([]);
  });

  it('is scored from 0 to 100', () => {
    const given = { steps: [-1, 0, 100, 100.5, null].map((score) => statement('9', { score })) };
    expect(placesOf('scoreOutOfRange', given)).toEqual(['steps 2 score', 'steps 5 score']);
  });
});

it('an empty workbook raises nothing', () => {
  expect(placesOf('coach', { activities: [activity('A001')] })).toEqual([]);
});
