/** What the page and the server of the workbench say to each other: JSON over HTTP on the same machine. */

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
  readonly tb: 1 | 3;
  readonly vt?: 1 | 2 | 3;
  readonly ht?: 0 | 1 | 2 | 3;
  readonly n?: { readonly pattern: string };
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
  readonly columnData: { readonly [column: number]: { readonly w?: number; readonly hd?: 1; readonly s?: string } };
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

/** Where the server's truth stands: another workbook is another `epoch`, each change of it another `revision`. */
export interface Standing {
  readonly epoch: number;
  readonly revision: number;
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface Snapshot extends Standing {
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
  /** The format the grid shows it in, when it has one. */
  readonly numberFormat?: string;
}

export interface EditRequest extends Standing {
  /** The tab that sends it, so that it knows its own change when it comes back. */
  readonly client: string;
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** Changed cells of one sheet; a cell that became blank is null. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: { readonly [row: number]: { readonly [column: number]: GridCell | null } };
}

export interface Change extends Standing {
  readonly client: string | null;
  /** Null: more than cells changed, so the page asks for the whole again. */
  readonly sheets: readonly SheetCells[] | null;
  readonly styles: { readonly [key: string]: GridStyle };
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
}

export interface RunReply extends Standing {
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
  | { readonly kind: 'focus' }
  | { readonly kind: 'open'; readonly address: string };

export interface BridgeAnswer {
  readonly kind: 'answer';
  readonly id: number;
  readonly outcome: RunReply['outcome'];
}
