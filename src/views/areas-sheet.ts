/** The computed sheet Por área. */
import type { AreaAssessment } from '../core/areas';
import type { Assessment } from '../core/assess';
import { areaMessage, AREA_WORDS as WORDS } from '../messages/es/areas';
import type { Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';

const COLUMNS = [
  { heading: WORDS.area, widthPixels: 210 },
  { heading: WORDS.activities },
  { heading: WORDS.executed },
  { heading: WORDS.reportsOwed },
  { heading: WORDS.reportsDelivered },
  { heading: WORDS.missing },
  { heading: WORDS.onTime },
  { heading: WORDS.returned },
  { heading: WORDS.toAnswer },
  { heading: WORDS.overdue },
  { heading: WORDS.message, widthPixels: 520 },
];

/** Por área: what each one owes, with the message ready to send; those that owe come first. */
export function areasSheet({ areas, cutoff }: Assessment): ComputedSheet {
  const ordered = [...areas.filter((area) => owes(area)), ...areas.filter((area) => !owes(area))];
  const lines = ordered.map((area) => areaLine(area, areaMessage(area, cutoff)));
  return {
    key: 'areas',
    links: null,
    spec: {
      name: COMPUTED_SHEETS.areas.sheet,
      purpose: COMPUTED_SHEETS.areas.purpose,
      columns: COLUMNS,
    },
    rows: lines.length === 0 ? [COLUMNS.map((_, index) => (index === 0 ? WORDS.none : ''))] : lines.map(texts),
    tones: lines.length === 0 ? [COLUMNS.map(() => 'none')] : lines.map(shades),
  };
}

type Line = readonly (readonly [text: string, tone: Tone])[];

function areaLine(area: AreaAssessment, message: string): Line {
  const { debts } = area;
  const missing = debts.unreported.reduce((sum, entry) => sum + entry.missing, 0);
  const owed = (count: number, tone: Tone): readonly [string, Tone] => [String(count), count === 0 ? 'none' : tone];
  return [
    [area.area, owes(area) ? 'inProgress' : 'done'],
    [String(area.activities), 'none'],
    [String(area.executed), area.executed < area.activities ? 'inProgress' : 'none'],
    [String(area.reportsOwed), 'none'],
    [String(area.reportsDelivered), 'none'],
    owed(missing, 'attention'),
    onTime(debts.punctuality),
    owed(area.returned, 'attention'),
    owed(area.toAnswer, 'inProgress'),
    owed(area.commitmentsOverdue, 'attention'),
    [message, 'none'],
  ];
}

/** Of the delivered ones with both dates; blank where there is none. */
function onTime({ onTime, known }: AreaAssessment['debts']['punctuality']): readonly [string, Tone] {
  return known === 0 ? ['', 'none'] : [WORDS.outOf(onTime, known), onTime < known ? 'inProgress' : 'none'];
}

function texts(line: Line): readonly string[] {
  return line.map(([text]) => text);
}

function shades(line: Line): readonly Tone[] {
  return line.map(([, tone]) => tone);
}

function owes({ debts }: AreaAssessment): boolean {
  return debts.unreported.length + debts.returned.length + debts.unanswered.length + debts.overdue.length > 0;
}
