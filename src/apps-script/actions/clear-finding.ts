import { FIX_GONE_SENTENCE } from '../../messages/es/host';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { cellNamer } from '../../tables/cell-name';
import { cellWords, isSelection, isText } from '../../tables/cell-words';
import { ALL_TABLES } from '../../tables/definitions/all';
import { sheetPlace } from '../../tables/place';
import { clearance, recordClearance } from '../clearances';
import { withDocumentLock } from '../lock';
import type { AlertKey, ClearedAnswer, Reply } from '../protocol';
import { assessSession, openSession, type Session } from '../session';

/** It was cleared already: told again to whom the first reply did not reach. */
function clearedBefore({ table, row, field }: AlertKey, { reading }: Session): Reply<ClearedAnswer> | null {
  const key = ALL_TABLES.find((each) => each.key === table)?.key;
  const records: readonly { readonly row: number }[] = key === undefined ? [] : reading.tables[key];
  const record = records.find((each) => each.row === row) ?? {};
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  if (key === undefined || !(isText(value) || isSelection(value))) return null;
  const at = { table: key, row, field };
  if (!clearance()({ cell: cellNamer(reading.tables)(at), text: cellWords(value) })) return null;
  const { sheet, cell } = sheetPlace(at, reading);
  return { ok: true, value: { sentence: PANEL_SENTENCES.cleared(cell === null ? sheet : `${sheet} ${cell}`) } };
}

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
      return clearedBefore(key, session) ?? { ok: false, code: 'fixGone', message: FIX_GONE_SENTENCE };
    const { sheet, cell } = sheetPlace(found.at, session.reading);
    const place = cell === null ? sheet : `${sheet} ${cell}`;
    const cleared = { cell: cellNamer(session.reading.tables)(found.at), text: found.text };
    recordClearance(cleared, { date: session.today, place, kinds: found.kinds });
    return { ok: true, value: { sentence: PANEL_SENTENCES.cleared(place) } };
  });
}
