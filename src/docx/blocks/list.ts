import { Paragraph } from 'docx';
import { type BlockHandler, isFrame } from '../context';
import { asRun } from '../markup';
import { BULLETS, NUMBERS } from '../numbering';
import { renderRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';

export const renderList: BlockHandler<'list'> = ({ ordered, items }, { previous, references }) => {
  const numbering = { reference: ordered ? NUMBERS : BULLETS, level: 0, instance: references.nextList() };
  const last = items.length - 1;
  return items.map(
    (runs, index) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering,
        spacing: spacing(index === 0 && isFrame(previous) ? AFTER_FRAME : 0, index === last ? 160 : 80),
        children: renderRuns(runs, {}, references).map(asRun),
      }),
  );
};
