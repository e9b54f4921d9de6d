import { FIGURE_WORDS } from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import { FURAG_WORDS as WORDS } from '../../../messages/es/furag';
import type { DocumentSection } from '../section';
import { cell } from '../text';
import type { FuragReply } from './replies';

/** One line per question: how far the data carry it, and what is missing. */
export function summarySection(replies: readonly FuragReply[]): DocumentSection {
  return {
    title: WORDS.summaryTitle,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        summary: WORDS.summary,
        columns: [
          { heading: WORDS.question, share: 5 },
          { heading: WORDS.options, share: 1.4, align: 'center' },
          { heading: WORDS.missing, share: 3 },
        ],
        rows: replies.map((reply) => [
          cell(questionName(reply)),
          reply.options.length === 0
            ? cell(FIGURE_WORDS.nothing, 'muted')
            : cell(
                FIGURE_WORDS.outOf(plainNumber(reply.shown), plainNumber(reply.options.length)),
                reply.shown + reply.partly === 0
                  ? 'attention'
                  : reply.shown === reply.options.length
                    ? 'done'
                    : 'planned',
              ),
          cell(missingWords(reply)),
        ]),
      },
    ],
  };
}

export function questionName({ question }: FuragReply): string {
  return question.code === null ? question.question : WORDS.named(question.code, question.question);
}

function missingWords({ options, shown, partly, unproved }: FuragReply): string {
  if (options.length === 0) return WORDS.missingAnswer;
  return WORDS.missingParts(options.length - shown - partly, partly, unproved);
}
