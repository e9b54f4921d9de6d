import { type AreaAssessment, assessAreas } from './areas';
import type { IsoDate } from './calendar';
import { assessChecklist, type StepAssessment } from './checklist/assess-checklist';
import { type SelfAssessment, selfAssess } from './checklist/self-assessment';
import { stepsRead } from './checklist/steps';
import { assessCoverage, type Coverage, unknownGroups } from './coverage';
import { type CoverageGap, coverageGaps } from './coverage-gaps';
import { crossCheck } from './cross-check';
import { assessFollowUp, type FollowUpAssessment } from './follow-up';
import { followUpIssues } from './follow-up-issues';
import { type IncidenceDifference, type IncidenceLevel, incidenceDifferences, incidenceLevels } from './incidence';
import { activityIndicators } from './indicators/activities';
import { channelAndCommitmentIndicators } from './indicators/channels-and-commitments';
import { contributionIndicators } from './indicators/contributions';
import { followUpIndicators } from './indicators/follow-up';
import { groupIndicators } from './indicators/groups';
import type { IndicatorInput, Indicators } from './indicators/indicator';
import { reportIndicators } from './indicators/reports';
import type { Issue } from './issues';
import { knownRatioOf } from './known-ratios';
import { type PreviousFigures, previousFigures } from './previous-figures';
import type { Settings, Tables } from './records';
import { cutoffOf, type Scope, scopeOf } from './scope';
import { workingCalendar } from './working-days';

/** Where the entity stands at a cutoff: every figure with the rows it came from. Pure: the same input, the same answer. */
export interface Assessment {
  readonly settings: Settings;
  readonly tables: Tables;
  readonly cutoff: IsoDate;
  readonly scope: Scope;
  readonly followUp: readonly FollowUpAssessment[];
  readonly coverage: Coverage;
  readonly indicators: Indicators;
  readonly incidence: readonly IncidenceLevel[];
  /** Where the level reached is not the one planned. */
  readonly incidenceDifferences: readonly IncidenceDifference[];
  readonly gaps: readonly CoverageGap[];
  readonly areas: readonly AreaAssessment[];
  readonly checklist: readonly StepAssessment[];
  readonly selfAssessment: SelfAssessment;
  /** Figures of the last published report; null when there is none. */
  readonly previous: PreviousFigures | null;
  /** Working days to hand in a report. */
  readonly reportTermDays: number;
  /** Issues found by comparing tables; those of reading stand in the reading. */
  readonly issues: readonly Issue[];
}

export interface AssessmentMoment {
  readonly today: IsoDate;
  /** A cutoff asked for this time; null takes the one in Configuración. */
  readonly cutoff: IsoDate | null;
}

const DEFAULT_REPORT_TERM_DAYS = 5;

/** `stepsOf` proposes the policy steps of a management activity whose Paso is blank, from its wording. */
export function assess(
  tables: Tables,
  settings: Settings,
  moment: AssessmentMoment,
  stepsOf: (activity: string) => readonly string[] = noSteps,
): Assessment {
  const cutoff = cutoffOf(settings, moment.today, moment.cutoff);
  const scope = scopeOf(tables, settings.year, cutoff);
  const coverage = assessCoverage(tables.groups, scope);
  const input: IndicatorInput = {
    tables,
    scope,
    coverage,
    calendar: workingCalendar(settings.ownHolidays),
    reportTermDays: settings.reportTermDays ?? DEFAULT_REPORT_TERM_DAYS,
  };
  const base = baseIndicators(input);
  const followUp = tables.followUp.map((row) =>
    assessFollowUp(
      { ...row, steps: row.steps.length > 0 ? stepsRead(row.steps) : stepsOf(row.activity) },
      {
        year: settings.year,
        cutoff,
        knownRatio: (numerator, denominator) => knownRatioOf(base, numerator, denominator),
      },
    ),
  );
  const checklist = assessChecklist({ tables, scope, coverage, cutoff, year: settings.year });
  return {
    settings,
    tables,
    cutoff,
    scope,
    followUp,
    coverage,
    indicators: { ...base, ...followUpIndicators(followUp) },
    incidence: incidenceLevels(scope),
    incidenceDifferences: incidenceDifferences(scope),
    gaps: coverageGaps(tables.groups, coverage, scope),
    areas: assessAreas(tables, scope, input),
    checklist,
    selfAssessment: selfAssess(checklist),
    previous: previousFigures(tables.publications),
    reportTermDays: input.reportTermDays,
    issues: issuesAcross(tables, settings.year, cutoff),
  };
}

/** What only the tables together reveal, and wordings that could not be read. */
function issuesAcross(tables: Tables, year: number | null, cutoff: IsoDate): readonly Issue[] {
  return [...unknownGroups(tables), ...crossCheck(tables), ...followUpIssues(tables.followUp, year, cutoff)];
}

function baseIndicators(input: IndicatorInput) {
  return {
    ...activityIndicators(input),
    ...groupIndicators(input),
    ...contributionIndicators(input),
    ...reportIndicators(input),
    ...channelAndCommitmentIndicators(input),
  };
}

function noSteps(): readonly string[] {
  return [];
}
