/** The setters of style of a range: one for all its cells, or one for each. */
import { applyStyle, applyStyles } from './apply-style';
import type { Context, Place, Range } from './context';
import type { StyleChange } from './style-book';
import { boldOf, normalColor, normalFormat, type StyleMembers, styleMembers } from './style-members';
import { requireSameSize } from './write-values';

type StyleMember =
  | keyof StyleMembers<Range>
  | 'setNumberFormats'
  | 'setBackgrounds'
  | 'setFontColors'
  | 'setFontWeights';

export function rangeStyles(context: Context, place: Place, self: () => Range): Pick<Range, StyleMember> {
  const size = place.area.rowCount * place.area.columnCount;
  const each = <Item>(name: string, data: Item[][], change: (item: Item) => StyleChange): Range => {
    context.counter.write(`Range.${name}`, size);
    requireSameSize(`SpreadsheetApp.Range.${name}`, data, place);
    applyStyles(
      context,
      place,
      data.map((line) => line.map(change)),
    );
    return self();
  };
  const apply = (name: string, change: StyleChange): void => {
    context.counter.write(`Range.${name}`, size);
    applyStyle(context, place, change);
  };
  return {
    ...styleMembers(self, apply),
    setNumberFormats: (formats) =>
      each('setNumberFormats', formats, (format) => ({ numberFormat: normalFormat(format) })),
    setBackgrounds: (colors) => each('setBackgrounds', colors, (color) => ({ background: normalColor(color) })),
    setFontColors: (colors: (string | null)[][]) =>
      each('setFontColors', colors, (color) => ({ fontColor: normalColor(color) })),
    setFontWeights: (weights) => each('setFontWeights', weights, (weight) => ({ bold: boldOf(weight) })),
  };
}
