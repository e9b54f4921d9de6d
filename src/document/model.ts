/**
 * A report as blocks of meaning, before it becomes .docx or HTML. It knows nothing of participation: the views say
 * what to tell, the renderers how it looks. All text is final (Spanish, already formatted).
 */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** Words for accessibility and file properties. */
  readonly description: string;
  readonly header: { readonly entity: string; readonly document: string };
  /** A word on every page: "Borrador", "Uso interno"; null when the document needs none. */
  readonly mark: string | null;
  readonly logo: Logo | null;
  readonly footer: {
    /** For example "Elaboró: Profesional de planeación, nov. 2026". May be empty. */
    readonly signatures: readonly string[];
    /** For example "Versión 3 · corte 22/11/2026". */
    readonly note: string;
  };
  /** The entity's colour as '#rrggbb', already checked for contrast on white (at least 4.5:1). */
  readonly accent: string;
  readonly words: DocumentWords;
  readonly sections: readonly Section[];
}

/** A picture of the entity, a PNG of at most 64 KB. */
export interface Logo {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Alt text. */
  readonly description: string;
}

/** The few words a renderer must print itself. */
export interface DocumentWords {
  /** "Contenido" */
  readonly contents: string;
  /** "página" and "de", around the page number and the page count. */
  readonly page: string;
  readonly of: string;
  /** "Ir al contenido": the first link of a page, for those who do not use a mouse. */
  readonly skip: string;
}

/** A run of pages with one orientation. Only a table that needs the width goes in a landscape one. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly soft?: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'keyFigures'; readonly summary: string; readonly figures: readonly KeyFigure[] }
  | BarsBlock
  | TableBlock
  /** A marked frame: something the entity must write, or a notice the reader must not miss. */
  | { readonly kind: 'box'; readonly title: string; readonly runs: readonly Run[] }
  /** Where the linked table of contents stands. */
  | { readonly kind: 'contents' };

/** One big figure with the words under it: "7 de 10", "grupos de valor en alguna actividad". */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** Quantities of one kind to compare: the words tell all, the bars beside them only repeat it. */
export interface BarsBlock {
  readonly kind: 'bars';
  /** What is compared; printed above the bars. */
  readonly summary: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** "12 de 20", "sin dato". */
  readonly value: string;
  /** Part of the full length, 0 to 1; null draws no bar. */
  readonly share: number | null;
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table holds, for assistive technology (alt text). */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** Relative share of the table's width, any positive number. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Whether its cells name their rows, as the words of a card or the groups of a grid do. */
  readonly rowHeader?: boolean;
}

export interface TableCell {
  readonly runs: readonly Run[];
  /** Shade of the cell; the words in it carry the meaning, the shade only repeats it. */
  readonly tone?: CellTone;
}

export type CellTone = 'done' | 'planned' | 'attention' | 'muted';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** An https address, or mailto: and one e-mail address; with any other the text stands without a link. */
  readonly link?: string;
}
