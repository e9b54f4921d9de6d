import type { IsoDate } from './calendar';
import type { TableKey } from './records';

/** What is wrong with the person's data, as facts. The sentence is made in the message catalogue. */
export type IssueFact =
  | { readonly code: 'missingRequired' }
  /** `perhaps`: headings under which it may now stand. */
  | { readonly code: 'missingColumn'; readonly heading: string; readonly perhaps?: readonly string[] }
  | { readonly code: 'rowWithoutName' }
  | { readonly code: 'notANumber'; readonly typed: string }
  | { readonly code: 'notACount'; readonly typed: string }
  | { readonly code: 'aboveMost'; readonly typed: string; readonly most: number }
  /** So small a minimum for publishing that it keeps nothing back. */
  | { readonly code: 'nothingKeptBack'; readonly typed: number }
  | { readonly code: 'negativeNumber'; readonly typed: string }
  | { readonly code: 'notAYear'; readonly typed: string }
  | { readonly code: 'ambiguousNumber'; readonly typed: string; readonly readings: readonly [number, number] }
  | { readonly code: 'notADate'; readonly typed: string }
  | { readonly code: 'ambiguousDate'; readonly typed: string; readonly readings: readonly [IsoDate, IsoDate] }
  | { readonly code: 'notYesNo'; readonly typed: string }
  | { readonly code: 'notProgress'; readonly typed: string }
  | {
      readonly code: 'notInList';
      readonly typed: string;
      readonly nearest: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'formulaWithoutValue' }
  | { readonly code: 'formulaError'; readonly typed: string }
  | {
      readonly code: 'unknownReference';
      readonly typed: string;
      readonly table: TableKey;
      readonly nearest: string | null;
    }
  | { readonly code: 'unknownGroup'; readonly typed: string; readonly nearest: string | null }
  | { readonly code: 'everyoneInReport' }
  | { readonly code: 'duplicatedCode'; readonly typed: string; readonly firstRow: number }
  | { readonly code: 'duplicatedName'; readonly typed: string; readonly firstRow: number }
  | { readonly code: 'unknownStep'; readonly typed: string }
  /** A row of Configuración that is none, but nearly. */
  | { readonly code: 'unknownSetting'; readonly typed: string; readonly nearest: string }
  | { readonly code: 'yearNotSet' }
  | { readonly code: 'targetUnclear'; readonly typed: string; readonly readings: readonly [number, number] | null }
  /** A number that may be a percentage without its sign, or a quantity. `progress`: of a share; `product`: of the rest. */
  | { readonly code: 'scaleUnclear'; readonly of: 'target' | 'progress' | 'product'; readonly typed: string }
  | { readonly code: 'unknownPeriodicity'; readonly typed: string };

/** Where it is: a field of a row (from 1) in a table. The view turns it into sheet and cell. */
export interface IssuePlace {
  readonly table: TableKey | 'settings';
  readonly row: number;
  readonly field: string;
}

export type Issue = IssueFact & { readonly at: IssuePlace };
