import type { IsoDate } from '../calendar';
import { count, type Measure, NO_DATA, ratio } from '../measure';
import type { Contribution, ContributionType, Row } from '../records';
import type { ActivityScope, Scope } from '../scope';
import { foldText } from '../text';
import type { WorkingCalendar } from '../working-days';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

/** Indicators of contributions and petitions. */

type ContributionIndicators = {
  readonly [code in
    | 'contributionsReceived'
    | 'contributionsAnalysed'
    | 'contributionsAnswered'
    | 'incidence'
    | 'petitionsReceived'
    | 'petitionsInTerm']: Indicator;
};

export function contributionIndicators({ scope, calendar }: IndicatorInput): ContributionIndicators {
  const rows = scope.contributions;
  const analysed = rows.filter((row) => row.decision !== null && row.decision !== 'underAnalysis');
  const answered = rows.filter((row) => row.answeredOn !== null && row.answeredOn <= scope.cutoff);
  const accepted = analysed.filter((row) => row.decision === 'accepted' || row.decision === 'partlyAccepted');
  const decidable = analysed.filter((row) => row.decision !== 'notApplicable');
  return {
    contributionsReceived: contributionsReceived(scope),
    contributionsAnalysed: indicator(
      ratio(analysed.length, rows.length),
      'contributions',
      analysed,
      rows.filter((row) => row.decision === null).length,
    ),
    contributionsAnswered: indicator(ratio(answered.length, rows.length), 'contributions', answered),
    incidence: indicator(
      ratio(accepted.length, decidable.length),
      'contributions',
      accepted,
      rows.length - analysed.length,
    ),
    petitionsReceived: indicator(count(scope.petitions.length), 'contributions', scope.petitions),
    petitionsInTerm: petitionsInTerm(scope.petitions, scope.cutoff, calendar),
  };
}

/** Per activity its itemised contributions, else what its valid reports declare; plus those of no activity. */
function contributionsReceived(scope: Scope): Indicator {
  const byActivity = new Map<string, number>();
  for (const row of scope.contributions) {
    const key = row.activity === null ? '' : foldText(row.activity);
    byActivity.set(key, (byActivity.get(key) ?? 0) + 1);
  }
  let declared = 0;
  let unknown = 0;
  let known = scope.contributions.length > 0;
  for (const activity of scope.activities) {
    if (activity.row.code !== null && byActivity.has(foldText(activity.row.code))) continue;
    const total = declaredContributions(activity);
    unknown += activity.reports.filter((report) => report.contributionsReceived === null).length;
    if (total === null) continue;
    declared += total;
    known = true;
  }
  const measure: Measure = known ? count(scope.contributions.length + declared) : NO_DATA;
  return indicator(measure, 'contributions', scope.contributions, unknown);
}

/** What an activity's valid reports say they received; null when none of them says. */
export function declaredContributions(activity: ActivityScope): number | null {
  let total: number | null = null;
  for (const { contributionsReceived } of activity.reports) {
    if (contributionsReceived !== null) total = (total ?? 0) + contributionsReceived;
  }
  return total;
}

/** Working days to answer: Ley 1755 de 2015, article 14. */
const TERM_DAYS: { readonly [type in ContributionType]?: number } = { informationRequest: 10, consultation: 30 };
const GENERAL_TERM_DAYS = 15;

/** The last day to answer a petition in time; null when it is not known when it arrived. */
export function petitionDeadline(row: Contribution, calendar: WorkingCalendar): IsoDate | null {
  if (row.extendedUntil !== null) return row.extendedUntil;
  if (row.receivedOn === null) return null;
  const days = (row.type === null ? undefined : TERM_DAYS[row.type]) ?? GENERAL_TERM_DAYS;
  return calendar.endOfTerm(row.receivedOn, days);
}

function petitionsInTerm(
  petitions: readonly Row<Contribution>[],
  cutoff: IsoDate,
  calendar: WorkingCalendar,
): Indicator {
  const own = petitions.filter((row) => row.transferredTo === null);
  const judged = own.filter((row) => isAnswered(row, cutoff) || isPast(petitionDeadline(row, calendar), cutoff));
  const inTerm = judged.filter((row) => {
    const deadline = petitionDeadline(row, calendar);
    return isAnswered(row, cutoff) && row.answeredOn !== null && deadline !== null && row.answeredOn <= deadline;
  });
  return indicator(
    ratio(inTerm.length, judged.length),
    'contributions',
    inTerm,
    own.filter((row) => row.type === null).length,
  );
}

function isAnswered(row: Contribution, cutoff: IsoDate): boolean {
  return row.answeredOn !== null && row.answeredOn <= cutoff;
}

function isPast(deadline: IsoDate | null, cutoff: IsoDate): boolean {
  return deadline !== null && deadline < cutoff;
}
