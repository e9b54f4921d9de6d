/** The headings of a page, and the contents that lead to them. */
import { cleanLine } from '../document/clean-text';
import type { Block, Section } from '../document/model';
import { type Html, tag } from './markup';

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

export function headingsOf(sections: readonly Section[]): readonly Heading[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { readonly kind: 'heading' }> => block.kind === 'heading')
    .map(({ level, text }, index) => ({ id: `s${index + 1}`, level, text: cleanLine(text) }));
}

/** Links to all headings, those of a lower level inside the entry they stand under. Its title is no heading. */
export function renderContents(title: string, headings: readonly Heading[]): Html {
  return tag('nav', { 'aria-label': title }, tag('p', {}, title), listOf(headings));
}

/** Levels follow each other: the first of them is the highest. */
function listOf(headings: readonly Heading[]): Html {
  const starts = headings.flatMap(({ level }, index) => (level <= (headings[0]?.level ?? 0) ? [index] : []));
  return tag(
    'ul',
    {},
    ...starts.flatMap((start, index) => {
      const [heading, ...under] = headings.slice(start, starts[index + 1]);
      if (heading === undefined) return [];
      const link = tag('a', { href: `#${heading.id}` }, heading.text);
      return [tag('li', {}, link, ...(under.length > 0 ? [listOf(under)] : []))];
    }),
  );
}
