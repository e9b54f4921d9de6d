import type { Assessment } from '../core/assess';
import type { Tables } from '../core/records';
import { byTopic, type FuragOption, rowsOf, shownByAll, source } from './furag-option';

/** What the plan says: proved by the plan that was published, not by meetings still to come. */
export function planOptions({ scope, tables }: Assessment) {
  const live = scope.activities.filter((activity) => activity.live);
  const rows = rowsOf(live);
  return {
    strategy: inPlan(
      tables,
      byTopic(live, ['diagnosis', 'formulation', 'implementation', 'evaluation', 'accountability', 'oversight']),
    ),
    strategyBasis: inPlan(tables, [
      shownByAll('Temas y metas de interés ciudadano', 'activities', rows, 'target'),
      shownByAll('Grupos caracterizados', 'groups', tables.groups, 'characterised'),
      shownByAll('Grado de incidencia de cada acción', 'activities', rows, 'plannedIncidence'),
      shownByAll('Fases de cada acción', 'activities', rows, 'phases'),
      shownByAll('Métodos de diálogo por acción', 'activities', rows, 'methodology'),
    ]),
  };
}

export function inPlan({ publications }: Tables, options: readonly FuragOption[]): readonly FuragOption[] {
  const plans = publications.filter(({ type }) => type === 'planForComments' || type === 'adjustedPlan');
  return options.map((option) => ({ ...option, provedBy: [source('publications', plans)] }));
}
