import { FURAG_ANSWERS, FURAG_QUESTIONS } from '../catalogue/furag-questions';
import { POLICY_STEPS } from '../catalogue/policy-steps';
import type { TableKey } from '../core/records';
import type { FollowUpInput } from './new-rows';

/** Rows a new sheet begins with, so that nobody types them: the 32 steps in Pasos, the form's questions in Preguntas FURAG. */
export function firstRows(key: TableKey): readonly FollowUpInput[] {
  switch (key) {
    case 'steps':
      return POLICY_STEPS.map(({ code, title }) => ({ step: `${code}. ${title}` }));
    case 'furagQuestions':
      return FURAG_QUESTIONS.map((question) => ({
        ...question,
        answer: question.answer === null ? null : FURAG_ANSWERS[question.answer][0],
      }));
    default:
      return [];
  }
}
