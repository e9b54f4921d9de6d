import { wordList } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import { paragraph } from '../blocks';
import { reportsOf } from '../forms/reports-of';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** A line per meeting: what came of it and what was achieved; what was done without a report yet, or not done in time. */
export function doneSection({ assessment }: PublicInput): DocumentSection {
  const { activities } = assessment.scope;
  const unreported = activities.filter(({ executed, reports }) => executed && reports.length === 0);
  const pending = activities.filter(({ due, executed, row }) => due && !executed && row.origin === 'planned');
  return portrait(WORDS.doneTitle, [
    ...rowTable(assessment, {
      summary: WORDS.doneTitle,
      table: 'reports',
      columns: ['heldOn', 'activity', 'participants', 'results', 'achieved'],
      rows: reportsOf(assessment).map(({ report }) => report),
      empty: WORDS.doneNone,
    }),
    ...(unreported.length > 0 ? [paragraph(WORDS.doneWithoutReport(namesOf(unreported)))] : []),
    ...(pending.length > 0 ? [paragraph(WORDS.pending(namesOf(pending)))] : []),
  ]);
}

function namesOf(activities: PublicInput['assessment']['scope']['activities']): string {
  return wordList(activities.map(({ row }) => row.activity));
}
