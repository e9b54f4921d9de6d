import { activity, channel, day, EVERYONE, finding, groupsNamed, teamRole, valueGroup } from '../builders';
import { cancelled, describeSteps, other, PLAN, type StepCases, training } from './step-cases';

const CASES: StepCases = {
  1: [
    [{}, 'toDo', 'Todavía no hay hallazgos de FURAG: complete la hoja «Diagnóstico» cuando haya.'],
    [
      { findings: [finding({ source: 'areas', phase: 'diagnosis' })] },
      'toDo',
      'Todavía no hay hallazgos de FURAG: complete la hoja «Diagnóstico» cuando haya.',
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
      'Todavía no hay hallazgos de Control Interno: complete la hoja «Diagnóstico» cuando haya.',
    ],
    [
      { findings: [finding({ source: 'internalControl', phase: 'evaluation' })] },
      'done',
      '1 de 1 hallazgo de Control Interno.',
    ],
  ],
  3: [
    [{}, 'toDo', 'Todavía no hay grupos: complete la hoja «Grupos de valor».'],
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
    [{}, 'toDo', 'Todavía no hay canales: complete la hoja «Canales».'],
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
    [{}, 'toDo', 'Todavía no hay hallazgos: complete la hoja «Diagnóstico».'],
    [{ findings: [finding({ sharedOn: day('2026-12-01') })] }, 'toDo', '0 de 1 hallazgo · falta 1: fila 2.'],
    [
      { findings: [finding({ sharedOn: day('2026-11-30') }), finding()] },
      'inProgress',
      '1 de 2 hallazgos · falta 1: fila 3.',
    ],
    [{ findings: [finding({ sharedOn: day('2025-11-30') })] }, 'done', '1 de 1 hallazgo.'],
  ],
  6: [
    [{}, 'toDo', 'Todavía no hay integrantes del equipo: complete la hoja «Equipo».'],
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
    [
      { activities: [training(), cancelled()] },
      'toDo',
      'Todavía no hay actividades de participación: complete la hoja «Plan» cuando haya.',
    ],
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
          cancelled(),
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
      { activities: [activity('A001', { phases: ['evaluation'] }), training()] },
      'done',
      '1 de 1 actividad de participación.',
    ],
  ],
  9: [
    [{ activities: [PLAN] }, 'toDo', '0 de 1 actividad de participación · falta 1: fila 3.'],
    [{ activities: [activity('A001', { character: 'otherSpace' })] }, 'done', '1 de 1 actividad de participación.'],
  ],
  10: [
    [{ activities: [PLAN] }, 'toDo', 'Todavía no hay grupos: complete la hoja «Grupos de valor».'],
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
};

describeSteps(CASES);
