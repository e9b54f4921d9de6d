import { describe, expect, it } from 'vitest';
import type { StepReason } from '../../src/core/checklist/verdict';
import { areaMessage } from '../../src/messages/es/areas';
import { stepReasonSentence } from '../../src/messages/es/checklist';
import { gapSuggestion } from '../../src/messages/es/gaps';
import { activity, assessAt, commitment, contribution, day, groupsNamed, report, valueGroup } from '../core/builders';
import { expectAgreement, expectSentence } from './sentence-rules';

const TABLES = [
  'followUp',
  'groups',
  'activities',
  'reports',
  'contributions',
  'commitments',
  'channels',
  'findings',
  'team',
  'practices',
  'steps',
  'publications',
] as const;
const TYPES = [
  'planForComments',
  'adjustedPlan',
  'resultsReport',
  'internalForms',
  'diagnosis',
  'openData',
  'other',
] as const;

/** A code without examples does not compile. */
const REASONS: { readonly [code in StepReason['code']]: readonly Extract<StepReason, { readonly code: code }>[] } = {
  share: TABLES.flatMap((table) =>
    [
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 2],
      [2, 2],
      [12, 1200],
    ].map(([met = 0, total = 0]) => ({
      code: 'share' as const,
      met,
      total,
      table,
      missing: [],
    })),
  ),
  emptyTable: TABLES.map((table) => ({ code: 'emptyTable' as const, table })),
  found: TABLES.flatMap((table) => [1, 2].map((count) => ({ code: 'found' as const, count, table }))),
  lacksKinds: [
    { code: 'lacksKinds', table: 'activities', kinds: ['training'] },
    { code: 'lacksKinds', table: 'team', kinds: ['missionArea', 'supportArea'] },
    { code: 'lacksKinds', table: 'activities', kinds: ['training', 'internalCommunication', 'externalCommunication'] },
  ],
  groupsLeft: [
    { code: 'groupsLeft', uncovered: [], onlyGeneral: [], total: 1 },
    { code: 'groupsLeft', uncovered: [], onlyGeneral: [], total: 7 },
    { code: 'groupsLeft', uncovered: ['Jóvenes'], onlyGeneral: [], total: 1 },
    { code: 'groupsLeft', uncovered: ['Jóvenes', 'Mujeres'], onlyGeneral: ['Campesinos'], total: 7 },
  ],
  published: TYPES.map((type) => ({ code: 'published' as const, type, on: day('2026-03-04') })),
  notPublished: TYPES.flatMap((type) =>
    (['never', 'undated', 'otherMedia'] as const).map((because) => ({ code: 'notPublished' as const, type, because })),
  ),
  evidence: [{ code: 'evidence', on: day('2026-03-04') }],
  evidenceLater: [{ code: 'evidenceLater', on: day('2026-12-04') }],
  evidenceUndated: [{ code: 'evidenceUndated' }],
  notApplicable: [{ code: 'notApplicable', because: 'No hay juntas.' }],
  stageNotBegun: [{ code: 'stageNotBegun' }],
};

describe('the reason of a step', () => {
  it.each(Object.entries(REASONS))('%s is a sentence that agrees with its numbers', (_, reasons) => {
    for (const reason of reasons) expectSentence(stepReasonSentence(reason));
  });

  it('says how much there is and what is missing', () => {
    expect(REASONS.groupsLeft.map(stepReasonSentence)).toEqual([
      'El único grupo está en alguna actividad.',
      'Los 7 grupos están en alguna actividad.',
      '0 de 1 grupo · falta Jóvenes.',
      '4 de 7 grupos · faltan Jóvenes y Mujeres; solo con «Todos»: Campesinos.',
    ]);
    expect(REASONS.share.slice(0, 6).map(stepReasonSentence)).toEqual([
      '0 de 1 actividad de gestión · falta 1.',
      '1 de 1 actividad de gestión.',
      '0 de 2 actividades de gestión · faltan 2.',
      '1 de 2 actividades de gestión · falta 1.',
      '2 de 2 actividades de gestión.',
      '12 de 1.200 actividades de gestión · faltan 1.188.',
    ]);
  });
});

describe('the message to an area', () => {
  const assessment = assessAt(
    {
      activities: [
        activity('A001', {
          area: 'Gobierno',
          startDate: day('2026-03-10'),
          endDate: day('2026-03-10'),
          status: 'executed',
        }),
        activity('A002', {
          area: 'Gobierno',
          startDate: day('2026-03-10'),
          endDate: day('2026-03-10'),
          plannedSessions: 3,
        }),
        activity('A003', { area: 'Prensa', startDate: day('2026-12-10'), endDate: day('2026-12-10') }),
      ],
      reports: [report('A001', { code: 'R001', area: 'Gobierno', status: 'returned', returnReason: null })],
      contributions: [contribution({ code: 'P001', area: 'Gobierno', activity: 'A001' })],
      commitments: [commitment({ code: 'C001', responsible: 'Gobierno', dueDate: day('2026-05-01') })],
    },
    '2026-11-22',
  );

  it('lists all it owes, ready to send', () => {
    const area = assessment.areas.find((one) => one.area === 'Gobierno');
    if (area === undefined) throw new Error('No such area');
    const message = areaMessage(area, assessment.cutoff);
    expect(message.split('\n')).toEqual([
      'Hola, equipo de Gobierno:',
      'Esto es lo que sigue pendiente de su área en participación ciudadana, al 22 de noviembre de 2026:',
      '- Entregar los 3 reportes que faltan de «Actividad A002» (A002).',
      '- Corregir el reporte R001, de «Actividad A001». El motivo no quedó escrito: pregúntennos.',
      '- Responder el aporte P001.',
      '- Cumplir el compromiso «Publicar las respuestas» (C001), que venció el 01/05/2026.',
      'Si algo ya está hecho, cuéntennos y lo actualizamos. ¡Muchas gracias!',
    ]);
    expectAgreement(message);
  });

  it('says when nothing is owed', () => {
    const area = assessment.areas.find((one) => one.area === 'Prensa');
    if (area === undefined) throw new Error('No such area');
    expect(areaMessage(area, assessment.cutoff)).toBe('Nada pendiente a la fecha.');
  });
});

describe('how a gap could be closed', () => {
  it('is told by an activity that could take the group in, or a new one', () => {
    const plan = activity('A001', {
      activity: 'Foro',
      phases: ['formulation'],
      groups: groupsNamed('Jóvenes'),
      channels: ['WhatsApp'],
      startDate: day('2026-12-10'),
      endDate: day('2026-12-10'),
    });
    const groups = [valueGroup('Jóvenes'), valueGroup('Mujeres', { preferredChannels: ['WhatsApp'] })];
    const sentences = assessAt({ groups, activities: [plan] }, '2026-11-22').gaps.map(gapSuggestion);
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expectSentence(sentence);
    expect(sentences[0]).toBe(
      'Podría entrar en «Foro» (A001, 10/12/2026, formulación): usa WhatsApp, que este grupo prefiere.',
    );
    expect(assessAt({ groups }, '2026-11-22').gaps.map(gapSuggestion)[1]).toMatch(
      /^Agregue al Plan una actividad nueva de .* con Mujeres, por WhatsApp\.$/,
    );
  });
});
