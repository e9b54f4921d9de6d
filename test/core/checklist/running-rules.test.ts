import { activity, contribution, day, practice, publication, report } from '../builders';
import { describeSteps, held, LINK, other, PLAN, type StepCases } from './step-cases';

const CASES: StepCases = {
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
    [{ activities: [held()] }, 'toDo', 'Todavía no hay reportes entregados: complete la hoja «Reportes» cuando haya.'],
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
    [{ activities: [held()] }, 'toDo', 'Todavía no hay aportes: complete la hoja «Aportes».'],
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
      'Todavía no hay reportes aprobados: complete la hoja «Reportes» cuando haya.',
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
    [{ activities: [held()] }, 'toDo', 'Todavía no hay buenas prácticas: complete la hoja «Buenas prácticas».'],
    [{ activities: [held()], practices: [practice()] }, 'done', 'Hay 1 buena práctica que lo cumple.'],
  ],
};

describeSteps(CASES);
