import type { IsoDate } from '../../core/calendar';
import { unfinished } from '../../messages/es/work';
import { panelStateOf } from '../../views/sidebar/panel-view';
import { headOf, type WorkRecord } from '../../work/record';
import type { PanelAnswer } from '../protocol';
import { assessSession, openSession, type Session } from '../session';
import { readRemembered } from '../user-store';
import { lastUndo } from './undo';

/** Everything the panel shows, and what this person left in it. Reads only. */
export function panel(cutoff: IsoDate | null): PanelAnswer {
  const session = openSession('ours', 'look');
  const { assessment, alerts, published } = assessSession(session, cutoff);
  const { cells, reading, today, kept } = session;
  return {
    state: panelStateOf({
      assessment,
      alerts,
      cells,
      reading,
      today,
      counters: kept.counters,
      published: published(),
    }),
    ...leftBy(session),
    undo: lastUndo(session),
    unfinished: unfinishedSentence(kept.record),
  };
}

/** What this person left; of a report that was filed, only the area. */
function leftBy({ spreadsheet, kept }: Session): Pick<PanelAnswer, 'draft' | 'area'> {
  const { draft, area } = readRemembered(spreadsheet.getId());
  const isFiled = draft !== null && headOf(kept.record, draft.request)?.state === 'done';
  return isFiled ? { draft: null, area: draft.area.trim() } : { draft, area };
}

/** Null where no work broke off. */
function unfinishedSentence({ heads }: WorkRecord): string | null {
  const left = heads.find(({ state }) => state !== 'done');
  return left === undefined ? null : unfinished(left.action, left.state === 'cut' ? 'asked again' : 'next');
}
