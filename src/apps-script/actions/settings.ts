import type { ReportDraft } from '../../views/sidebar/report-form';
import { HostError } from '../host-error';
import type { KeptAnswer } from '../protocol';
import { forgetDraft, rememberDraft } from '../user-store';

/** Keeps the report being typed with the person, not in the sheet; null forgets it. */
export function keepDraft(draft: ReportDraft | null): KeptAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) throw new HostError('noSpreadsheet');
  if (draft !== null) return { kept: rememberDraft(spreadsheet.getId(), draft) };
  forgetDraft(spreadsheet.getId());
  return { kept: false };
}
