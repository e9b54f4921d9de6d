import { nothing } from '../../../messages/es/figures';
import * as WORDS from '../../../messages/es/furag';
import { missing } from '../../../messages/es/rows';
import { cell, ofAll, wordTable } from '../blocks';
import { type DocumentSection, portrait } from '../section';
import { type FuragReply, isShown, type JudgedOption } from './replies';

/** One line per question: how far the data carry it, and what is missing. */
export function summarySection(replies: readonly FuragReply[]): DocumentSection {
  return portrait(WORDS.summaryTitle, [
    wordTable(
      WORDS.summaryTitle,
      [
        [WORDS.question, 5],
        [WORDS.options, 1.6],
        [missing, 3],
      ],
      replies.map(({ question, options, unproved }) => {
        const name = cell(WORDS.named(question.code, question.question));
        if (options.length === 0) return [name, cell(nothing), cell(WORDS.byEntity)];
        const count = (of: (option: JudgedOption) => boolean): number => options.filter(of).length;
        return [
          name,
          cell(
            ofAll(options, isShown),
            options.every(isShown) ? 'done' : options.some(isShown) ? 'planned' : 'attention',
          ),
          cell(
            WORDS.missingParts(
              count((option) => !isShown(option)),
              count(({ state }) => state === 'partly'),
              unproved,
            ),
          ),
        ];
      }),
    ),
  ]);
}
