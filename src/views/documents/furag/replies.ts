import type { FuragOption } from '../../../catalogue/furag-option';
import { furagOptions } from '../../../catalogue/furag-options';
import { FURAG_QUESTIONS } from '../../../catalogue/furag-questions';
import type { FuragQuestion } from '../../../core/records';
import type { InternalAssessment } from '../../public-assessment';
import type { RowBook } from '../trace/row-book';
import { unproved } from '../trace/row-evidence';

/** A question, what the workbook shows for each of its options, and how far that carries it. */
export interface FuragReply {
  readonly question: FuragQuestion;
  /** None where only the entity can answer. */
  readonly options: readonly FuragOption[];
  /** Options that rows show, and those that some rows show while others should. */
  readonly shown: number;
  readonly partly: number;
  /** Rows behind the options that could have a link and have none. */
  readonly unproved: number;
}

/** The questions of Preguntas FURAG, else those of the catalogue; of the workbook's year, else of the latest listed. */
export function furagReplies(assessment: InternalAssessment, book: RowBook): readonly FuragReply[] {
  const { tables, settings } = assessment;
  const list = tables.furagQuestions.length > 0 ? tables.furagQuestions : FURAG_QUESTIONS;
  const years = list.map(({ year }) => year ?? 0);
  const year = years.find((listed) => listed === settings.year) ?? Math.max(...years);
  const options = furagOptions(assessment);
  return list
    .filter((question) => question.year === null || question.year === year)
    .map((question) => reply(question, question.answer === null ? [] : options[question.answer], book));
}

export type OptionState = 'shown' | 'partly' | 'noRows' | 'byHand';

export function optionState({ shownBy, lacking }: FuragOption): OptionState {
  if (shownBy === null) return 'byHand';
  if (shownBy.every(({ rows }) => rows.length === 0)) return 'noRows';
  return lacking.every(({ rows }) => rows.length === 0) ? 'shown' : 'partly';
}

function reply(question: FuragQuestion, options: readonly FuragOption[], book: RowBook): FuragReply {
  const states = options.map(optionState);
  const without = options.flatMap(({ provedBy }) =>
    provedBy.map((source) => unproved(source, book)).flatMap(({ table, rows }) => rows.map((row) => `${table}${row}`)),
  );
  return {
    question,
    options,
    shown: states.filter((state) => state === 'shown').length,
    partly: states.filter((state) => state === 'partly').length,
    unproved: new Set(without).size,
  };
}
