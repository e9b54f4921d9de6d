import type { Block, DocumentWords } from '../document/model';
import type { Theme } from '../document/theme';
import type { Markup } from './markup';
import type { ListKind } from './numbering';

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
) => readonly Markup[];

/** The things counted through the whole document, in the order they come, so that the same report gives the same ids. */
export interface References {
  /** The relationship id of an address, without its rId prefix; one for each address. */
  readonly linkId: (target: string) => string;
  /** A number for each list, so that each begins at 1. */
  readonly nextList: (kind: ListKind) => number;
  /** The number of a heading in the document, from 1. */
  readonly nextHeading: () => number;
  readonly links: () => readonly Link[];
  readonly lists: () => readonly ListKind[];
}

export interface Link {
  readonly id: string;
  readonly target: string;
}

export function createReferences(): References {
  const ids = new Map<string, string>();
  const lists: ListKind[] = [];
  let headings = 0;
  return {
    linkId: (target) => {
      const id = ids.get(target) ?? `Link${ids.size + 1}`;
      ids.set(target, id);
      return id;
    },
    nextList: (kind) => lists.push(kind),
    nextHeading: () => {
      headings += 1;
      return headings;
    },
    lists: () => lists,
    links: () => [...ids].map(([target, id]) => ({ id, target })),
  };
}

const FRAMES: ReadonlySet<Block['kind'] | undefined> = new Set(['table', 'bars', 'keyFigures'] as const);

/** Whether a block is drawn as a table: such a one takes no space after itself, and two of them would run together. */
export function isFrame(block: Block | undefined): boolean {
  return FRAMES.has(block?.kind);
}
