import type { IsoDate } from './calendar';
import type { Coverage } from './coverage';
import { PHASE_KEYS } from './coverage';
import type { Activity, Phase, Row, ValueGroup } from './records';
import type { ActivityScope, Scope } from './scope';
import { foldText } from './text';

/** A group or a phase the plan leaves out, and what could take it in. */
export type CoverageGap =
  | { readonly kind: 'group'; readonly group: string; readonly row: number; readonly suggestion: GapSuggestion }
  | { readonly kind: 'phase'; readonly phase: Phase; readonly suggestion: GapSuggestion };

/** Activities not yet held that could take it in, the most fitting first; else a row to begin from. */
export type GapSuggestion =
  | { readonly kind: 'activities'; readonly candidates: readonly GapCandidate[] }
  | {
      readonly kind: 'newRow';
      readonly groups: readonly string[];
      readonly phases: readonly Phase[];
      readonly channels: readonly string[];
    };

export interface GapCandidate {
  readonly row: number;
  readonly code: string | null;
  readonly activity: string;
  readonly startDate: IsoDate | null;
  readonly phases: readonly Phase[];
  /** Channels it shares with those the group prefers. */
  readonly sharedChannels: readonly string[];
}

const MOST_CANDIDATES = 3;

/** For every gap of the coverage, in the order groups then phases. */
export function coverageGaps(
  groups: readonly Row<ValueGroup>[],
  coverage: Coverage,
  scope: Scope,
): readonly CoverageGap[] {
  const open = scope.activities.filter((activity) => isOpen(activity, scope.cutoff)).map((activity) => activity.row);
  const left = coverage.groups.filter((group) => !group.covered);
  const groupGaps = left.map((group): CoverageGap => {
    const record = groups.find((candidate) => candidate.row === group.row);
    return {
      kind: 'group',
      group: group.group,
      row: group.row,
      suggestion: forGroup(record, group.group, open, coverage),
    };
  });
  const phaseGaps = coverage.emptyPhases.map(
    (phase): CoverageGap => ({
      kind: 'phase',
      phase,
      suggestion: { kind: 'newRow', groups: left.map((group) => group.group), phases: [phase], channels: [] },
    }),
  );
  return [...groupGaps, ...phaseGaps];
}

/** Can still take somebody in: live, not held, not over. What has no date at all may still come. */
function isOpen({ live, executed, row }: ActivityScope, cutoff: IsoDate): boolean {
  const last = row.endDate ?? row.startDate;
  return live && !executed && (last === null || last >= cutoff);
}

function forGroup(
  record: Row<ValueGroup> | undefined,
  group: string,
  open: readonly Row<Activity>[],
  coverage: Coverage,
): GapSuggestion {
  const preferred = record?.preferredChannels ?? [];
  const wanted = new Set(preferred.map(foldText));
  const candidates = open
    .filter((row) => suits(row, wanted))
    .map((row) => candidate(row, wanted))
    .sort(
      (a, b) =>
        b.sharedChannels.length - a.sharedChannels.length || compareDates(a.startDate, b.startDate) || a.row - b.row,
    )
    .slice(0, MOST_CANDIDATES);
  if (candidates.length > 0) return { kind: 'activities', candidates };
  const phases = coverage.emptyPhases.length > 0 ? coverage.emptyPhases.slice(0, 1) : PHASE_KEYS.slice(0, 1);
  return { kind: 'newRow', groups: [group], phases, channels: preferred };
}

/** By a channel the group prefers; where either side does not say, nothing speaks against it. */
function suits({ channels }: Activity, wanted: ReadonlySet<string>): boolean {
  return wanted.size === 0 || channels.length === 0 || channels.some((channel) => wanted.has(foldText(channel)));
}

function candidate(row: Row<Activity>, wanted: ReadonlySet<string>): GapCandidate {
  return {
    row: row.row,
    code: row.code,
    activity: row.activity,
    startDate: row.startDate,
    phases: row.phases,
    sharedChannels: row.channels.filter((channel) => wanted.has(foldText(channel))),
  };
}

const NO_DATE = '9999';

/** Sooner first; an activity without a date comes last. */
function compareDates(a: IsoDate | null, b: IsoDate | null): number {
  const [first, second] = [a ?? NO_DATE, b ?? NO_DATE];
  return first < second ? -1 : first > second ? 1 : 0;
}
