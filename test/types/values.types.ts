// Laws of the domain's values that the compiler keeps: each line below a directive must fail to compile.
import { addDays, type IsoDate } from '../../src/core/calendar';
import { count, type Measure } from '../../src/core/measure';

declare const day: IsoDate;
declare const measure: Measure;
declare const dates: readonly IsoDate[];

export const later: IsoDate = addDays(day, 3);
export const known: number | null = measure.kind === 'noData' ? null : measure.value;

// @ts-expect-error: any text is no day; only the calendar makes one
export const typed: IsoDate = '2026-02-31';
// @ts-expect-error: a day is moved by days, not by another day
addDays(day, day);
// @ts-expect-error: a number is no day
addDays(46_115, 3);
// @ts-expect-error: what is not known has no value
export const unknown: number = measure.value;
// @ts-expect-error: a figure is no number: what it is a figure of comes first
export const sum: number = count(3) + count(4);
// @ts-expect-error: a measure is replaced, never changed
measure.kind = 'count';
// @ts-expect-error: nor is a list
dates.push(day);
