import { activity, contribution, day, publication, report, teamRole } from '../builders';
import { describeSteps, held, PLAN, type StepCases, training } from './step-cases';

const CASES: StepCases = {
  12: [
    [{}, 'toDo', 'Todavía no hay actividades: complete la hoja «Plan».'],
    [{ activities: [PLAN] }, 'toDo', 'Falta una capacitación.'],
    [
      { activities: [activity('A001', { activityClass: 'training', status: 'cancelled' })] },
      'toDo',
      'Falta una capacitación.',
    ],
    [{ activities: [training()] }, 'done', 'Hay 1 actividad que lo cumple.'],
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
    [{ activities: [PLAN] }, 'toDo', 'Todavía no hay integrantes del equipo: complete la hoja «Equipo».'],
    [
      { team: [teamRole({ role: 'Enlace', responsibility: 'Reportar' })] },
      'inProgress',
      'Todavía no hay actividades de participación: complete la hoja «Plan» cuando haya.',
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
    [{}, 'toDo', 'Todavía no hay reportes: complete la hoja «Reportes».'],
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
      'Todavía no hay observaciones al plan: complete la hoja «Aportes» cuando haya.',
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
};

describeSteps(CASES);
