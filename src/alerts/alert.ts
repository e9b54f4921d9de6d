import type { IsoDate } from '../core/calendar';
import type { CoverageGap } from '../core/coverage-gaps';
import type { CoachAdvice } from '../core/indicator-coach';
import type { Certainty, PersonalDataKind } from '../core/personal-data';
import type { Phase } from '../core/records';
import type { CellFix } from '../tables/fix-cells';
import type { WorkbookPlace } from '../tables/place';

/** blocking: nothing is published while it stands; attention: something is wrong; advice: it could be better. */
export type Severity = 'blocking' | 'attention' | 'advice';

/** Something the data reveals that a person should look at, as facts. */
export type AlertFact =
  | { readonly code: 'uncoveredGroup'; readonly group: string; readonly gap?: CoverageGap }
  | { readonly code: 'onlyGeneralGroup'; readonly group: string; readonly gap?: CoverageGap }
  /** Informed and never asked, wherever it is named. */
  | { readonly code: 'onlyInformation'; readonly group: string }
  | { readonly code: 'emptyPhase'; readonly phase: Phase; readonly gap?: CoverageGap }
  | { readonly code: 'activityWithoutReport'; readonly activity: string; readonly ended: IsoDate }
  | {
      readonly code: 'fewerReportsThanSessions';
      readonly activity: string;
      readonly reports: number;
      readonly sessions: number;
    }
  | { readonly code: 'withoutReason'; readonly activity: string; readonly status: 'cancelled' | 'postponed' }
  /** `character` is what the catalogue proposes for the space. */
  | { readonly code: 'characterBlank'; readonly activity: string; readonly space: string; readonly character: string }
  | { readonly code: 'datesInWrongOrder'; readonly activity: string }
  | {
      readonly code: 'datesInWrongOrder';
      readonly order: 'calledAfterEnd' | 'deliveredBeforeHeld' | 'answeredBeforeReceived' | 'extendedBeforeReceived';
    }
  | { readonly code: 'informationTooLate'; readonly activity: string }
  | { readonly code: 'unknownChannel'; readonly channel: string; readonly nearest: string | null }
  | { readonly code: 'evidenceWithoutProgress' }
  /** Of a period that comes back: without its day it may belong to an earlier one. */
  | { readonly code: 'progressUndated' }
  | { readonly code: 'evidenceIsNotALink'; readonly typed: string }
  /** Where people are sent to read something. */
  | { readonly code: 'publicLinkIsNotALink'; readonly typed: string }
  | { readonly code: 'evidenceMissing'; readonly report: string | null }
  | { readonly code: 'evidenceMissing'; readonly of: 'progress' | 'commitment' }
  | { readonly code: 'sameEvidence'; readonly link: string; readonly rows: readonly number[] }
  | { readonly code: 'ratioAboveOne'; readonly numerator: number; readonly denominator: number }
  | { readonly code: 'ratioAboveOne'; readonly reported: number }
  | { readonly code: 'reportLate'; readonly delivered: IsoDate; readonly deadline: IsoDate }
  | { readonly code: 'reportReturned'; readonly reason: string | null }
  | { readonly code: 'reportIncomplete'; readonly missing: readonly ReportField[] }
  | { readonly code: 'reportNotCounted'; readonly because: 'noState' | 'noDate' | 'cancelled' }
  | { readonly code: 'reportNotCounted'; readonly heldOn: IsoDate; readonly year: number }
  | { readonly code: 'activityOutsideYear'; readonly activity: string; readonly year: number }
  | { readonly code: 'spentAboveBudget'; readonly activity: string; readonly spent: number; readonly budget: number }
  | {
      readonly code: 'quantityMissing';
      readonly because: 'zeroDenominator' | 'missingDenominator' | 'missingNumerator';
    }
  | { readonly code: 'acceptedAboveReceived'; readonly received: number; readonly accepted: number }
  | {
      readonly code: 'contributionsDiffer';
      readonly activity: string;
      readonly declared: number;
      readonly itemised: number;
    }
  | { readonly code: 'rejectedWithoutReason' }
  | { readonly code: 'contributionUndated' }
  | { readonly code: 'petitionNearTerm'; readonly deadline: IsoDate; readonly petition?: string | null }
  | { readonly code: 'petitionPastTerm'; readonly deadline: IsoDate; readonly petition?: string | null }
  | {
      readonly code: 'commitmentOverdue';
      readonly commitment: string;
      readonly due: IsoDate;
      /** Somebody wrote that it is not met; false where Estado is blank. */
      readonly stated: boolean;
    }
  | { readonly code: 'metButNotStated'; readonly commitment: string; readonly metOn: IsoDate }
  | { readonly code: 'publicationOutdated'; readonly cutoff: IsoDate; readonly latest: IsoDate }
  | {
      readonly code: 'personalData';
      readonly kinds: readonly PersonalDataKind[];
      /** A question stops the publication as well, and is told as one. */
      readonly certainty: Certainty;
      /** All that the cell says: what a person clears. */
      readonly text: string;
      readonly redacted: string;
    }
  | { readonly code: 'unknownGroup'; readonly typed: string; readonly nearest: string | null }
  | { readonly code: 'unknownActivity'; readonly typed: string; readonly nearest: string | null }
  | { readonly code: 'duplicatedCode'; readonly typed: string; readonly firstRow: number }
  /** Of two rows of Pasos on one step the first counts. */
  | { readonly code: 'duplicatedStep'; readonly step: string; readonly firstRow: number }
  | { readonly code: 'notApplicableWithoutReason' }
  | { readonly code: 'scoreOutOfRange'; readonly typed: number }
  | { readonly code: 'copiedSheet'; readonly sheet: string; readonly original: string; readonly counted: boolean }
  | { readonly code: 'coach'; readonly advice: CoachAdvice };

/** What the internal form must say (policy step 16), in the order of the sheet. */
export type ReportField = 'area' | 'groups' | 'participants' | 'results';

interface AlertFrame {
  readonly severity: Severity;
  readonly at: WorkbookPlace;
  /** Empty when only a person can fix it. */
  readonly fixes: readonly CellFix[];
}

export type AlertCode = AlertFact['code'];
export type AlertOf<C extends AlertCode> = Extract<AlertFact, { readonly code: C }> & AlertFrame;
export type Alert = AlertFact & AlertFrame;

/** An alert that only a person can fix, unless it brings its fixes. */
export function alert<F extends AlertFact>(
  severity: Severity,
  at: WorkbookPlace,
  fact: F,
  fixes: readonly CellFix[] = [],
): F & AlertFrame {
  return { ...fact, severity, at, fixes };
}
