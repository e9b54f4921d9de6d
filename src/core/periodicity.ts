import { firstDayOfMonth, type IsoDate, lastDayOfMonth } from './calendar';
import { periodsOf, type Rhythm, readPeriod } from './wording/periods';

/** Until when a management activity is due, from its Periodicidad (design §7). */
export type Deadline =
  /** `countsFrom`: progress dated before it belongs to an earlier period. Null when the whole year counts. */
  | { readonly kind: 'on'; readonly date: IsoDate; readonly countsFrom: IsoDate | null; readonly recurring: boolean }
  /** "Permanente", "cuando se requiera", or a recurring one whose first period has not closed. */
  | { readonly kind: 'none' }
  /** `readings`: a day and month that could change places. */
  | { readonly kind: 'unknown'; readonly readings?: readonly [IsoDate, IsoDate] };

/** `year` is the vigencia (null: not set), `cutoff` the day of the assessment. */
export function readDeadline(periodicity: string | null, year: number | null, cutoff: IsoDate): Deadline {
  const period = readPeriod(periodicity, year);
  switch (period.kind) {
    case 'until':
      return { kind: 'on', date: period.date, countsFrom: null, recurring: false };
    case 'year':
      return {
        kind: 'on',
        date: lastDayOfMonth(period.year, 12),
        countsFrom: firstDayOfMonth(period.year, 1),
        recurring: false,
      };
    case 'every':
      return year === null ? { kind: 'unknown' } : lastClosed(period.rhythm, year, cutoff);
    case 'openEnded':
      return { kind: 'none' };
    case 'unknown':
      return period;
  }
}

/** The end of the last period of the year that had closed at the cutoff. */
function lastClosed(rhythm: Rhythm, year: number, cutoff: IsoDate): Deadline {
  const closed = periodsOf(rhythm, year).filter(({ last }) => last <= cutoff);
  const span = closed[closed.length - 1];
  return span === undefined
    ? { kind: 'none' }
    : { kind: 'on', date: span.last, countsFrom: span.first, recurring: true };
}
