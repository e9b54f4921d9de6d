import { usingThis } from '../../messages/es/work';
import { HostError } from '../host-error';
import { withDocumentLock } from '../lock';
import type { Reply, UsedAnswer } from '../protocol';
import { readTags, writeOwner } from '../tags';

/** A person chooses this copy of the script over the one that wrote here until now. */
export function useThisCopy(): Reply<UsedAnswer> {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (spreadsheet === null) throw new HostError('noSpreadsheet');
    writeOwner(spreadsheet, readTags(spreadsheet).owner);
    return { ok: true, value: { sentence: usingThis } };
  });
}
