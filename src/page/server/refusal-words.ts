import type { RefusalReason } from '../../local/grid/refusal';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import { unreadableWorkbook, unwrittenFile } from '../../messages/es/workbook-files';

/** A refusal of the workbook's engine in the words that the page shows. */
export function refusalWords(reason: RefusalReason): string {
  switch (reason.why) {
    case 'badSheetName':
    case 'changedOnDisk':
      return WORDS[reason.why](reason.name);
    case 'notWritten':
      return unwrittenFile(reason.path, reason.problem);
    case 'split':
      return WORDS.split[reason.what];
    case 'cannotSaveAs':
      return WORDS.cannotSaveAs(reason.reason);
    case 'lost':
      return WORDS.lost(reason.parts);
    case 'unreadable':
      return unreadableWorkbook(reason.name, reason.problem);
    default:
      return WORDS[reason.why];
  }
}
