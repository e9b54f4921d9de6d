import type { FuragOption } from '../../../catalogue/furag-option';
import { furagOptions } from '../../../catalogue/furag-options';
import { FURAG_QUESTIONS } from '../../../catalogue/furag-questions';
import type { FuragQuestion } from '../../../core/records';
import type { InternalAssessment } from '../../public-assessment';
import type { RowBook } from '../trace/row-book';
import { unproved } from '../trace/row-evidence';

/** A question, and what the workbook shows for each of its options. */
export interface FuragReply {
  readonly question: FuragQuestion;
  /** None where only the entity can answer. */
  readonly options: readonly JudgedOption[];
  /** Rows behind the options that could have a link and have none. */
  readonly unproved: number;
}

export type OptionState = 'shown' | 'partly' | 'noRows' | 'byHand';
export interface JudgedOption extends FuragOption {
  readonly state: OptionState;
}

/** The questions of Preguntas FURAG, else those of the catalogue; of the workbook's year, else of the latest listed. */
export function furagReplies(assessment: InternalAssessment, book: RowBook): readonly FuragReply[] {
  const { tables, settings } = assessment;
  const list = tables.furagQuestions.length > 0 ? tables.furagQuestions : FURAG_QUESTIONS;
  const years = list.map(({ year }) => Number(year));
  const year = years.find((listed) => listed === settings.year) || Math.max(...years);
  const optionsOf = furagOptions(assessment);
  return list
    .filter((question) => question.year === null || question.year === year)
    .map((question) => {
      const options = question.answer === null ? [] : optionsOf[question.answer];
      const without = options.flatMap(({ provedBy }) =>
        provedBy.flatMap((source) => unproved(source, book).rows.map((row) => `${source.table}${row}`)),
      );
      return {
        question,
        options: options.map((option) => ({ ...option, state: stateOf(option) })),
        unproved: new Set(without).size,
      };
    });
}

function stateOf({ shownBy, lacking }: FuragOption): OptionState {
  if (shownBy === null) return 'byHand';
  if (shownBy.every(({ rows }) => rows.length === 0)) return 'noRows';
  return lacking.every(({ rows }) => rows.length === 0) ? 'shown' : 'partly';
}

/** In whole or in part. */
export function isShown({ state }: JudgedOption): boolean {
  return state === 'shown' || state === 'partly';
}
