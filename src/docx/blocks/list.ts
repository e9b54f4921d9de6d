import { type BlockHandler, isFrame } from '../context';
import { renderParagraph } from '../paragraph';
import { renderRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';

export const renderList: BlockHandler<'list'> = ({ ordered, items }, { previous, references }) => {
  const list = references.nextList(ordered ? 'numbers' : 'bullets');
  const last = items.length - 1;
  return items.map((runs, index) => {
    const before = index === 0 && isFrame(previous) ? AFTER_FRAME : 0;
    const look = { list, spacing: spacing(before, index === last ? 160 : 80) };
    return renderParagraph('ListParagraph', look, ...renderRuns(runs, {}, references));
  });
};
