import { ACTIVITY_STATUSES, ORIGINS, REPORT_STATUSES } from '../../catalogue/choices';
import type { IsoDate } from '../../core/calendar';
import { foldText } from '../../core/text';
import type { CellInput } from '../../tables/changes';
import type { RowFields } from './plan-row';
import type { ReportDraft } from './report-form';
import { countOf, dayOf } from './report-form';

/** The row of Reportes a draft becomes: handed in today. */
export function reportFields(draft: ReportDraft, activity: string, today: IsoDate): RowFields {
  return {
    activity,
    heldOn: dateCell(draft.heldOn),
    area: draft.area.trim(),
    deliveredOn: { date: today },
    groups: draft.groups.join('; '),
    participants: countOf(draft.participants),
    reachedIncidence: draft.reachedIncidence,
    contributionsReceived: countOf(draft.contributionsReceived),
    contributionsAccepted: countOf(draft.contributionsAccepted),
    results: draft.results.trim(),
    agreements: draft.agreements.trim(),
    evidence: draft.evidence.trim(),
    status: REPORT_STATUSES.delivered[0],
  };
}

/** The row of Plan for an activity that was held without having been planned. */
export function unplannedFields(draft: ReportDraft): RowFields {
  const held = dateCell(draft.heldOn);
  return {
    activity: draft.newActivity.trim(),
    activityClass: draft.newClass,
    origin: ORIGINS.unplanned[0],
    area: draft.area.trim(),
    phases: draft.newPhase,
    groups: draft.groups.join('; '),
    startDate: held,
    endDate: held,
    status: ACTIVITY_STATUSES.executed[0],
  };
}

function dateCell(text: string): CellInput {
  const date = dayOf(text);
  return date === null ? null : { date };
}

/** True when a group's name is written, however it is spelt. */
export function names(groups: readonly string[], group: string): boolean {
  return groups.some((name) => foldText(name) === foldText(group));
}
