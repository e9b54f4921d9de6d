/** What the page and the server of the workbench say to each other: JSON over HTTP on the same machine. */
import type { LineMove } from '../../xlsx/line-move';

/** Text, number, Sí/No or an error's text; a date is its serial number. Null clears the cell. */
export type CellValue = string | number | boolean | null;

/** A cell as Univer keeps it; `s` is a key of `GridChange.styles` or of the snapshot's styles. */
export interface GridCell {
  readonly v?: string | number;
  /** 1 text, 2 number, 3 boolean. */
  readonly t?: 1 | 2 | 3;
  readonly f?: string;
  readonly s?: string;
}

export interface GridStyle {
  readonly bl?: 0 | 1;
  readonly it?: 0 | 1;
  readonly ul?: { readonly s: 0 | 1 };
  readonly st?: { readonly s: 0 | 1 };
  readonly ff?: string;
  readonly fs?: number;
  readonly cl?: { readonly rgb: string };
  readonly bg?: { readonly rgb: string };
  /** 1 lets the text run over the blank cells beside it, 3 wraps it. */
  readonly tb?: 0 | 1 | 2 | 3;
  readonly vt?: 0 | 1 | 2 | 3;
  readonly ht?: 0 | 1 | 2 | 3;
  readonly n?: { readonly pattern: string };
  readonly bd?: { readonly [Side in 'l' | 'r' | 't' | 'b']?: GridBorder };
}

export interface GridBorder {
  /** A place in `LINES` (grid-borders.ts). */
  readonly s: number;
  readonly cl: { readonly rgb: string };
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: 0 | 1;
  readonly tabColor: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly mergeData: readonly GridArea[];
  readonly columnData: {
    readonly [column: number]: {
      readonly w?: number;
      readonly hd?: 1;
      readonly s?: string;
      /** It belongs to a group that can be folded; the grid keeps this and knows nothing of it. */
      readonly custom?: { readonly grouped: true };
    };
  };
  readonly rowData: {
    readonly [row: number]: { readonly h?: number; readonly ah?: number; readonly ia?: 0 | 1; readonly hd?: 1 };
  };
  readonly cellData: { readonly [row: number]: { readonly [column: number]: GridCell } };
}

export interface GridArea {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The workbook as Univer opens it. */
export interface GridWorkbook {
  readonly id: string;
  readonly name: string;
  readonly locale: 'esES';
  readonly appVersion: string;
  readonly styles: { readonly [key: string]: GridStyle };
  readonly sheetOrder: readonly string[];
  readonly sheets: { readonly [id: string]: GridSheet };
  readonly resources: readonly { readonly name: string; readonly data: string }[];
}

/** Where the workbook stands: another one is another `epoch`, each change of it another `revision`. */
export interface BookRevision {
  readonly epoch: number;
  readonly revision: number;
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface Snapshot extends BookRevision {
  readonly name: string;
  /** It came from a file of the person's, which can be written when told to. */
  readonly canSave: boolean;
  /** Something changed since it was opened, downloaded or saved. */
  readonly unsaved: boolean;
  readonly menu: readonly MenuItem[];
  readonly workbook: GridWorkbook;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "="; `value` is then its result. */
  readonly formula?: string;
  /** Its own layout, a key of `styles`; null for none, so that its column's holds. Not said: as it is. */
  readonly style?: string | null;
}

type Styles = { readonly [key: string]: GridStyle };

export interface EditRequest extends BookRevision {
  /** The tab that sends it, so that it knows its own change when it comes back. */
  readonly client: string;
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly styles: Styles;
}

/** More than cells changed in a tab: how the workbook stands there. */
export interface ShapeRequest extends BookRevision {
  readonly client: string;
  /** Rows and columns put in, taken out or carried, in the order it was done. */
  readonly moves: readonly { readonly sheet: string; readonly move: LineMove }[];
  /** Every sheet, in tab order. */
  readonly order: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  /** The sheets in which anything but cells changed, whole. */
  readonly sheets: { readonly [id: string]: ShapedSheet };
  readonly styles: Styles;
}

export interface ShapedSheet {
  readonly tabColor: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: readonly GridArea[];
  readonly columns: {
    readonly [column: number]: { readonly widthPixels?: number; readonly hidden?: true; readonly style?: string };
  };
  /** Only heights that a person gave. */
  readonly rows: { readonly [row: number]: { readonly heightPixels?: number; readonly hidden?: true } };
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly dropdowns: readonly ShapedDropdown[];
  /** Every cell that holds anything. */
  readonly cells: readonly CellEdit[];
}

export interface ShapedDropdown {
  readonly areas: readonly GridArea[];
  /** A JSON list of values, or "=" and where they stand. */
  readonly list: string;
  readonly strict: boolean;
  readonly help?: string;
}

/** Changed cells of one sheet; a cell that became blank is null. */
export interface ChangedCells {
  readonly sheet: string;
  readonly cells: { readonly [row: number]: { readonly [column: number]: GridCell | null } };
}

export interface Change extends BookRevision {
  readonly client: string | null;
  /** Null: more than cells changed, so the page asks for the whole again. */
  readonly sheets: readonly ChangedCells[] | null;
  readonly styles: Styles;
  /** The tab `client` did this in its grid and shows it already. */
  readonly byGrid: boolean;
  /** Another workbook took the place of this one. */
  readonly replaced: boolean;
}

export interface RunRequest {
  readonly client: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly activeSheet?: string;
}

/** What an execution shows the person besides its answer. */
export interface Shown {
  readonly toasts: readonly { readonly message: string; readonly title?: string; readonly seconds?: number }[];
  readonly alerts: readonly { readonly title?: string; readonly prompt: string }[];
  readonly active?: { readonly sheet: string; readonly a1: string };
  /** A sidebar was opened: where its page is. */
  readonly panel?: { readonly title: string; readonly address: string };
  /** A page was opened over everything else. */
  readonly dialog?: {
    readonly title: string;
    readonly address: string;
    readonly widthPixels: number;
    readonly heightPixels: number;
  };
}

export interface RunReply extends BookRevision {
  readonly outcome: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
  readonly shown: Shown;
}

export interface DocumentEntry {
  readonly id: string;
  readonly fileName: string;
}

/** Any refusal: one sentence for the person. `stale` means the page no longer shows what is there. */
export interface Refusal {
  readonly code: 'stale' | 'refused' | 'unreadable' | 'lost' | 'failed';
  readonly message: string;
}

/** What the bridge inside the panel's frame and the page around it say to each other. */
export type BridgeMessage =
  | { readonly kind: 'run'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'open'; readonly address: string };

export interface BridgeAnswer {
  readonly kind: 'answer';
  readonly id: number;
  readonly outcome: RunReply['outcome'];
}
