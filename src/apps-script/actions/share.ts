import type { ListedKind } from '../../core/publication-kinds';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { type CellFix, planFix } from '../../tables/fix-cells';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { Reply, ShareAnswer } from '../protocol';
import { shareWithAnyone } from '../publishing/drive-files';
import { keptFiles } from '../publishing/published-files';
import { openSession } from '../session';

/**
 * Lets anybody with the link read the files of a published version: a decision of its own, never part of publishing.
 * Only what Publicaciones lists can be shared, and nothing internal is listed there.
 */
export function shareVersion(kind: ListedKind, version: number): Reply<ShareAnswer> {
  return withDocumentLock(() => {
    const { spreadsheet, cells, reading } = openSession('ours', 'write');
    const row = reading.tables.publications.find((each) => each.type === kind && each.version === version);
    const files = row === undefined ? [] : keptFiles(row, '');
    const [first] = files;
    if (row === undefined || first === undefined)
      return { ok: false, code: 'notPublished', message: PANEL_SENTENCES.versionGone };
    shareWithAnyone(files.map(({ fileId }) => fileId));
    const fix: CellFix = { at: { table: 'publications', row: row.row, field: 'publicLink' }, value: first.link };
    applyChanges(spreadsheet, planFix([fix], cells, reading).changes);
    return { ok: true, value: { link: first.link, sentence: PANEL_SENTENCES.shared } };
  });
}
