import { FIX_GONE_SENTENCE } from '../../messages/es/host';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { cellNamer } from '../../tables/cell-name';
import { sheetPlace } from '../../tables/place';
import { recordClearance } from '../clearances';
import { withDocumentLock } from '../lock';
import type { AlertKey, ClearedAnswer, Reply } from '../protocol';
import { assessSession, openSession } from '../session';

/** A person says that what patterns found in a cell is no personal data: it no longer blocks, and the decision is kept. */
export function clearFinding(key: AlertKey): Reply<ClearedAnswer> {
  return withDocumentLock(() => {
    const session = openSession('ours', 'look');
    const found = assessSession(session, null).alerts.find(
      ({ code, at }) =>
        code === 'personalData' &&
        code === key.code &&
        at.table === key.table &&
        'row' in at &&
        at.row === key.row &&
        at.field === key.field,
    );
    if (found === undefined || found.code !== 'personalData' || !('field' in found.at))
      return { ok: false, code: 'fixGone', message: FIX_GONE_SENTENCE };
    const { sheet, cell } = sheetPlace(found.at, session.reading);
    const place = cell === null ? sheet : `${sheet} ${cell}`;
    const cleared = { cell: cellNamer(session.reading.tables)(found.at), text: found.text };
    recordClearance(cleared, { date: session.today, place, kinds: found.kinds });
    return { ok: true, value: { sentence: PANEL_SENTENCES.cleared(place) } };
  });
}
