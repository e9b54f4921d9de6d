/** A paragraph, nearer to what it introduces than to what it follows. */
import { type BlockHandler, isDrawnAsTable } from '../context';
import { renderParagraph } from '../paragraph';
import { renderRuns } from '../runs';
import { AFTER_TABLE, spacing } from '../spacing';
import { SIZE } from '../typography';

export const renderText: BlockHandler<'paragraph'> = ({ runs, soft }, { theme, previous, next, references }) => [
  renderParagraph(
    'Normal',
    {
      keepNext: isDrawnAsTable(next) || next?.kind === 'list',
      spacing: spacing(isDrawnAsTable(previous) ? AFTER_TABLE : 0, next?.kind === 'keyFigures' ? 240 : 160),
    },
    ...renderRuns(runs, soft ? { color: theme.soft, size: SIZE.soft } : {}, references),
  ),
];
