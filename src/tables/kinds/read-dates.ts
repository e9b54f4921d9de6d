import type { IsoDate } from '../../core/calendar';
import { readSpanishDate } from '../../core/wording/dates';
import { type Cell, cellText } from '../cell';
import { type Refusal, refuse } from './kind';
import { listed, pieces } from './read-lists';

/** Days in cells: one, or several. */
export function readDate(cell: Cell): IsoDate | Refusal {
  if (typeof cell === 'object' && 'date' in cell) return cell.date;
  const typed = cellText(cell);
  const reading = readSpanishDate(typed);
  if (reading.kind === 'date') return reading.date;
  return reading.kind === 'ambiguous'
    ? refuse({ code: 'ambiguousDate', typed, readings: reading.readings })
    : refuse({ code: 'notADate', typed });
}

export function readDates(cell: Cell): readonly IsoDate[] | Refusal {
  return listed(typeof cell === 'object' ? [readDate(cell)] : pieces(cellText(cell), ',').map(readDate));
}
