import { ACTIVITY_CLASSES, ACTIVITY_STATUSES, ORIGINS } from '../../catalogue/choices';
import type { Assessment } from '../../core/assess';
import { cellAddress } from '../../core/cell-address';
import type { CoverageGap } from '../../core/coverage-gaps';
import { PHASE_WORDS } from '../../messages/es/phases';
import { cellText } from '../../tables/cell';
import type { Change } from '../../tables/changes';
import type { CodeCounters } from '../../tables/codes';
import { TABLES } from '../../tables/definitions/all';
import type { FixPreview } from '../../tables/fix-cells';
import { gapKey } from './coverage';
import type { LinkSource } from './links';
import type { NewActivity } from './panel-state';
import { names } from './plan-report';
import { planRow, type RowFields } from './plan-row';
import { dayOf } from './report-form';

/** How a gap of the coverage would be closed. */
export interface GapPlan {
  readonly changes: readonly Change[];
  readonly preview: readonly FixPreview[];
  /** Code of the activity that takes the group in, or of the new one. */
  readonly code: string;
  readonly isNew: boolean;
  readonly row: number;
  /** The group, or the phase, taken in. */
  readonly what: string;
  readonly counters: CodeCounters;
}

type Source = LinkSource & { readonly counters: CodeCounters };

/** Adds the group to an activity found by its code, or begins a new row. Null when the gap or the activity is gone. */
export function planGap(
  key: string,
  into: string | NewActivity,
  assessment: Assessment,
  source: Source,
): GapPlan | null {
  const gap = assessment.gaps.find((candidate) => gapKey(candidate) === key);
  if (gap === undefined) return null;
  return typeof into === 'string' ? existingActivity(gap, into, source) : newActivity(gap, into, source);
}

function existingActivity(gap: CoverageGap, code: string, source: Source): GapPlan | null {
  const { cells, reading, counters } = source;
  const layout = reading.layouts.get('activities');
  const record = reading.tables.activities.find((row) => row.code === code);
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  const column = layout?.columns.get('groups');
  if (gap.kind !== 'group' || layout === undefined || sheet === undefined || column === undefined) return null;
  if (record === undefined || names(record.groups.names, gap.group)) return null;
  const before = cellText(sheet.rows[record.row - 1]?.[column - 1]);
  const after = before === '' ? gap.group : `${before.replace(/[\s;,]+$/, '')}; ${gap.group}`;
  return {
    changes: [
      {
        kind: 'writeCells',
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: record.row,
        column,
        values: [[after]],
        tones: null,
      },
    ],
    preview: [{ sheet: sheet.name, cell: cellAddress(record.row, column), before, after }],
    code,
    isNew: false,
    row: record.row,
    what: gap.group,
    counters,
  };
}

function newActivity(gap: CoverageGap, typed: NewActivity, source: Source): GapPlan | null {
  const fields = newFields(gap, typed);
  const plan = planRow('activities', fields, source);
  const layout = source.reading.layouts.get('activities');
  if (plan === null || layout === undefined) return null;
  const shown = Object.entries({ code: plan.code, ...fields }).flatMap(([field, value]) => {
    const column = layout.columns.get(field);
    const heading = Object.entries(TABLES.activities.columns).find(([name]) => name === field)?.[1].heading ?? field;
    return column === undefined || typeof value !== 'string' || value === ''
      ? []
      : [{ sheet: heading, cell: cellAddress(plan.row, column), before: '', after: value }];
  });
  return {
    changes: plan.changes,
    preview: shown,
    code: plan.code,
    isNew: true,
    row: plan.row,
    what: gap.kind === 'group' ? gap.group : PHASE_WORDS[gap.phase],
    counters: plan.counters,
  };
}

/** What is known of the activity that is missing; the rest is for the person to decide. */
function newFields({ suggestion, ...gap }: CoverageGap, { name, phase, area, date }: NewActivity): RowFields {
  const offered = suggestion.kind === 'newRow' ? suggestion : null;
  const groups = offered?.groups ?? (gap.kind === 'group' ? [gap.group] : []);
  const day = dayOf(date);
  const planned = day === null ? null : { date: day };
  return {
    activity: name.trim(),
    activityClass: ACTIVITY_CLASSES.participation[0],
    origin: ORIGINS.planned[0],
    area: area.trim(),
    phases: phase,
    groups: groups.join('; '),
    channels: (offered?.channels ?? []).join('; '),
    startDate: planned,
    endDate: planned,
    status: ACTIVITY_STATUSES.scheduled[0],
  };
}
