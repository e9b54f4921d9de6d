/** What every emulated object of an execution shares, and what stands behind its handles of sheets and ranges. */
import type { Book, BookArea, BookSheet } from '../xlsx/book';
import type { CallCounter } from './call-counter';
import type { RealmSettings, UiRecord } from './contract';
import { exception } from './exceptions';
import type { StyleBook } from './style-book';
import type { Zone } from './zone';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one sheet: what a Range stands for. */
export interface Place {
  readonly sheet: BookSheet;
  readonly area: BookArea;
}

/** What every emulated object needs; one per execution. */
export interface Context {
  readonly book: Book;
  readonly settings: RealmSettings;
  readonly counter: CallCounter;
  readonly ui: UiRecord;
  readonly logs: string[];
  readonly zone: Zone;
  readonly styles: StyleBook;
  /** Ids of the sheets there were when the execution began: somebody may delete one meanwhile. */
  readonly firstSheets: ReadonlySet<number>;
  /** Makers of handles, here so that sheets and ranges need not import each other. */
  readonly open: {
    range(place: Place): Range;
    sheet(sheet: BookSheet): Sheet;
  };
}

const places = new WeakMap<object, Place>();
const sheets = new WeakMap<object, BookSheet>();

/** Somebody may have deleted it meanwhile. */
export function requireThere({ book }: Context, sheet: BookSheet): void {
  if (!book.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
}

export function rememberSheet(handle: Sheet, sheet: BookSheet): void {
  sheets.set(handle, sheet);
}

/** Undefined for what is not a Sheet of this execution. */
export function sheetOf(handle: unknown): BookSheet | undefined {
  return typeof handle === 'object' && handle !== null ? sheets.get(handle) : undefined;
}

export function rememberPlace(range: Range, place: Place): void {
  places.set(range, place);
}

/** Undefined for what is not a Range of this execution. */
export function placeOf(range: unknown): Place | undefined {
  return typeof range === 'object' && range !== null ? places.get(range) : undefined;
}
