/** `RangeList`: several ranges of a sheet under one call. */
import { applyStyle } from './apply-style';
import type { Context, Place, RangeList } from './context';
import { emulate } from './emulate';
import { noteAll } from './range-extras';
import { clearCells } from './range-values';
import { type StyleMembers, styleMembers } from './style-members';

type RangeListMember = keyof StyleMembers<RangeList> | 'setNote' | 'clearContent';

/** Several places under one call: each setter counts once, however many there are. */
export function createRangeList(context: Context, places: readonly Place[]): RangeList {
  const size = places.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  const onAll = (name: string, act: (place: Place) => void): RangeList => {
    context.counter.write(`RangeList.${name}`, size);
    places.forEach(act);
    return list;
  };
  const styles = styleMembers<RangeList>(
    () => list,
    (name, change) => {
      onAll(name, (place) => applyStyle(context, place, change));
    },
  );
  const members: Pick<RangeList, RangeListMember> = {
    ...styles,
    setNote: (text) => onAll('setNote', (place) => noteAll(place, text)),
    clearContent: () => onAll('clearContent', clearCells),
  };
  const list = emulate<RangeList>('RangeList', members);
  return list;
}
