/** What the handlers of blocks are given: their own block, and the document around it. */
import type { Block, DocumentWords } from '../document/model';
import type { Theme } from '../document/theme';
import type { XmlElement } from './element';
import type { References } from './references';

/** What a block needs to know of the document around it. */
export interface BlockContext {
  readonly theme: Theme;
  readonly words: DocumentWords;
  /** Twips. */
  readonly textWidth: number;
  /** Those of the whole document, in their order. */
  readonly headings: readonly BlockOf<'heading'>[];
  /** The neighbours on the same run of pages. */
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  readonly references: References;
}

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

export type BlockHandler<Kind extends Block['kind']> = (
  block: BlockOf<Kind>,
  context: BlockContext,
) => readonly XmlElement[];

const DRAWN_AS_TABLES: ReadonlySet<Block['kind'] | undefined> = new Set(['table', 'bars', 'keyFigures'] as const);

/** Whether a block is drawn as a table: such a one takes no space after itself, and two of them would run together. */
export function isDrawnAsTable(block: Block | undefined): boolean {
  return DRAWN_AS_TABLES.has(block?.kind);
}
