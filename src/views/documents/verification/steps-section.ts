import { policyStep } from '../../../catalogue/policy-steps';
import type { StepAssessment } from '../../../core/checklist/assess-checklist';
import type { StepScore } from '../../../core/checklist/self-assessment';
import type { TableCell } from '../../../document/model';
import { STATUS_WORDS, stepReasonSentence } from '../../../messages/es/checklist';
import { shortDate } from '../../../messages/es/format';
import { FURAG_WORDS } from '../../../messages/es/furag';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import type { DocumentSection, InternalInput } from '../section';
import { cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { linksCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** The 32 steps: where each stands and why, what is lacking, and what a person stated. */
export function stepsSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const { checklist, selfAssessment } = assessment;
  return {
    title: WORDS.stepsTitle,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        summary: WORDS.stepsSummary,
        columns: [
          { heading: WORDS.step, share: 3 },
          { heading: WORDS.state, share: 1.4 },
          { heading: WORDS.why, share: 3.6 },
          { heading: WORDS.lacking, share: 2.4 },
          { heading: WORDS.evidence, share: 2 },
          { heading: WORDS.score, share: 1.6 },
          TICK_COLUMN,
        ],
        rows: checklist.map((step, index) => stepRow(step, selfAssessment.steps[index], book)),
      },
    ],
  };
}

function stepRow(step: StepAssessment, score: StepScore | undefined, book: RowBook): readonly TableCell[] {
  const { reason, statement } = step;
  const lacking =
    reason.code === 'share' && reason.missing.length > 0 ? [{ table: reason.table, rows: reason.missing }] : [];
  return [
    cell(FURAG_WORDS.named(step.step, policyStep(step.step)?.title ?? '')),
    cell(STATUS_WORDS[step.status], step.status === 'done' ? 'done' : step.share === null ? 'muted' : 'planned'),
    cell(stepReasonSentence(reason)),
    cell(lacking.length === 0 ? '' : rowNames(lacking, book)),
    statementCell(statement, book),
    cell(WORDS.scoreWords(score?.score ?? null, score?.suggested ?? null)),
    tickCell(),
  ];
}

function statementCell(statement: StepAssessment['statement'], book: RowBook): TableCell {
  if (statement === null || statement.evidence === null) return cell('');
  const { runs } = linksCell('steps', statement.row, book);
  return { runs: statement.date === null ? runs : [...runs, { text: `\n${shortDate(statement.date)}` }] };
}
