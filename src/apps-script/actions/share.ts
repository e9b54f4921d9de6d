import type { ListedKind } from '../../core/publication-kinds';
import type { Publication, Row } from '../../core/records';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { type CellFix, planFix } from '../../tables/fix-cells';
import { carryOut, refusedToOther } from '../carry-out';
import type { PublishedFile, Reply, ShareAnswer } from '../protocol';
import { isPublishedAs, shareWithAnyone } from '../publishing/drive-files';
import { keptFiles } from '../publishing/published-files';
import { openSession, type Session } from '../session';

/**
 * Lets anybody with the link read the files of a published version: a decision of its own, never part of publishing. Only
 * files that this add-on made for that very version of a public document: an address pasted into Publicaciones is none.
 */
export function shareVersion(kind: ListedKind, version: number): Reply<ShareAnswer> {
  const seen = openSession('ours', 'look');
  const other = refusedToOther(seen);
  if (other !== null) return other;
  const files = filesOf(rowOf(seen, kind, version));
  const [first] = files;
  if (first === undefined) return refused(PANEL_SENTENCES.versionGone);
  if (!files.every(({ fileId }) => isPublishedAs(fileId, { kind, version })))
    return refused(PANEL_SENTENCES.notOurFile);
  shareWithAnyone(files.map(({ fileId }) => fileId));
  const answer = { link: first.link, sentence: PANEL_SENTENCES.shared };
  try {
    return noteShared(kind, version, answer);
  } catch (error) {
    // Shared it is, also where its row went meanwhile.
    if (rowOf(openSession('ours', 'look'), kind, version) === undefined) return { ok: true, value: answer };
    throw error;
  }
}

function noteShared(kind: ListedKind, version: number, answer: ShareAnswer): Reply<ShareAnswer> {
  return carryOut<ShareAnswer>({ action: 'share', scope: 'ours' }, (session) => {
    const row = rowOf(session, kind, version);
    if (row === undefined || row.publicLink === answer.link) return { ok: true, value: answer };
    const fix: CellFix = { at: { table: 'publications', row: row.row, field: 'publicLink' }, value: answer.link };
    const { changes } = planFix([fix], session.cells, session.reading);
    return { request: `share.${kind}.${version}`, what: '', changes, counters: session.kept.counters, answer };
  });
}

function rowOf({ reading }: Session, kind: ListedKind, version: number): Row<Publication> | undefined {
  return reading.tables.publications.find((each) => each.type === kind && each.version === version);
}

function filesOf(row: Publication | undefined): readonly PublishedFile[] {
  return row === undefined ? [] : keptFiles(row, '');
}

function refused(message: string): Reply<never> {
  return { ok: false, code: 'notPublished', message };
}
