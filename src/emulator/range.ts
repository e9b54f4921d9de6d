/** `Range`: cells of a sheet, put together from its position, values, styles and extras. */
import { areaName } from '../xlsx/cell-reference';
import { type Context, type Place, type Range, rememberPlace, requireThere } from './context';
import { emulate } from './emulate';
import { extraMembers } from './range-extras';
import { rangeStyles } from './range-styles';
import { valueMembers } from './range-values';

type PositionMember =
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getA1Notation'
  | 'getSheet'
  | 'activate';

/** Where the person looks from now on. */
export function goTo(context: Context, { sheet, area }: Place): void {
  context.settings.state.activeSheetId = sheet.id;
  context.ui.active = { sheet: sheet.name, a1: areaName(area) };
}

function positionMembers(context: Context, place: Place, self: () => Range): Pick<Range, PositionMember> {
  const { area, sheet } = place;
  const handle = <Value>(name: string, value: Value): Value => {
    context.counter.handle(`Range.${name}`);
    return value;
  };
  return {
    getRow: () => handle('getRow', area.row + 1),
    getColumn: () => handle('getColumn', area.column + 1),
    getNumRows: () => handle('getNumRows', area.rowCount),
    getNumColumns: () => handle('getNumColumns', area.columnCount),
    getA1Notation: () => handle('getA1Notation', areaName(area)),
    getSheet: () => handle('getSheet', context.open.sheet(sheet)),
    activate() {
      goTo(context, place);
      return handle('activate', self());
    },
  };
}

export function createRange(context: Context, place: Place): Range {
  const self = (): Range => range;
  const members: Partial<Range> = {
    ...positionMembers(context, place, self),
    ...valueMembers(context, place, self),
    ...rangeStyles(context, place, self),
    ...extraMembers(context, place, self),
  };
  const range = emulate<Range>('Range', members, () => requireThere(context, place.sheet));
  rememberPlace(range, place);
  return range;
}
