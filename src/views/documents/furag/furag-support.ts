import type { Block, ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/furag';
import { keyFigures, ofAll, paragraph } from '../blocks';
import { reportDocument } from '../report-document';
import type { InternalInput } from '../section';
import { rowBook } from '../trace/row-book';
import { answersSection } from './answers-section';
import { type FuragReply, furagReplies, isShown } from './replies';
import { summarySection } from './summary-section';

/** "Soporte para FURAG": question by question, what the workbook shows, in which rows, proved by what. */
export function furagSupport(input: InternalInput): ReportDocument {
  const book = rowBook(input);
  const replies = furagReplies(input.assessment, book);
  return reportDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: opening(replies, input.assessment.settings.year, book.sheetOf('furagQuestions')),
      sections: [summarySection(replies), answersSection(replies, book)],
      audience: 'internal',
    },
    input.assessment,
  );
}

function opening(replies: readonly FuragReply[], year: number | null, sheet: string): readonly Block[] {
  const listed = replies.map(({ question }) => question.year).find((one) => one !== null);
  return [
    paragraph(WORDS.intro),
    keyFigures([
      [ofAll(replies, ({ options }) => options.some(isShown)), WORDS.keyQuestions],
      [
        ofAll(
          replies.flatMap(({ options }) => options),
          isShown,
        ),
        WORDS.keyOptions,
      ],
    ]),
    { kind: 'box', title: WORDS.listTitle, runs: [{ text: WORDS.listOf(listed || null, year, sheet) }] },
  ];
}
