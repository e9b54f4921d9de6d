import { INCIDENCE_LEVELS } from '../../src/catalogue/suggestions';
import type { Review } from '../../src/views/review';
import { fold } from './read-cells';
import { activityReports, groupNames, hasPeople, liveActivities, phasesOf, rowOfCode, type Scope } from './scope';

type GroupCoverage = Review['coverage']['groups'][number];
type PhaseName = keyof GroupCoverage['phases'];

const PHASE_NAMES: readonly PhaseName[] = ['diagnosis', 'formulation', 'implementation', 'evaluation'];

/** Groups against phases (design §7 "Coverage"). */
export function coverageOf(scope: Scope): Review['coverage'] {
  const groups = groupNames(scope).map((name) => groupCoverage(scope, name));
  return {
    groups,
    uncovered: groups.filter(({ covered, onlyGeneral }) => !covered && !onlyGeneral).map(({ group }) => group),
    onlyGeneral: groups.filter(({ onlyGeneral }) => onlyGeneral).map(({ group }) => group),
    emptyPhases: PHASE_NAMES.filter((phase) => !liveActivities(scope).some(({ phases }) => phases.includes(phase))),
  };
}

function groupCoverage(scope: Scope, name: string): GroupCoverage {
  const named = liveActivities(scope).filter(({ groups }) => groups.names.includes(fold(name)));
  const reports = activityReports(scope).filter(({ groups }) => groups.names.includes(fold(name)));
  const withPeople = reports.filter(hasPeople);
  const cell = (phase: PhaseName) => ({
    planned: named.filter(({ phases }) => phases.includes(phase)).length,
    executed: new Set(
      withPeople
        .filter((report) => phasesOf(scope, report).includes(phase))
        .map((report) => rowOfCode(scope, report.activity)),
    ).size,
  });
  const everyone = liveActivities(scope).some(({ groups }) => groups.everyone);
  return {
    group: name,
    phases: {
      diagnosis: cell('diagnosis'),
      formulation: cell('formulation'),
      implementation: cell('implementation'),
      evaluation: cell('evaluation'),
    },
    covered: named.length > 0,
    onlyGeneral: named.length === 0 && everyone,
    involved: withPeople.length > 0,
  };
}

/** The five levels, then those the entity wrote of its own. */
export function incidenceFigures(scope: Scope): Review['incidenceLevels'] {
  const levels: { label: string; words: string[] }[] = INCIDENCE_LEVELS.map(([label, ...aliases]) => ({
    label,
    words: [label, ...aliases].map(fold),
  }));
  const planned = liveActivities(scope).map((activity) => activity.plannedIncidence);
  const reached = activityReports(scope).map((report) => report.reachedIncidence);
  for (const written of [...planned, ...reached]) {
    if (written === null || levels.some(({ words }) => words.includes(fold(written)))) continue;
    levels.push({ label: written, words: [fold(written)] });
  }
  const count = (values: readonly (string | null)[], words: readonly string[]): number =>
    values.filter((value) => value !== null && words.includes(fold(value))).length;
  return levels.map(({ label, words }) => ({
    level: label,
    planned: count(planned, words),
    reached: count(reached, words),
  }));
}
