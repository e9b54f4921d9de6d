import type { FuragOption } from '../../../catalogue/furag-option';
import type { FuragQuestion } from '../../../core/records';
import type { Block, TableCell } from '../../../document/model';
import { plainNumber } from '../../../messages/es/format';
import { FURAG_WORDS as WORDS } from '../../../messages/es/furag';
import type { DocumentSection } from '../section';
import { cell, paragraph, subheading } from '../text';
import type { RowBook } from '../trace/row-book';
import { evidenceCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import { type FuragReply, type OptionState, optionState } from './replies';
import { questionName } from './summary-section';

/** Every option of every question with its rows and their links; a box where only the entity can answer. */
export function answersSection(replies: readonly FuragReply[], book: RowBook): DocumentSection {
  return {
    title: WORDS.answersTitle,
    orientation: 'landscape',
    blocks: [
      paragraph(WORDS.answersIntro),
      ...replies.flatMap((reply) => [subheading(questionName(reply)), answerBlock(reply, book)]),
    ],
  };
}

function answerBlock({ question, options }: FuragReply, book: RowBook): Block {
  if (options.length === 0) return { kind: 'box', title: WORDS.boxTitle, runs: [{ text: WORDS.box }] };
  return {
    kind: 'table',
    summary: question.question,
    columns: [
      { heading: WORDS.option, share: 4 },
      { heading: WORDS.answer, share: 1.7 },
      { heading: WORDS.rows, share: 4 },
      { heading: WORDS.evidence, share: 4 },
    ],
    rows: [
      ...options
        .filter((option) => optionState(option) !== 'noRows')
        .map((option) => optionRow(option, question, book)),
      ...emptyRow(options.filter((option) => optionState(option) === 'noRows')),
    ],
  };
}

/** The options that nothing shows, in one row: there is nothing to tell of each. */
function emptyRow(options: readonly FuragOption[]): readonly (readonly TableCell[])[] {
  if (options.length === 0) return [];
  return [[cell(options.map(({ label }) => label).join('; ')), cell(WORDS.states.noRows, 'muted'), cell(''), cell('')]];
}

const TONES: { readonly [state in OptionState]: NonNullable<TableCell['tone']> } = {
  shown: 'done',
  partly: 'planned',
  noRows: 'muted',
  byHand: 'muted',
};

function optionRow(option: FuragOption, { answer }: FuragQuestion, book: RowBook): readonly TableCell[] {
  const state = optionState(option);
  const shownBy = option.shownBy ?? [];
  const count = shownBy.reduce((sum, { rows }) => sum + rows.length, 0);
  const lacking = state === 'partly' ? WORDS.lacking(rowNames(option.lacking, book)) : '';
  return [
    cell(option.label),
    cell(answer === 'dialogueCount' ? plainNumber(count) : WORDS.states[state], TONES[state]),
    cell(count === 0 ? '' : `${rowNames(shownBy, book)}${lacking}`),
    option.provedBy.some(({ rows }) => rows.length > 0) || count === 0
      ? evidenceCell(option.provedBy, book)
      : cell(WORDS.noPlan, 'attention'),
  ];
}
