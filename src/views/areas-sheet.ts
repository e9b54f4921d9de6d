import type { AreaAssessment } from '../core/areas';
import type { Assessment } from '../core/assess';
import { AREA_WORDS, areaMessage } from '../messages/es/areas';
import type { Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { computedColumn } from './computed-column';

/** Por área: what each one owes, with the message ready to send. */
export function areasSheet({ areas, cutoff }: Assessment): ComputedSheet {
  return {
    key: 'areas',
    links: null,
    spec: {
      name: COMPUTED_SHEETS.areas.sheet,
      purpose: COMPUTED_SHEETS.areas.purpose,
      columns: [
        computedColumn('area', AREA_WORDS.area, 230),
        computedColumn('activities', AREA_WORDS.activities, 100),
        computedColumn('executed', AREA_WORDS.executed, 100),
        computedColumn('reportsOwed', AREA_WORDS.reportsOwed, 100),
        computedColumn('reportsDelivered', AREA_WORDS.reportsDelivered, 100),
        computedColumn('returned', AREA_WORDS.returned, 100),
        computedColumn('toAnswer', AREA_WORDS.toAnswer, 100),
        computedColumn('overdue', AREA_WORDS.overdue, 100),
        computedColumn('message', AREA_WORDS.message, 480),
      ],
      computed: true,
    },
    rows: areas.map((area) => [area.area, ...counts(area).map(String), areaMessage(area, cutoff)]),
    tones: areas.map((area): readonly Tone[] => [
      isUpToDate(area) ? 'done' : 'inProgress',
      ...counts(area).map(() => 'none' as const),
      'none',
    ]),
  };
}

function counts(area: AreaAssessment): readonly number[] {
  const { activities, executed, reportsOwed, reportsDelivered, returned, toAnswer, commitmentsOverdue } = area;
  return [activities, executed, reportsOwed, reportsDelivered, returned, toAnswer, commitmentsOverdue];
}

function isUpToDate({ debts }: AreaAssessment): boolean {
  return debts.unreported.length + debts.returned.length + debts.unanswered.length + debts.overdue.length === 0;
}
