import { describe, expect, it } from 'vitest';
import { POLICY_STEPS } from '../../../src/catalogue/policy-steps';
import type { StepAssessment } from '../../../src/core/checklist/assess-checklist';
import type { Tables } from '../../../src/core/records';
import { stepReasonSentence } from '../../../src/messages/es/checklist';
import {
  activity,
  assessAt,
  channel,
  contribution,
  day,
  EVERYONE,
  finding,
  groupsNamed,
  practice,
  publication,
  report,
  teamRole,
  valueGroup,
} from '../builders';

type Case = readonly [given: Partial<Tables>, status: StepAssessment['status'], reason: string];

const LINK = 'https://ejemplo.gov.co/a';
const PLAN = activity('A001', { row: 3, startDate: day('2026-12-20') });
/** Over, in a word of the plan's steps: live activities that were held. */
const HELD = { startDate: day('2026-06-10'), endDate: day('2026-06-10'), status: 'executed' } as const;
const held = (said: Parameters<typeof activity>[1] = {}) => activity('A001', { row: 3, ...HELD, ...said });
const other = (said: Parameters<typeof activity>[1] = {}) => activity('A002', { row: 4, ...HELD, ...said });
const cancelled = activity('A009', { row: 9, ...HELD, status: 'cancelled' });
const training = activity('A008', { row: 8, activityClass: 'training' });

