import { describe, expect, it } from 'vitest';
import { choiceKeys } from '../../src/catalogue/choice';
import type { FuragOption } from '../../src/catalogue/furag-option';
import { furagOptions } from '../../src/catalogue/furag-options';
import { FURAG_ANSWERS, FURAG_QUESTIONS } from '../../src/catalogue/furag-questions';
import type { FuragAnswer, Tables } from '../../src/core/records';
import {
  activity,
  assessAt,
  channel,
  commitment,
  contribution,
  day,
  EVERYONE,
  finding,
  followUpRow,
  groupsNamed,
  practice,
  publication,
  report,
  teamRole,
  valueGroup,
} from '../core/builders';

/** What shows each option, as "table rows"; the options that nothing shows are left out. */
function shown(answer: FuragAnswer, given: Partial<Tables>): { readonly [label: string]: string } {
  const options = furagOptions(assessAt(given))[answer];
  return Object.fromEntries(
    options.filter((option) => rowsOf(option) !== '').map((option) => [option.label, rowsOf(option)]),
  );
}

function rowsOf({ shownBy, lacking }: FuragOption): string {
  const told = (shownBy ?? []).filter(({ rows }) => rows.length > 0);
  const parts = told.map(({ table, rows }) => `${table} ${rows.join(',')}`);
  const left = lacking.flatMap(({ rows }) => (rows.length === 0 ? [] : [` without ${rows.join(',')}`])).join('');
  return parts.length === 0 ? '' : `${parts.join(' + ')}${left}`;
}

const accountability = { activityClass: 'accountability' } as const;

describe('the questions of FURAG', () => {
  it('are sixteen, of 2025, each with a kind of answer of its own', () => {
    expect(FURAG_QUESTIONS).toHaveLength(16);
    expect(FURAG_QUESTIONS.map(({ answer }) => answer)).toEqual(choiceKeys(FURAG_ANSWERS));
    expect(new Set(FURAG_QUESTIONS.map(({ year }) => year))).toEqual(new Set([2025]));
    for (const { question } of FURAG_QUESTIONS) expect(question).toMatch(/^\p{Lu}/u);
  });

  it('have nothing to show in an empty workbook, and do not fail', () => {
    for (const answer of choiceKeys(FURAG_ANSWERS)) expect(shown(answer, {})).toEqual({});
  });
});

describe('the strategy', () => {
  it('shows the phases, accountability and social control that live activities plan', () => {
    const activities = [
      activity('A1', { phases: ['diagnosis'] }),
      activity('A2', { phases: ['formulation'], status: 'cancelled' }),
      activity('A3', { ...accountability, phases: ['evaluation'] }),
      activity('A4', { body: 'Veeduría ciudadana' }),
    ];
    expect(shown('strategy', { activities })).toEqual({
      'Diagnóstico participativo': 'activities 2',
      'Evaluación y seguimiento': 'activities 4',
      'Rendición de cuentas': 'activities 4',
      'Control social': 'activities 5',
    });
  });

  it('is proved by the plan that was published, not by reports of activities still to come', () => {
    const publications = [publication('resultsReport'), publication('adjustedPlan')];
    const [option] = furagOptions(
      assessAt({ activities: [activity('A1', { phases: ['diagnosis'] })], publications }),
    ).strategy;
    expect(option?.provedBy).toEqual([{ table: 'publications', rows: [3] }]);
  });

  it('rests on what every live activity says, and names those that do not', () => {
    const activities = [
      activity('A1', { target: 'Cuatro mesas', plannedIncidence: 'Consulta', phases: ['formulation'] }),
      activity('A2', { target: 'Un foro' }),
    ];
    const groups = [valueGroup('Jóvenes', { characterised: true }), valueGroup('Mujeres')];
    expect(shown('strategyBasis', { activities, groups })).toEqual({
      'Temas y metas de interés ciudadano': 'activities 2,3',
      'Grupos caracterizados': 'groups 2 without 3',
      'Grado de incidencia de cada acción': 'activities 2 without 3',
      'Fases de cada acción': 'activities 2 without 3',
    });
  });
});

