/** A list: an item a paragraph, numbered from 1 in each list. */
import { type BlockHandler, isDrawnAsTable } from '../context';
import { renderParagraph } from '../paragraph';
import { renderRuns } from '../runs';
import { AFTER_TABLE, spacing } from '../spacing';

export const renderList: BlockHandler<'list'> = ({ ordered, items }, { previous, references }) => {
  const list = references.nextList(ordered ? 'numbers' : 'bullets');
  const last = items.length - 1;
  return items.map((runs, index) => {
    const before = index === 0 && isDrawnAsTable(previous) ? AFTER_TABLE : 0;
    const properties = { list, spacing: spacing(before, index === last ? 160 : 80) };
    return renderParagraph('ListParagraph', properties, ...renderRuns(runs, {}, references));
  });
};
