import type { Phase } from '../core/records';
import type { ActivityScope, Scope } from '../core/scope';
import { foldText } from '../core/text';
import { INCIDENCE_LEVELS } from './suggestions';

/** A matter of participation, as FURAG and the Menú Participa part them, and the activities that belong to it. */
export interface ParticipationTopic {
  readonly title: string;
  readonly covers: (activity: ActivityScope) => boolean;
}

export const TOPICS = {
  diagnosis: { title: 'Diagnóstico participativo', covers: inPhase('diagnosis') },
  formulation: { title: 'Formulación participativa', covers: inPhase('formulation') },
  implementation: { title: 'Implementación participativa', covers: inPhase('implementation') },
  evaluation: { title: 'Evaluación y seguimiento', covers: inPhase('evaluation') },
  consultation: { title: 'Consulta ciudadana', covers: atLevel(1) },
  collaboration: {
    title: 'Colaboración e innovación abierta',
    covers: (activity) => atLevel(3)(activity) || says(activity, /innovacion|cocreacion|colaboracion/),
  },
  accountability: {
    title: 'Rendición de cuentas',
    covers: ({ row }) => row.activityClass === 'accountability',
  },
  procedures: { title: 'Mejora de trámites', covers: (activity) => says(activity, /tramite/) },
  oversight: {
    title: 'Control social',
    covers: (activity) => atLevel(4)(activity) || says(activity, /veedur|control social/),
  },
  peace: { title: 'Acuerdo de paz', covers: (activity) => says(activity, /acuerdos? de paz|firmantes/) },
} as const satisfies { readonly [key: string]: ParticipationTopic };

export type TopicKey = keyof typeof TOPICS;

/** A report may name other phases than its activity. */
function inPhase(phase: Phase): ParticipationTopic['covers'] {
  return ({ row, reports }) => [row, ...reports].some(({ phases }) => phases?.includes(phase));
}

/** Meant in the plan, or reached: a level of the catalogue, by its place. */
function atLevel(index: number): ParticipationTopic['covers'] {
  const level = foldText(INCIDENCE_LEVELS[index]?.[0] ?? '');
  return ({ row, reports }) =>
    [row.plannedIncidence, ...reports.map(({ reachedIncidence }) => reachedIncidence)].some(
      (named) => named !== null && foldText(named) === level,
    );
}

/** In the words of its plan row; the pattern is of folded words. */
export function says({ row }: ActivityScope, words: RegExp): boolean {
  return words.test(foldText([row.activity, row.objective, row.body, row.methodology, ...row.channels].join('\n')));
}

/** Live, and executed or with a valid report. */
export function heldActivities({ activities }: Scope): readonly ActivityScope[] {
  return activities.filter(({ live, executed, reports }) => live && (executed || reports.length > 0));
}
