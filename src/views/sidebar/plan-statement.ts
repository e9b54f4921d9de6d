/** A statement about a step of the checklist: its evidence or why it does not apply, and what keeps it from being written. */

import { readStepCode } from '../../core/checklist/steps';
import { isLink } from '../../core/scope';
import * as WORDS from '../../messages/es/panel-steps';
import type { CellInput, Change, WriteCells } from '../../tables/changes';
import type { CodeCounters } from '../../tables/codes';
import { YES } from '../../tables/definitions/words';
import type { LinkSource } from './links';
import type { PanelEvidence } from './panel-state';
import { planRow, type RowFields } from './plan-row';
import { dayOf } from './report-form';

export type EvidenceErrors = { readonly [field in keyof PanelEvidence]?: string };

/** What keeps a statement about a step from being written, by field. */
export function checkEvidence({ link, date, notApplicableReason }: PanelEvidence, today: string): EvidenceErrors {
  if (notApplicableReason.trim() !== '') return {};
  if (link.trim() === '') return { link: WORDS.needSomething };
  if (!isLink(link)) return { link: WORDS.notALink };
  if (date === '') return { date: WORDS.dateNeeded };
  return date > today ? { date: WORDS.dateAfter } : {};
}

/** The cells of Pasos that say it, in the step's row or in a new one. Null without that sheet. */
export function planStatement(
  step: string,
  title: string,
  statement: PanelEvidence,
  source: LinkSource & { readonly counters: CodeCounters },
): readonly Change[] | null {
  const fields = statementFields(statement);
  const { cells, reading } = source;
  const layout = reading.layouts.get('steps');
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  const record = reading.tables.steps.find((row) => readStepCode(row.step) === step);
  if (layout === undefined || sheet === undefined) return null;
  if (record === undefined) return planRow('steps', { step: `${step}. ${title}`, ...fields }, source)?.changes ?? null;
  return Object.entries(fields).flatMap(([field, value]): readonly WriteCells[] => {
    const column = layout.columns.get(field);
    if (column === undefined) return [];
    return [
      {
        kind: 'writeCells',
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: record.row,
        column,
        values: [[value]],
        tones: null,
      },
    ];
  });
}

function statementFields({ link, date, notApplicableReason }: PanelEvidence): RowFields {
  const reason = notApplicableReason.trim();
  const day = dayOf(date);
  const blankable = (text: string): CellInput => (text === '' ? null : text);
  return {
    notApplicable: reason === '' ? null : YES,
    reason: blankable(reason),
    evidence: blankable(link.trim()),
    date: day === null ? null : { date: day },
  };
}
