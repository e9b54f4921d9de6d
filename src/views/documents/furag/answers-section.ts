import type { FuragAnswer } from '../../../core/records';
import type { Block, TableCell } from '../../../document/model';
import { plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/furag';
import { evidence } from '../../../messages/es/rows';
import { box, cell, paragraph, subheading, wordTable } from '../blocks';
import { type DocumentSection, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { evidenceCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import type { FuragReply, JudgedOption } from './replies';

/** Every option of every question with its rows and their links; a box where only the entity can answer. */
export function answersSection(replies: readonly FuragReply[], book: RowBook): DocumentSection {
  return landscape(WORDS.answersTitle, [
    paragraph(WORDS.answersIntro),
    ...replies.flatMap((reply) => {
      const name = WORDS.named(reply.question.code, reply.question.question);
      return [subheading(name), answerBlock(name, reply, book)];
    }),
  ]);
}

function answerBlock(name: string, { question, options }: FuragReply, book: RowBook): Block {
  if (options.length === 0) return box(WORDS.box);
  const without = options.filter(({ state }) => state === 'noRows').map(({ label }) => label);
  return wordTable(
    name,
    [
      [WORDS.option, 4],
      [WORDS.answer, 1.8],
      [WORDS.rows, 4],
      [evidence, 4],
    ],
    [
      ...options.filter(({ state }) => state !== 'noRows').map((option) => optionRow(option, question.answer, book)),
      // In one row: there is nothing to tell of each.
      ...(without.length === 0
        ? []
        : [[cell(without.join('; ')), cell(WORDS.states.noRows, 'muted'), cell(''), cell('')]]),
    ],
  );
}

function optionRow(
  { label, state, shownBy, provedBy, lacking }: JudgedOption,
  answer: FuragAnswer | null,
  book: RowBook,
): readonly TableCell[] {
  if (shownBy === null) return [cell(label), cell(WORDS.states[state], 'muted'), cell(''), cell('')];
  const count = shownBy.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    cell(label),
    cell(answer === 'dialogueCount' ? plainNumber(count) : WORDS.states[state], state === 'shown' ? 'done' : 'planned'),
    cell(rowNames(shownBy, book) + (state === 'partly' ? WORDS.lacking(rowNames(lacking, book)) : '')),
    provedBy.every(({ rows }) => rows.length === 0) ? cell(WORDS.noPlan, 'planned') : evidenceCell(provedBy, book),
  ];
}
