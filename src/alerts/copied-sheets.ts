import type { IssuePlace } from '../core/issues';
import { type Alert, alert } from './alert';

/** A sheet that repeats another of ours: what is in it is not read. */
export interface CopiedSheet {
  readonly table: IssuePlace['table'];
  readonly sheetId: number;
  readonly sheetName: string;
  /** The sheet that counts; where there is none, the name this one needs in order to count. */
  readonly original: string;
  readonly counted: boolean;
}

export function copiedSheetAlerts(copies: readonly CopiedSheet[]): readonly Alert[] {
  return copies.map(({ table, sheetId, sheetName, original, counted }) =>
    alert('attention', { table, sheetId, sheetName }, { code: 'copiedSheet', sheet: sheetName, original, counted }),
  );
}
