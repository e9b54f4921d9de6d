import type { Alert } from '../alerts/alert';
import type { AreaAssessment } from '../core/areas';
import type { Assessment } from '../core/assess';
import type { IsoDate } from '../core/calendar';
import type { StepStatus } from '../core/checklist/assess-checklist';
import type { StageKey } from '../core/checklist/steps';
import type { CoverageCell } from '../core/coverage';
import type { FollowUpState } from '../core/follow-up';
import { INDICATOR_CODES, type IndicatorCode } from '../core/indicators/indicator';
import type { Issue } from '../core/issues';
import type { IndicatorKind, Phase } from '../core/records';
import { alertSentence } from '../messages/es/alerts';
import { stepReasonSentence } from '../messages/es/checklist';
import { INDICATOR_WORDS } from '../messages/es/indicators';
import { issueSentence } from '../messages/es/issues';
import { sheetPlace } from '../tables/place';
import type { WorkbookReading } from '../tables/read-workbook';
import { everyLevel } from './incidence-levels';

/** What `revisar --json` prints: the assessment as other programs read it (design §10). */
export interface Review {
  readonly version: 1;
  readonly entity: string | null;
  readonly year: number | null;
  readonly cutoff: IsoDate;
  readonly tables: {
    readonly [key: string]: { readonly sheet: string; readonly rows: number; readonly rejected: number };
  };
  readonly followUp: readonly ReviewRow[];
  readonly indicators: readonly ReviewIndicator[];
  readonly coverage: ReviewCoverage;
  readonly incidenceLevels: readonly { readonly level: string; readonly planned: number; readonly reached: number }[];
  readonly areas: readonly ReviewArea[];
  readonly checklist: readonly ReviewStep[];
  readonly alerts: readonly ReviewAlert[];
  readonly issues: readonly ReviewIssue[];
}

export interface ReviewRow {
  readonly row: number;
  readonly steps: readonly string[];
  readonly kind: IndicatorKind;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly progress: number | null;
  readonly surplus: number | null;
  readonly state: FollowUpState;
  readonly late: boolean;
  readonly dueDate: IsoDate | null;
}

export interface ReviewIndicator {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly noData: boolean;
}

export interface ReviewCoverage {
  readonly groups: readonly {
    readonly group: string;
    readonly phases: { readonly [phase in Phase]: { readonly planned: number; readonly executed: number } };
    readonly covered: boolean;
    readonly onlyGeneral: boolean;
    readonly involved: boolean;
  }[];
  readonly uncovered: readonly string[];
  readonly onlyGeneral: readonly string[];
  readonly emptyPhases: readonly Phase[];
}

export interface ReviewArea {
  readonly area: string;
  readonly activities: number;
  readonly executed: number;
  readonly reportsOwed: number;
  readonly reportsDelivered: number;
  readonly returned: number;
  readonly toAnswer: number;
  readonly commitmentsOverdue: number;
}

export interface ReviewStep {
  readonly step: string;
  readonly stage: StageKey;
  readonly status: StepStatus;
  readonly reason: string;
}

export interface ReviewAlert {
  readonly code: Alert['code'];
  readonly severity: Alert['severity'];
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
}

export interface ReviewIssue {
  readonly code: Issue['code'];
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

export function reviewOf(assessment: Assessment, alerts: readonly Alert[], reading: WorkbookReading): Review {
  return {
    version: 1,
    entity: assessment.settings.entity,
    year: assessment.settings.year,
    cutoff: assessment.cutoff,
    tables: Object.fromEntries(
      [...reading.layouts].map(([key, layout]) => [
        key,
        { sheet: layout.sheetName, rows: assessment.tables[key].length, rejected: reading.rejected.get(key) ?? 0 },
      ]),
    ),
    followUp: assessment.followUp.map(
      ({ row, steps, kind, numerator, denominator, progress, surplus, state, late, dueDate }) => ({
        row,
        steps,
        kind,
        numerator,
        denominator,
        progress,
        surplus,
        state,
        late,
        dueDate,
      }),
    ),
    indicators: INDICATOR_CODES.map((code) => reviewIndicator(code, assessment)),
    coverage: reviewCoverage(assessment),
    incidenceLevels: everyLevel(assessment.incidence),
    areas: assessment.areas.map(reviewArea),
    checklist: assessment.checklist.map(({ step, stage, status, reason }) => ({
      step,
      stage,
      status,
      reason: stepReasonSentence(reason),
    })),
    alerts: alerts.map((alert) => reviewAlert(alert, reading)),
    issues: [...reading.issues, ...assessment.issues].map((issue) => reviewIssue(issue, reading)),
  };
}

function reviewIndicator(code: IndicatorCode, assessment: Assessment): ReviewIndicator {
  const { measure } = assessment.indicators[code];
  const name = INDICATOR_WORDS[code].name;
  switch (measure.kind) {
    case 'count':
      return { code, name, numerator: measure.value, denominator: null, value: measure.value, noData: false };
    case 'ratio':
      return {
        code,
        name,
        numerator: measure.numerator,
        denominator: measure.denominator,
        value: measure.value,
        noData: false,
      };
    case 'noData':
      return { code, name, numerator: measure.numerator, denominator: measure.denominator, value: null, noData: true };
  }
}

function reviewCoverage({ coverage }: Assessment): ReviewCoverage {
  const cell = ({ planned, executed }: CoverageCell) => ({ planned, executed });
  return {
    groups: coverage.groups.map(({ group, phases, covered, onlyGeneral, involved }) => ({
      group,
      phases: {
        diagnosis: cell(phases.diagnosis),
        formulation: cell(phases.formulation),
        implementation: cell(phases.implementation),
        evaluation: cell(phases.evaluation),
      },
      covered,
      onlyGeneral,
      involved,
    })),
    uncovered: coverage.uncovered,
    onlyGeneral: coverage.onlyGeneral,
    emptyPhases: coverage.emptyPhases,
  };
}

export function reviewAlert(alert: Alert, reading: WorkbookReading): ReviewAlert {
  return { code: alert.code, severity: alert.severity, ...sheetPlace(alert.at, reading), ...alertSentence(alert) };
}

function reviewArea({ debts: _debts, ...counts }: AreaAssessment): ReviewArea {
  return counts;
}

function reviewIssue(issue: Issue, reading: WorkbookReading): ReviewIssue {
  const place = sheetPlace(issue.at, reading);
  return { code: issue.code, sheet: place.sheet, cell: place.cell ?? '', ...issueSentence(issue) };
}
