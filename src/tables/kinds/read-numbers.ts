import type { ReportedProgress } from '../../core/records';
import { readSpanishNumber } from '../../core/wording/numbers';
import { type Cell, cellText } from '../cell';
import { type Refusal, refuse } from './kind';
import { yesOrNo } from './read-words';

/** Numbers in cells, each kind with what it may be: an amount, a sum of money, a count of people, a year, a progress. */
interface TypedNumber {
  readonly kind: 'percent' | 'number';
  readonly value: number;
}

type NotRead = 'notANumber' | 'notACount' | 'notAYear' | 'notProgress';

/** `otherwise` names what the cell should have held. */
function readAnyNumber(cell: Cell, otherwise: NotRead): TypedNumber | Refusal {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'object' && 'percent' in cell) return { kind: 'percent', value: cell.percent };
  const typed = cellText(cell);
  const reading = readSpanishNumber(typed);
  if (reading.kind === 'number') return { kind: reading.percent ? 'percent' : 'number', value: reading.value };
  return reading.kind === 'ambiguous'
    ? refuse({ code: 'ambiguousNumber', typed, readings: reading.readings })
    : refuse({ code: otherwise, typed });
}

/** Nothing in these sheets is counted below zero, not even what an indicator means to reduce. */
function readAmount(cell: Cell, otherwise: NotRead): TypedNumber | Refusal {
  const number = readAnyNumber(cell, otherwise);
  return !isRefused(number) && number.value < 0 ? refuse({ code: 'negativeNumber', typed: cellText(cell) }) : number;
}

function isRefused(reading: TypedNumber | Refusal): reading is Refusal {
  return 'refused' in reading;
}

export function readNumber(cell: Cell): number | Refusal {
  const number = readAmount(cell, 'notANumber');
  return isRefused(number) ? number : number.value;
}

/** A share of something is no money. */
export function readMoney(cell: Cell): number | Refusal {
  const number = readAmount(cell, 'notANumber');
  if (isRefused(number)) return number;
  return number.kind === 'percent' ? refuse({ code: 'notANumber', typed: cellText(cell) }) : number.value;
}

/** Nor is it a number of people. */
export function readCount(cell: Cell, most = Number.MAX_VALUE): number | Refusal {
  const number = onlyCount(cell) ?? readAnyNumber(cell, 'notACount');
  if (isRefused(number)) return number;
  const { kind, value } = number;
  if (value > most) return refuse({ code: 'aboveMost', typed: cellText(cell), most });
  return kind === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : refuse({ code: 'notACount', typed: cellText(cell) });
}

/** "1.200" has two readings as a number and one as a count: there are no 1,2 people. */
function onlyCount(cell: Cell): TypedNumber | null {
  const reading = typeof cell === 'string' ? readSpanishNumber(cell) : null;
  if (reading?.kind !== 'ambiguous' || cellText(cell).includes('%')) return null;
  const [value, other] = reading.readings.filter((one) => Number.isInteger(one) && one >= 0);
  return value === undefined || other !== undefined ? null : { kind: 'number', value };
}

/** From the Constitution of 1991, which made participation a right. */
export function readYear(cell: Cell): number | Refusal {
  const number = readAnyNumber(cell, 'notAYear');
  if (isRefused(number)) return number;
  const { value } = number;
  return Number.isInteger(value) && value >= 1991 && value <= 2100
    ? value
    : refuse({ code: 'notAYear', typed: cellText(cell) });
}

export function readProgress(cell: Cell): ReportedProgress | Refusal {
  const answer = yesOrNo(cell);
  return answer === null ? readAmount(cell, 'notProgress') : { kind: 'yesNo', value: answer };
}
