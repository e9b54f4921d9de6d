/** What is counted through the whole document, in the order it comes, so that the same report gives the same ids. */
import type { ListKind } from './numbering';

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