/** Each step, from nothing to done. What the rule says here is what the catalogue's explanation promises. */
const CASES: { readonly [step: string]: readonly Case[] } = {
  1: [
    [{}, 'toDo', 'Todavía no hay hallazgos de FURAG para verificarlo.'],
    [
      { findings: [finding({ source: 'areas', phase: 'diagnosis' })] },
      'toDo',
      'Todavía no hay hallazgos de FURAG para verificarlo.',
    ],
    [{ findings: [finding({ source: 'furag' })] }, 'toDo', '0 de 1 hallazgo de FURAG · falta 1: fila 2.'],
    [
      { findings: [finding({ source: 'furag' }), finding({ source: 'furag', phase: 'diagnosis' })] },
      'inProgress',
      '1 de 2 hallazgos de FURAG · falta 1: fila 2.',
    ],
    [{ findings: [finding({ source: 'furag', phase: 'diagnosis' })] }, 'done', '1 de 1 hallazgo de FURAG.'],
  ],
  2: [
    [
      { findings: [finding({ source: 'furag', phase: 'diagnosis' })] },
      'toDo',
      'Todavía no hay hallazgos de Control Interno para verificarlo.',
    ],
    [
      { findings: [finding({ source: 'internalControl', phase: 'evaluation' })] },
      'done',
      '1 de 1 hallazgo de Control Interno.',
    ],
  ],
  3: [
    [{}, 'toDo', 'Todavía no hay grupos para verificarlo.'],
    [{ groups: [valueGroup('Jóvenes', { validatedWithAreas: true })] }, 'toDo', '0 de 1 grupo · falta 1: fila 2.'],
    [
      {
        groups: [
          valueGroup('Jóvenes', { validatedWithAreas: true, previousPhases: ['none'] }),
          valueGroup('Mujeres', { validatedWithAreas: false, previousPhases: ['diagnosis'] }),
        ],
      },
      'inProgress',
      '1 de 2 grupos · falta 1: fila 3.',
    ],
    [
      { groups: [valueGroup('Jóvenes', { validatedWithAreas: true, previousPhases: ['none'] })] },
      'done',
      '1 de 1 grupo.',
    ],
  ],
  4: [
    [{}, 'toDo', 'Todavía no hay canales para verificarlo.'],
    [
      {
        channels: [channel('Radio', { suitable: 'notEvaluated' }), channel('Web', { suitable: 'no' }), channel('Foro')],
      },
      'inProgress',
      '1 de 3 canales · faltan 2: filas 2 y 4.',
    ],
    [
      { channels: [channel('Radio', { suitable: 'yes' }), channel('Web', { suitable: 'no' })] },
      'done',
      '2 de 2 canales.',
    ],
  ],
  5: [
    [{}, 'toDo', 'Todavía no hay hallazgos para verificarlo.'],
    [{ findings: [finding({ sharedOn: day('2026-12-01') })] }, 'toDo', '0 de 1 hallazgo · falta 1: fila 2.'],
    [
      { findings: [finding({ sharedOn: day('2026-11-30') }), finding()] },
      'inProgress',
      '1 de 2 hallazgos · falta 1: fila 3.',
    ],
    [{ findings: [finding({ sharedOn: day('2025-11-30') })] }, 'done', '1 de 1 hallazgo.'],
  ],
  6: [
    [{}, 'toDo', 'Todavía no hay integrantes del equipo para verificarlo.'],
    [{ team: [teamRole()] }, 'toDo', 'Faltan un área misional y un área de apoyo.'],
    [{ team: [teamRole({ areaClass: 'mission', trained: true })] }, 'inProgress', 'Falta un área de apoyo.'],
    [
      { team: [teamRole({ areaClass: 'mission', trained: true }), teamRole({ areaClass: 'support' })] },
      'inProgress',
      '1 de 2 integrantes del equipo · falta 1: fila 3.',
    ],
    [
      { team: [teamRole({ areaClass: 'mission', trained: true }), teamRole({ areaClass: 'support', trained: true })] },
      'done',
      'Hay 2 integrantes del equipo que lo cumplen.',
    ],
  ],
  7: [
    [{ activities: [training, cancelled] }, 'toDo', 'Todavía no hay actividades de participación para verificarlo.'],
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [
      {
        activities: [
          activity('A001', { area: 'Gobierno', target: '1 foro', groups: EVERYONE }),
          activity('A002', { area: 'Gobierno', target: '1 foro' }),
        ],
      },
      'inProgress',
      '1 de 2 actividades de participación · falta 1: fila 3.',
    ],
    [
      {
        activities: [
          activity('A001', { area: 'Gobierno', target: '1 foro', groups: groupsNamed('Jóvenes') }),
          cancelled,
        ],
      },
      'done',
      '1 de 1 actividad de participación.',
    ],
  ],
  8: [
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [
      { activities: [PLAN, other({ phases: ['diagnosis'] })] },
      'inProgress',
      '1 de 2 actividades de participación · falta 1: fila 3.',
    ],
    [
      { activities: [activity('A001', { phases: ['evaluation'] }), training] },
      'done',
      '1 de 1 actividad de participación.',
    ],
  ],
  9: [
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [{ activities: [activity('A001', { character: 'otherSpace' })] }, 'done', '1 de 1 actividad de participación.'],
  ],
  10: [
    [{ activities: [PLAN] }, 'toDo', 'Todavía no hay grupos para verificarlo.'],
    [{ groups: [valueGroup('Jóvenes')] }, 'toDo', '0 de 1 grupo · falta Jóvenes.'],
    [
      {
        groups: [valueGroup('Jóvenes'), valueGroup('Mujeres')],
        activities: [activity('A001', { groups: { everyone: true, names: ['Jóvenes'] } })],
      },
      'inProgress',
      '1 de 2 grupos · solo con «Todos»: Mujeres.',
    ],
    [
      { groups: [valueGroup('Jóvenes')], activities: [activity('A001', { groups: groupsNamed('jovenes') })] },
      'done',
      'El único grupo está en alguna actividad.',
    ],
  ],
  11: [
    [
      { activities: [activity('A001', { channels: ['Radio'] })] },
      'toDo',
      '0 de 1 actividad de participación · falta 1: fila 2.',
    ],
    [
      { activities: [activity('A001', { channels: ['Radio'], methodology: 'Mesas' })] },
      'done',
      '1 de 1 actividad de participación.',
    ],
  ],
  12: [
    [{}, 'toDo', 'Todavía no hay actividades para verificarlo.'],
    [{ activities: [PLAN] }, 'toDo', 'Falta una capacitación.'],
    [
      { activities: [activity('A001', { activityClass: 'training', status: 'cancelled' })] },
      'toDo',
      'Falta una capacitación.',
    ],
    [{ activities: [training] }, 'done', 'Hay 1 actividad que lo cumple.'],
  ],
  13: [
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [
      { activities: [activity('A001', { budget: 0 }), activity('A002', { resources: 'Convenio' })] },
      'done',
      '2 de 2 actividades de participación.',
    ],
  ],
  14: [
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [{ activities: [held()] }, 'done', '1 de 1 actividad de participación.'],
  ],
  15: [
    [{ activities: [PLAN] }, 'toDo', 'Todavía no hay integrantes del equipo para verificarlo.'],
    [
      { team: [teamRole({ role: 'Enlace', responsibility: 'Reportar' })] },
      'inProgress',
      'Todavía no hay actividades de participación para verificarlo.',
    ],
    [
      { team: [teamRole({ role: 'Enlace' })], activities: [activity('A001', { responsibleRole: 'Enlace' })] },
      'inProgress',
      '0 de 1 integrante del equipo · falta 1: fila 2.',
    ],
    [
      {
        team: [teamRole({ role: 'Enlace', responsibility: 'Reportar' })],
        activities: [activity('A001', { responsibleRole: 'Enlace' })],
      },
      'done',
      '1 de 1 integrante del equipo.',
    ],
  ],
  16: [
    [{}, 'toDo', 'Todavía no hay reportes para verificarlo.'],
    [{ reports: [report('A001', { status: 'draft' })] }, 'done', 'Hay 1 reporte que lo cumple.'],
  ],
  17: [
    [
      { activities: [PLAN] },
      'toDo',
      'Faltan una actividad de comunicación interna y una actividad de comunicación externa.',
    ],
    [
      { activities: [activity('A001', { activityClass: 'internalCommunication' })] },
      'inProgress',
      'Falta una actividad de comunicación externa.',
    ],
    [
      {
        activities: [
          activity('A001', { activityClass: 'internalCommunication' }),
          activity('A002', { activityClass: 'externalCommunication' }),
        ],
      },
      'done',
      'Hay 2 actividades que lo cumplen.',
    ],
  ],
  18: [
    [
      { publications: [publication('adjustedPlan', { disclosedOn: day('2026-01-30') })] },
      'toDo',
      'Todavía no se ha publicado el plan para comentarios.',
    ],
    [
      {
        publications: [
          publication('planForComments', { disclosedOn: day('2026-12-30') }),
          publication('planForComments'),
        ],
      },
      'inProgress',
      'Ya está el plan para comentarios, pero a la fecha de corte no tiene fecha de divulgación.',
    ],
    [
      {
        publications: [
          publication('planForComments', { disclosedOn: day('2025-12-20') }),
          publication('planForComments', { disclosedOn: day('2026-01-30') }),
          publication('planForComments'),
        ],
      },
      'done',
      'Se divulgó el plan para comentarios el 30 de enero de 2026.',
    ],
    [
      { publications: [publication('planForComments', { disclosedOn: day('2025-12-20') })] },
      'done',
      'Se divulgó el plan para comentarios el 20 de diciembre de 2025.',
    ],
  ],
  19: [
    [
      { contributions: [contribution({ decision: 'accepted' })] },
      'toDo',
      'Todavía no hay observaciones al plan para verificarlo.',
    ],
    [
      { contributions: [contribution({ origin: 'planRemark', decision: 'underAnalysis' })] },
      'toDo',
      '0 de 1 observación al plan · falta 1: fila 2.',
    ],
    [
      { contributions: [contribution({ origin: 'planRemark', decision: 'rejected' }), contribution()] },
      'done',
      '1 de 1 observación al plan.',
    ],
  ],
  20: [
    [{}, 'toDo', 'Todavía no se ha publicado el plan ajustado.'],
    [
      { publications: [publication('adjustedPlan', { disclosedOn: day('2026-03-01') })] },
      'done',
      'Se divulgó el plan ajustado el 1 de marzo de 2026.',
    ],
  ],
  21: [
    [
      { activities: [held({ priorInformation: 'C:\\cartilla.pdf' })] },
      'toDo',
      '0 de 1 actividad realizada · falta 1: fila 3.',
    ],
    [
      { activities: [held({ priorInformation: LINK }), other()] },
      'inProgress',
      '1 de 2 actividades realizadas · falta 1: fila 4.',
    ],
    [{ activities: [held({ priorInformation: LINK }), PLAN] }, 'done', '1 de 1 actividad realizada.'],
  ],
  22: [
    [
      { activities: [held({ informationDate: day('2026-06-10') })] },
      'toDo',
      '0 de 1 actividad realizada · falta 1: fila 3.',
    ],
    [{ activities: [held({ informationDate: day('2026-06-09') })] }, 'done', '1 de 1 actividad realizada.'],
  ],
  23: [
    [{ activities: [held({ callMedia: ['Radio'] })] }, 'toDo', '0 de 1 actividad realizada · falta 1: fila 3.'],
    [
      { activities: [held({ callMedia: ['Radio'], callDate: day('2026-06-01') })] },
      'done',
      '1 de 1 actividad realizada.',
    ],
  ],
  24: [
    [{ activities: [held()] }, 'toDo', 'Todavía no hay reportes entregados para verificarlo.'],
    [
      { activities: [held()], reports: [report('A001'), report('A001', { status: 'draft', channels: ['Radio'] })] },
      'toDo',
      '0 de 1 reporte entregado · falta 1: fila 2.',
    ],
    [{ activities: [held()], reports: [report('A001', { channels: ['Radio'] })] }, 'done', '1 de 1 reporte entregado.'],
  ],
  25: [
    [{ activities: [held()], reports: [report('A001')] }, 'toDo', '0 de 1 actividad realizada · falta 1: fila 3.'],
    [
      { activities: [held(), other()], reports: [report('A001'), report('A001', { results: 'Un acuerdo' })] },
      'inProgress',
      '1 de 2 actividades realizadas · falta 1: fila 4.',
    ],
    [
      { activities: [held()], reports: [report('A001', { results: 'Un acuerdo' })] },
      'done',
      '1 de 1 actividad realizada.',
    ],
  ],
  26: [
    [{ activities: [held()] }, 'toDo', 'Todavía no hay aportes para verificarlo.'],
    [
      {
        activities: [held()],
        contributions: [
          contribution(),
          contribution({ decision: 'underAnalysis' }),
          contribution({ decision: 'notApplicable' }),
          contribution({ origin: 'pqrsd' }),
        ],
      },
      'inProgress',
      '1 de 3 aportes · faltan 2: filas 2 y 3.',
    ],
    [{ activities: [held()], contributions: [contribution({ decision: 'partlyAccepted' })] }, 'done', '1 de 1 aporte.'],
  ],
  27: [
    [
      { activities: [held()], reports: [report('A001', { status: 'returned' })] },
      'toDo',
      '0 de 1 actividad realizada · falta 1: fila 3.',
    ],
    [
      { activities: [held()], reports: [report('A001', { status: 'approved' })] },
      'done',
      '1 de 1 actividad realizada.',
    ],
  ],
  28: [
    [
      { activities: [held({ status: 'scheduled' })] },
      'toDo',
      '0 de 1 actividad realizada o vencida · falta 1: fila 3.',
    ],
    [
      { activities: [held(), other({ endDate: day('2026-12-20') })], reports: [report('A001')] },
      'inProgress',
      '1 de 2 actividades realizadas o vencidas · falta 1: fila 4.',
    ],
    [{ activities: [held(), PLAN], reports: [report('A001')] }, 'done', '1 de 1 actividad realizada o vencida.'],
  ],
  29: [
    [
      { activities: [held()], reports: [report('A001', { publishedAt: LINK, reachedIncidence: 'Consulta' })] },
      'toDo',
      '0 de 1 reporte entregado · falta 1: fila 2.',
    ],
    [
      {
        activities: [held({ phases: ['diagnosis'] })],
        reports: [
          report('A001', { publishedAt: LINK, reachedIncidence: 'Consulta' }),
          report('A001', { publishedAt: LINK }),
        ],
      },
      'inProgress',
      '1 de 2 reportes entregados · falta 1: fila 3.',
    ],
    [
      {
        activities: [held()],
        reports: [report('A001', { publishedAt: LINK, reachedIncidence: 'Consulta', phases: ['diagnosis'] })],
      },
      'done',
      '1 de 1 reporte entregado.',
    ],
  ],
  30: [
    [
      {
        activities: [held()],
        publications: [publication('resultsReport', { disclosedOn: day('2025-12-31'), media: ['Radio'] })],
      },
      'toDo',
      'Todavía no se ha publicado el informe de resultados.',
    ],
    [
      { activities: [held()], publications: [publication('resultsReport')] },
      'inProgress',
      'Ya está el informe de resultados, pero a la fecha de corte no tiene fecha de divulgación.',
    ],
    [
      {
        activities: [held({ callMedia: ['Radio', 'Web'] })],
        publications: [
          publication('resultsReport', { disclosedOn: day('2026-11-01'), media: ['Radio'] }),
          publication('resultsReport', { disclosedOn: day('2026-11-02'), media: ['Web'] }),
        ],
      },
      'inProgress',
      'Se divulgó el informe de resultados, pero no consta que fuera por todos los medios con que se convocó.',
    ],
    [
      { activities: [held()], publications: [publication('resultsReport', { disclosedOn: day('2026-11-01') })] },
      'inProgress',
      'Se divulgó el informe de resultados, pero no consta que fuera por todos los medios con que se convocó.',
    ],
    [
      {
        activities: [held({ callMedia: ['Radio'] }), activity('A003', { callMedia: ['Carteleras'] })],
        publications: [publication('resultsReport', { disclosedOn: day('2026-11-01'), media: ['radio', 'Web'] })],
      },
      'done',
      'Se divulgó el informe de resultados el 1 de noviembre de 2026.',
    ],
  ],
  31: [
    [
      { activities: [held()], reports: [report('A001')] },
      'toDo',
      'Todavía no hay reportes aprobados para verificarlo.',
    ],
    [
      { activities: [held()], reports: [report('A001', { status: 'approved' })] },
      'toDo',
      '0 de 1 reporte aprobado · falta 1: fila 2.',
    ],
    [
      { activities: [held()], reports: [report('A001', { status: 'approved', publishedAt: LINK }), report('A001')] },
      'done',
      '1 de 1 reporte aprobado.',
    ],
  ],
  32: [
    [{ activities: [held()] }, 'toDo', 'Todavía no hay buenas prácticas para verificarlo.'],
    [{ activities: [held()], practices: [practice()] }, 'done', 'Hay 1 buena práctica que lo cumple.'],
  ],
};

function stepOf(step: string, given: Partial<Tables>): StepAssessment {
  const found = assessAt(given).checklist.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no step ${step}`);
  return found;
}

describe.each(POLICY_STEPS)('step $code, $title', ({ code, explanation }) => {
  const cases = CASES[code] ?? [];

  it('says what counts as done', () => {
    expect(explanation).toMatch(/\. Se cumple cuando [^.]+\.$/);
  });

  it.each(cases.map((one) => [one[1], one[2], one] as const))('is %s: %s', (status, reason, [given]) => {
    const found = stepOf(code, given);
    expect([found.status, stepReasonSentence(found.reason)]).toEqual([status, reason]);
  });

  it('is tested from not done to done', () => {
    expect(cases[0]?.[1]).not.toBe('done');
    expect(cases[cases.length - 1]?.[1]).toBe('done');
  });

  it('of an empty workbook is never done', () => {
    expect(['toDo', 'notYet']).toContain(stepOf(code, {}).status);
  });
});
