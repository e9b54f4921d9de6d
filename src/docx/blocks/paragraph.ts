import { type BlockHandler, isFrame } from '../context';
import { renderParagraph } from '../paragraph';
import { renderRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';
import { SIZE } from '../type';

export const renderText: BlockHandler<'paragraph'> = ({ runs, soft }, { theme, previous, next, references }) => [
  renderParagraph(
    'Normal',
    {
      keepNext: isFrame(next) || next?.kind === 'list',
      spacing: spacing(isFrame(previous) ? AFTER_FRAME : 0, next?.kind === 'keyFigures' ? 240 : 160),
    },
    ...renderRuns(runs, soft ? { color: theme.soft, size: SIZE.soft } : {}, references),
  ),
];
