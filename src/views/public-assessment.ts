/** The gate of what leaves the entity: from an assessment to what public and internal documents may be made from. */
import type { Alert } from '../alerts/alert';
import type { Assessment } from '../core/assess';
import { countedRows } from '../core/counted-rows';
import type { Indicator, IndicatorCode, Indicators } from '../core/indicators/indicator';
import { NO_DATA } from '../core/measure';
import type { TableKey, Tables } from '../core/records';
import type { Scope } from '../core/scope';
import { DEFAULT_MINIMUM, type Suppression, suppress } from '../core/suppression';
import { keepColumns } from '../tables/kept-columns';
import type { Clearance } from '../tables/published-cell';
import type { WorkbookReading } from '../tables/read-workbook';
import { redactReading } from '../tables/redact';
import { suppressTables } from '../tables/suppress-tables';

declare const CLEAN: unique symbol;
declare const PUBLIC: unique symbol;
declare const INTERNAL: unique symbol;

/** An assessment over texts without personal data that patterns can find, unless cleared; only `assessClean` makes one. */
export type CleanAssessment = Assessment & { readonly [CLEAN]: true };

export interface CleanReading {
  readonly reading: WorkbookReading;
  readonly assessment: CleanAssessment;
}

/**
 * Hides personal data, then assesses what is left, so that nothing computed from a text can hold it either. Where nothing
 * had to be hidden, what was assessed already is it.
 */
export function assessClean(
  { reading, assessment }: { readonly reading: WorkbookReading; readonly assessment: Assessment },
  isCleared: Clearance,
  assessReading: (reading: WorkbookReading) => Assessment,
): CleanReading {
  const clean = redactReading(reading, isCleared);
  // The mark exists only for the compiler: this function is the one place that gives it.
  return { reading: clean, assessment: (clean === reading ? assessment : assessReading(clean)) as CleanAssessment };
}

/**
 * All that a public document may be made from: figures as assessed, and rows with nothing but columns of class P, without
 * petitions, reports that do not count, or counts too small to be told. Only `publicAssessment` makes one, so a section
 * cannot reach for more.
 */
export type PublicAssessment = Pick<
  Assessment,
  'settings' | 'cutoff' | 'tables' | 'scope' | 'followUp' | 'coverage' | 'incidence' | 'incidenceDifferences'
> & {
  readonly indicators: PublicIndicators;
  readonly suppression: Suppression;
  /** Petitions are published as counts only. */
  readonly petitionCount: number;
  readonly [PUBLIC]: true;
};

/** A total may be known and yet kept back. */
export type PublicIndicators = { readonly [code in IndicatorCode]: Indicator & { readonly reserved?: true } };

/** What an internal document is made from: columns of class P and I, never X. */
export type InternalAssessment = Assessment & { readonly [INTERNAL]: true };

export function publicAssessment(assessment: CleanAssessment): PublicAssessment {
  const { settings, cutoff, followUp, coverage, indicators, incidence, incidenceDifferences, scope } = assessment;
  const suppression = suppress(assessment.tables, scope, coverage.groups, settings.minimumPublished ?? DEFAULT_MINIMUM);
  const tables = suppressTables(keepColumns(countedRows(assessment.tables, scope), ['public']), suppression);
  const seen = {
    settings,
    cutoff,
    tables,
    // Petitions are published as counts only, and the indicators hold those.
    scope: scopeOver(tables, { ...scope, petitions: [] }),
    followUp,
    coverage,
    indicators: withoutTotals(indicators, suppression),
    incidence,
    incidenceDifferences,
    suppression,
    petitionCount: scope.petitions.length,
  };
  // As above.
  return seen as unknown as PublicAssessment;
}

function withoutTotals(indicators: Indicators, { totals }: Suppression): PublicIndicators {
  const reserved = [...totals].map((code) => [code, { ...indicators[code], measure: NO_DATA, reserved: true }]);
  return { ...indicators, ...Object.fromEntries(reserved) };
}

/** The same without hiding anything first where nothing was found in what is published: that takes long in large books. */
export function publishedView(
  { assessment, alerts }: { readonly assessment: Assessment; readonly alerts: readonly Alert[] },
  clean: () => CleanAssessment,
): PublicAssessment {
  const isFound = alerts.some(({ code }) => code === 'personalData');
  // A public assessment holds no other texts than those that were searched.
  return publicAssessment(isFound ? clean() : (assessment as CleanAssessment));
}

export function internalAssessment(assessment: CleanAssessment): InternalAssessment {
  const tables = keepColumns(assessment.tables, ['public', 'internal']);
  const seen = { ...assessment, tables, scope: scopeOver(tables, assessment.scope) };
  // As above.
  return seen as unknown as InternalAssessment;
}

/** The same scope, over the rows as they may be shown. */
function scopeOver(tables: Tables, scope: Scope): Scope {
  const activities = byRow(tables.activities);
  const reports = byRow(tables.reports);
  const contributions = byRow(tables.contributions);
  const planRows = new Map(
    scope.planRows.map((activity) => [
      activity,
      {
        ...activity,
        row: activities(activity.row),
        reports: activity.reports.map(reports),
      },
    ]),
  );
  const seen = (activity: Scope['planRows'][number]) => planRows.get(activity) ?? activity;
  return {
    ...scope,
    planRows: scope.planRows.map(seen),
    activities: scope.activities.map(seen),
    reports: scope.reports.map(({ row, report, activity }) => ({
      row,
      report: reports(report),
      activity: seen(activity),
    })),
    contributions: scope.contributions.map(contributions),
    petitions: scope.petitions.map(contributions),
  };
}

/** The row of a table that has the number of another. */
function byRow<R extends Tables[TableKey][number]>(rows: readonly R[]): (row: R) => R {
  const found = new Map(rows.map((row) => [row.row, row]));
  return (row) => {
    const seen = found.get(row.row);
    if (seen === undefined) throw new RangeError(String(row.row));
    return seen;
  };
}
