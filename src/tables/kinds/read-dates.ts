import { type IsoDate, yearOf } from '../../core/calendar';
import { readSpanishDate } from '../../core/wording/dates';
import { type Cell, cellText } from '../cell';
import { type Refusal, refuse } from './kind';
import { listed, pieces } from './read-lists';

/** Days in cells: one, or several. */
export function readDate(cell: Cell): IsoDate | Refusal {
  if (typeof cell === 'object' && 'date' in cell) return plausible(cell.date);
  const typed = cellText(cell);
  const reading = readSpanishDate(typed);
  if (reading.kind === 'date') return plausible(reading.date);
  return reading.kind === 'ambiguous'
    ? refuse({ code: 'ambiguousDate', typed, readings: reading.readings })
    : refuse({ code: 'notADate', typed });
}

/** A telephone under a date format, or a year with a digit too many, is a date of no plan. */
function plausible(date: IsoDate): IsoDate | Refusal {
  const year = yearOf(date);
  return year >= 1900 && year <= 2199 ? date : refuse({ code: 'notADate', typed: date });
}

export function readDates(cell: Cell): readonly IsoDate[] | Refusal {
  return listed(typeof cell === 'object' ? [readDate(cell)] : pieces(cellText(cell), ',').map(readDate));
}
