import type { IsoDate } from '../../core/calendar';
import type { IssueFact } from '../../core/issues';
import type { GroupSelection, ReportedProgress } from '../../core/records';
import type { Cell } from '../cell';
import type { CellInput, ColumnValidation } from '../changes';
import type { Column, ColumnWidth } from '../column';

/**
 * What a kind of column means, all of it: how a cell of it is read and what a blank one stands for, how the column is
 * written and shown in the sheet, whether its texts are searched for personal data and how they are hidden, what it is
 * in the open data, and what a source's text becomes in it. `kinds.ts` has a handler for every kind.
 */
export type Kind = Column['kind'];
export type ColumnOf<K extends Kind> = Column & { readonly kind: K };

/** What a record holds for each kind, once read. A choice is a key of its list. */
export interface ValueOfKind {
  readonly text: string | null;
  readonly link: string | null;
  readonly code: string | null;
  readonly reference: string | null;
  readonly suggested: string | null;
  readonly integer: number | null;
  readonly number: number | null;
  readonly money: number | null;
  readonly year: number | null;
  readonly date: IsoDate | null;
  readonly dates: readonly IsoDate[];
  readonly yesNo: boolean | null;
  readonly progress: ReportedProgress | null;
  readonly groups: GroupSelection;
  readonly multiText: readonly string[];
  readonly areas: readonly string[];
  readonly choice: string | null;
  readonly multiChoice: readonly string[] | null;
  readonly computedPercent: number | null;
  readonly computedText: string | null;
}

export type FieldValue = ValueOfKind[Kind];

/** A filled cell once read: its value, or why it could not be read. */
export type FieldReading = FieldValue | Refusal;

export interface Refusal {
  readonly refused: readonly IssueFact[];
  /** What could be read nonetheless: the good values of a list; null elsewhere. */
  readonly value: FieldValue;
}

export type CellReader = (cell: Cell) => FieldReading;

/** Names that only the workbook knows when a column is read. */
export interface KnownNames {
  readonly groups: readonly string[];
}

/** How the column stands in a sheet of ours. */
export interface ColumnFormat {
  /** As the spreadsheet writes number formats; '@' is text, which no locale reinterprets (platform.md §7). */
  readonly numberFormat: string;
  /** Unless its definition says otherwise. */
  readonly width: ColumnWidth;
  readonly wrap: boolean;
}

/** Says why the texts of a kind need no search. */
export interface NotSearched {
  readonly notSearched: string;
}

/** Texts that people write are searched for personal data unless there is a reason not to; numbers hold none. */
export type SearchOf<V> = HoldsText<V> extends true ? 'searched' | NotSearched : 'noText';

/** Text anywhere in the value, in a list or a field of it. */
type HoldsText<V> = true extends HoldsTextIn<V> ? true : false;
type HoldsTextIn<V> = V extends string
  ? string extends V
    ? true
    : false
  : V extends readonly (infer Item)[]
    ? HoldsTextIn<Item>
    : V extends { readonly kind: string }
      ? HoldsTextIn<Omit<V, 'kind'>[keyof Omit<V, 'kind'>]>
      : V extends object
        ? HoldsTextIn<V[keyof V]>
        : false;

/** `renamed`: rows find each other by the value, so two that differ must differ once hidden. */
export type Hiding = 'hidden' | 'renamed' | 'kept';

/** As Table Schema calls it (Frictionless Data, Table Schema 1). */
export type DataType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

/** One value of a file. Dates are ISO texts; null is "sin dato". */
export type DataValue = string | number | boolean | null;

/** Only what reading holds every value to. */
export interface DataLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

/** What the dictionary of the open data says of a column beside its help. */
export type DataRemark = 'several' | 'guarded' | 'fraction' | 'pesos' | { readonly oneOf: readonly string[] };

/** How documents write a value of the kind. */
export type ShownAs = 'words' | 'number' | 'pesos' | 'date' | 'link' | 'activity';

export interface KindHandler<C extends Column, V> {
  /** The reader of a column's filled cells; null for one the add-on writes and never reads back. */
  reader(column: C, known: KnownNames): CellReader | null;
  /** What a blank cell means: nothing known, never no or zero. */
  blank(column: C): V;
  readonly format: ColumnFormat;
  /** The list that a cell of the column offers. Columns for several values have none: choosing would replace the cell. */
  offers(column: C): ColumnValidation | null;
  readonly search: SearchOf<V>;
  hiding(column: C): Hiding;
  readonly dataType: DataType;
  dataLimits(column: C): DataLimits;
  dataRemarks(column: C): readonly DataRemark[];
  dataValue(column: C, value: V): DataValue;
  readonly shownAs: ShownAs;
  /** A figure stands in a narrow, centred column of a document. */
  readonly isFigure: boolean;
  /** What a source's text becomes in a cell of ours, given what it reads as: a typed value where that is clear. */
  proposed(text: string, reading: FieldReading): CellInput;
}

export function refuse(...facts: readonly IssueFact[]): Refusal {
  return { refused: facts, value: null };
}

export function isRefusal(reading: FieldReading): reading is Refusal {
  return typeof reading === 'object' && reading !== null && 'refused' in reading;
}
