/** The runs of a text in a page: their weight and their links. */
import { linkTarget } from '../document/clean-text';
import { linkWords } from '../document/link-words';
import type { Run } from '../document/model';
import { type Content, tag } from './markup';

/** The address of a link that has words is printed beside them, for who reads it on paper. */
export function renderRuns(runs: readonly Run[]): readonly Content[] {
  return runs.flatMap(({ text, bold, link }) => {
    const weighed = (words: string) => (bold ? tag('strong', {}, words) : words);
    const href = link === undefined ? null : linkTarget(link);
    if (href === null) return [weighed(text)];
    const { before, words, after } = linkWords(text, href);
    return [before, tag('a', { href, class: words === href ? undefined : 'to' }, weighed(words)), after];
  });
}
