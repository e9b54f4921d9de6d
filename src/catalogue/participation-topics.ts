import type { Phase } from '../core/records';
import type { ActivityScope, Scope } from '../core/scope';
import { foldText } from '../core/text';

/** A matter of participation, as FURAG and the Menú Participa part them, and the activities that belong to it. */
export interface ParticipationTopic {
  readonly title: string;
  readonly covers: (activity: ActivityScope) => boolean;
}

/** By phase, by level of incidence (their labels in the catalogue, folded) or by the words of the plan row. */
export const TOPICS = {
  diagnosis: topic('Diagnóstico participativo', inPhase('diagnosis')),
  formulation: topic('Formulación participativa', inPhase('formulation')),
  implementation: topic('Implementación participativa', inPhase('implementation')),
  evaluation: topic('Evaluación y seguimiento', inPhase('evaluation')),
  consultation: topic('Consulta ciudadana', atLevel(/^consulta$/)),
  collaboration: topic(
    'Colaboración e innovación abierta',
    atLevel(/^ejecucion/),
    says(/innovacion|cocreacion|colaboracion/),
  ),
  accountability: topic('Rendición de cuentas', ({ row }) => row.activityClass === 'accountability'),
  procedures: topic('Mejora de trámites', says(/tramite/)),
  oversight: topic('Control social', atLevel(/^control/), says(/veedur|control social/)),
  peace: topic('Acuerdo de paz', says(/acuerdos? de paz|firmantes/)),
};

export type TopicKey = keyof typeof TOPICS;

type Covers = ParticipationTopic['covers'];

function topic(title: string, ...any: readonly Covers[]): ParticipationTopic {
  return { title, covers: (activity) => any.some((covers) => covers(activity)) };
}

/** A report may name other phases than its activity. */
function inPhase(phase: Phase): Covers {
  return ({ row, reports }) => [row, ...reports].some(({ phases }) => phases?.includes(phase) === true);
}

/** Meant in the plan, or reached. */
function atLevel(folded: RegExp): Covers {
  return ({ row, reports }) =>
    [row.plannedIncidence, ...reports.map(({ reachedIncidence }) => reachedIncidence)].some(
      (level) => level !== null && folded.test(foldText(level)),
    );
}

/** In the folded words of the plan row. */
export function says(words: RegExp): Covers {
  return ({ row }) =>
    words.test(foldText([row.activity, row.objective, row.body, row.methodology, ...row.channels].join('\n')));
}

/** Live, and executed or with a valid report. */
export function heldActivities({ activities }: Scope): readonly ActivityScope[] {
  return activities.filter(({ live, executed, reports }) => live && (executed || reports.length > 0));
}
