import { policyStep } from '../../../catalogue/policy-steps';
import type { StepAssessment } from '../../../core/checklist/assess-checklist';
import type { TableCell } from '../../../document/model';
import { STATUS_WORDS, stepReasonSentence } from '../../../messages/es/checklist';
import { named } from '../../../messages/es/furag';
import { evidence, missing } from '../../../messages/es/rows';
import * as WORDS from '../../../messages/es/verification';
import { cell, wordTable } from '../blocks';
import { fieldCell } from '../field-cell';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { rowNames } from '../trace/row-names';
import { tickCell } from './tick-cell';

/** The 32 steps: where each stands and why, what is lacking, and the evidence that a person stated. */
export function stepsSection(
  { assessment: { checklist, selfAssessment } }: InternalInput,
  book: RowBook,
): DocumentSection {
  return landscape(WORDS.stepsTitle, [
    wordTable(
      WORDS.stepsTitle,
      [
        [WORDS.step, 3],
        [WORDS.stateHeading, 1.5],
        [WORDS.why, 4],
        [missing, 2.5],
        [evidence, 1.5],
        [WORDS.score, 2],
        [WORDS.check, 2.5],
      ],
      checklist.map((step, index): readonly TableCell[] => {
        const { reason, statement } = step;
        const policy = policyStep(step.step);
        const score = selfAssessment.steps[index];
        return [
          cell(named(step.step, policy === null ? '' : policy.title)),
          cell(STATUS_WORDS[step.status], step.status === 'done' ? 'done' : 'planned'),
          cell(stepReasonSentence(reason)),
          cell(
            reason.code === 'share' && reason.missing.length > 0
              ? rowNames([{ table: reason.table, rows: reason.missing }], book)
              : '',
          ),
          statement === null || statement.evidence === null ? cell('') : stated(statement, book),
          cell(score === undefined ? '' : WORDS.scoreWords(score.score, score.suggested)),
          tickCell(),
        ];
      }),
    ),
  ]);
}

/** The link and its day, as Pasos has them. */
function stated(statement: NonNullable<StepAssessment['statement']>, { shown }: RowBook): TableCell {
  const link = fieldCell(shown, 'steps', statement, 'evidence');
  return { runs: [...link.runs, { text: '\n' }, ...fieldCell(shown, 'steps', statement, 'date').runs] };
}