describe('what was held', () => {
  it('counts an activity with a valid report, in the phases of the report too', () => {
    const given = {
      activities: [activity('A1', { phases: ['formulation'] }), activity('A2', { phases: ['formulation'] })],
      reports: [report('A1', { phases: ['diagnosis'] })],
    };
    expect(shown('spaces', given)).toEqual({
      'Diagnóstico participativo': 'activities 2',
      'Formulación participativa': 'activities 2',
    });
  });

  it('knows the improvement of procedures and innovation by the words of the plan', () => {
    const given = {
      activities: [
        activity('A1', { objective: 'Simplificar los trámites de licencias' }),
        activity('A2', { methodology: 'Cocreación con la comunidad' }),
      ],
      reports: [report('A1'), report('A2')],
    };
    expect(shown('spaces', given)).toEqual({
      'Mejora de trámites': 'activities 2',
      'Colaboración e innovación abierta': 'activities 3',
    });
    expect(shown('matters', given)).toEqual({ 'Mejora de trámites': 'activities 2' });
  });

  it('shows the groups by the form’s kinds, with the entity’s own names, when somebody came', () => {
    const given = {
      activities: [activity('A1')],
      reports: [
        report('A1', { participants: 9, groups: groupsNamed('Jóvenes', 'Adulto mayor', 'Universidad local') }),
        report('A1', { participants: 0, groups: groupsNamed('Gremios') }),
        report('A1', { participants: 4, groups: groupsNamed('Mujeres') }),
      ],
    };
    expect(shown('groups', given)).toEqual({
      'Academia: Universidad local': 'reports 2',
      'Grupos etáreos: Jóvenes, Adulto mayor': 'reports 2',
      'Otro: Mujeres': 'reports 4',
    });
  });

  it('does not take persons deprived of liberty for the private sector', () => {
    const given = {
      activities: [activity('A1')],
      reports: [report('A1', { participants: 9, groups: groupsNamed('Personas privadas de la libertad') })],
    };
    expect(shown('groups', given)).toEqual({ 'Otro: Personas privadas de la libertad': 'reports 2' });
  });

  it('shows the degrees of incidence that reports reached', () => {
    const given = {
      activities: [activity('A1')],
      reports: [report('A1', { reachedIncidence: 'consulta' }), report('A1', { reachedIncidence: 'Otra cosa' })],
    };
    expect(shown('incidence', given)).toEqual({ Consulta: 'reports 2', 'Otra cosa': 'reports 3' });
  });
});

