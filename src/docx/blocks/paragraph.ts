import { Paragraph } from 'docx';
import { type BlockHandler, isFrame } from '../context';
import { asRun } from '../markup';
import { renderRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';
import { SIZE } from '../type';

export const renderParagraph: BlockHandler<'paragraph'> = ({ runs, soft }, { theme, previous, next, references }) => [
  new Paragraph({
    style: 'Normal',
    ...(isFrame(next) || next?.kind === 'list' ? { keepNext: true } : {}),
    spacing: spacing(isFrame(previous) ? AFTER_FRAME : 0, next?.kind === 'keyFigures' ? 240 : 160),
    children: renderRuns(runs, soft ? { color: theme.soft, size: SIZE.soft } : {}, references).map(asRun),
  }),
];
