import type { Block, ReportDocument } from '../../../document/model';
import { FIGURE_WORDS } from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import { FURAG_WORDS as WORDS } from '../../../messages/es/furag';
import { type Edition, frameDocument } from '../frame';
import type { InternalInput } from '../section';
import { paragraph } from '../text';
import { rowBook } from '../trace/row-book';
import { answersSection } from './answers-section';
import { type FuragReply, furagReplies } from './replies';
import { summarySection } from './summary-section';

/** "Soporte para FURAG": question by question, what the workbook shows, in which rows, proved by what. */
export function furagSupport(input: InternalInput, edition: Edition): ReportDocument {
  const book = rowBook(input);
  const replies = furagReplies(input.assessment, book);
  return frameDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: opening(replies, input.assessment.settings.year, book.sheetOf('furagQuestions')),
      sections: [summarySection(replies), answersSection(replies, book)],
      audience: 'internal',
    },
    input.assessment,
    edition,
  );
}

function opening(replies: readonly FuragReply[], year: number | null, sheet: string): readonly Block[] {
  const answered = replies.filter(({ shown, partly }) => shown + partly > 0);
  const options = replies.reduce((sum, reply) => sum + reply.options.length, 0);
  const shown = replies.reduce((sum, reply) => sum + reply.shown, 0);
  const proved = answered.filter(({ unproved }) => unproved === 0);
  const figure = (part: number, whole: number, label: string) => ({
    value: FIGURE_WORDS.outOf(plainNumber(part), plainNumber(whole)),
    label,
  });
  return [
    paragraph(WORDS.intro),
    {
      kind: 'keyFigures',
      summary: WORDS.keyFigures,
      figures: [
        figure(answered.length, replies.length, WORDS.keyQuestions),
        figure(shown, options, WORDS.keyOptions),
        figure(proved.length, answered.length, WORDS.keyLinks),
      ],
    },
    {
      kind: 'box',
      title: WORDS.listTitle,
      runs: [{ text: WORDS.list(replies[0]?.question.year ?? null, year, sheet) }],
    },
  ];
}
