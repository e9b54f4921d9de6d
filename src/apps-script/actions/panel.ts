import type { IsoDate } from '../../core/calendar';
import { panelStateOf } from '../../views/sidebar/panel-view';
import type { PanelAnswer } from '../protocol';
import { assessSession, openSession } from '../session';
import { readRemembered } from '../user-store';
import { lastUndo } from './undo';

/** Everything the panel shows, and what this person left in it. Reads only. */
export function panel(cutoff: IsoDate | null): PanelAnswer {
  const session = openSession('ours', 'look');
  const { assessment, alerts, published } = assessSession(session, cutoff);
  const { cells, reading, today, spreadsheet, kept } = session;
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
    ...readRemembered(spreadsheet.getId()),
    undo: lastUndo(session),
  };
}
