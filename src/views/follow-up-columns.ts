/** What the assessment writes beside the rows of Matriz. */
import type { Assessment } from '../core/assess';
import type { FollowUpAssessment } from '../core/follow-up';
import { calculationWords, NO_DATA_WORDS, stateWords } from '../messages/es/follow-up';
import type { Tone } from '../tables/changes';
import type { ComputedColumns } from '../tables/computed-columns';
import type { ComputedFollowUpField } from '../tables/definition';

type ComputedColumn = ComputedColumns['columns'][string];

/** The computed columns of Matriz: progress, how it was found, and the state in words. */
export function followUpColumns(assessment: Assessment): ComputedColumns {
  const rows = assessment.followUp;
  const columns: { readonly [field in ComputedFollowUpField]: ComputedColumn } = {
    progress: { values: rows.map((row) => row.progress ?? NO_DATA_WORDS), tones: null },
    calculation: { values: rows.map((row) => calculationWords(row.calculation)), tones: null },
    state: { values: rows.map(stateWords), tones: rows.map(stateTone) },
  };
  return { table: 'followUp', columns };
}

export function stateTone(row: Pick<FollowUpAssessment, 'state' | 'late'>): Tone {
  if (row.state === 'done') return 'done';
  if (row.late) return 'attention';
  return row.state === 'noData' ? 'muted' : 'inProgress';
}