describe('accountability', () => {
  const given: Partial<Tables> = {
    activities: [
      activity('A1', {
        ...accountability,
        activity: 'Audiencia pública',
        body: 'Audiencia pública',
        callMedia: ['Redes sociales', 'Perifoneo nocturno'],
        groups: EVERYONE,
        priorInformation: 'https://ejemplo.gov.co/cuentas',
      }),
      activity('A2', {
        ...accountability,
        activity: 'Foro virtual de cuentas',
        body: 'foro',
        channels: ['Página web'],
      }),
      activity('A3', { ...accountability, activity: 'Feria de la gestión', body: 'Feria de la gestión' }),
      activity('A4', { callMedia: ['Redes sociales'] }),
    ],
    reports: [
      report('A1', { evaluation: 'Encuesta', groups: groupsNamed('Veeduría', 'Campesinos'), participants: 30 }),
      report('A2', { agreements: 'Publicar cada mes' }),
      report('A4'),
    ],
    commitments: [commitment({ activity: 'A1' }), commitment({ activity: 'A4' }), commitment()],
  };

  it('counts its dialogues, and those with digital media by the report’s channels, else the activity’s', () => {
    expect(shown('dialogueCount', given)).toEqual({
      'Diálogos de rendición de cuentas': 'reports 2,3',
      'Con medios digitales': 'reports 3',
    });
  });

  it('shows what was planned for it, its commitments and its evaluations', () => {
    expect(shown('accountability', given)).toEqual({
      'Información sobre la gestión': 'activities 2',
      'Jornadas de diálogo': 'activities 2,3,4',
      'Compromisos de mejora': 'commitments 2',
      'Evaluación de los espacios': 'reports 2',
    });
  });

  it('shows the media that called to it, the form’s and others', () => {
    expect(shown('callMedia', given)).toEqual({
      'Redes sociales': 'activities 2',
      'Perifoneo nocturno': 'activities 2',
    });
  });

  it('shows the kinds of dialogue held, never those only planned', () => {
    expect(shown('dialogueKinds', given)).toEqual({
      Foro: 'activities 3',
      'Audiencia pública': 'activities 2',
    });
  });

  it('shows what the dialogue achieved and with whom', () => {
    expect(shown('dialogueResults', given)).toEqual({
      'Evaluación de la gestión por los grupos': 'reports 2',
      'Acuerdos y compromisos': 'commitments 2 + reports 3',
      'Participación de varios grupos': 'reports 2',
      'Diálogo con veedurías y comunidades del acuerdo de paz': 'reports 2',
    });
    expect(shown('dialogueGroups', given)).toEqual({
      'Veedurías y control social: Veeduría': 'reports 2',
      'Campesinos: Campesinos': 'reports 2',
    });
  });

  it('tells dialogue from the public hearing', () => {
    expect(shown('otherDialogue', given)).toEqual({ Sí: 'activities 3' });
  });
});

describe('improving', () => {
  it('shows checks, evaluations of every space, the general report, and what was made known', () => {
    const given = {
      followUp: [followUpRow({ controlCheck: 'verified' }), followUpRow({ controlCheck: 'unverified' })],
      activities: [activity('A1'), activity('A2')],
      reports: [
        report('A1', { evaluation: 'Encuesta', publishedAt: 'https://ejemplo.gov.co/a1' }),
        report('A2', { controlCheck: 'withRemark' }),
      ],
      contributions: [contribution({ change: 'Se amplió el horario' }), contribution()],
      findings: [finding({ improvement: 'Convocar antes' }), finding()],
      publications: [
        publication('resultsReport', { disclosedOn: day('2026-10-01') }),
        publication('openData', { disclosedOn: day('2026-12-24') }),
      ],
    };
    expect(shown('improvements', given)).toEqual({
      'Verificó las acciones previstas': 'followUp 2 + reports 3',
      'Evaluó cada espacio': 'reports 2 without 3',
      'Hizo un informe general': 'publications 2',
      'Encontró mejoras para su gestión': 'contributions 2',
      'Hizo planes de mejora': 'findings 2',
      'Divulgó las mejoras': 'publications 2 + reports 2',
    });
    expect(shown('publishedTopics', { ...given, activities: [activity('A1', { phases: ['diagnosis'] })] })).toEqual({
      'Diagnóstico participativo': 'reports 2',
    });
  });

  it('shows a trained team and documented practices', () => {
    const given = {
      team: [teamRole({ trained: true }), teamRole({ trained: false })],
      practices: [practice({ publishedAt: 'https://ejemplo.gov.co/p' }), practice()],
      channels: [channel('Web')],
    };
    expect(shown('learning', given)).toEqual({
      'Capacitó a su personal': 'team 2 without 3',
      'Documentó buenas prácticas': 'practices 2,3',
      'Divulgó sus buenas prácticas': 'practices 2',
    });
  });

  it('leaves to the entity what no table can tell', () => {
    const byHand = choiceKeys(FURAG_ANSWERS).flatMap((answer) =>
      furagOptions(assessAt({}))[answer].flatMap(({ label, shownBy }) => (shownBy === null ? [label] : [])),
    );
    expect(byHand).toEqual(['Gestión documental y archivos', 'Mejoró su gestión con ellas']);
  });
});
