/** Styles of the grid brought back into the Book's words. */
import { styleIndex } from '../../emulator/cells';
import { openStyles, type StyleChange } from '../../emulator/style-book';
import type { Book, BookSheet, BookStyle } from '../../xlsx/book';
import { bookBorders } from './grid-borders';
import { gridStyle } from './grid-cells';
import type { GridStyle } from './protocol';

const WRAP = 3;
const VERTICAL = [undefined, 'top', 'middle', 'bottom'] as const;
const HORIZONTAL = ['general', 'left', 'center', 'right'] as const;

type Fields = Required<{ [Field in keyof Omit<BookStyle, 'base'>]: BookStyle[Field] | null }>;

/** A style of the grid in the Book's words, every field said. */
function readGridStyle(style: GridStyle): Fields {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strikethrough: style.st?.s === 1,
    fontFamily: style.ff ?? null,
    fontSizePoints: style.fs ?? null,
    fontColor: hexColor(style.cl?.rgb),
    background: hexColor(style.bg?.rgb),
    wrap: style.tb === WRAP,
    verticalAlignment: VERTICAL[style.vt ?? 0] ?? null,
    horizontalAlignment: HORIZONTAL[style.ht ?? 0] ?? 'general',
    borders: bookBorders(style, hexColor) ?? null,
  };
}

/** '#rrggbb'; the grid also writes '#rgb' and 'rgb(…)'. */
export function hexColor(color: string | null | undefined): string | null {
  if (color === null || color === undefined || color === '') return null;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts !== null)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const hex = color.toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, '$&$&');
  return /^#[0-9a-f]{6}/.test(hex) ? hex.slice(0, 7) : null;
}

/** Finds or makes the style of the Book that a cell is to have. */
export interface StyleReader {
  /** `own` is what the grid has on the cell itself, null for nothing; undefined when it is what the cell has anyway. */
  cellStyle(sheet: BookSheet, row: number, column: number, own: GridStyle | null): number | undefined;
  /** The same for a whole column. */
  columnStyle(sheet: BookSheet, column: number, own: GridStyle | undefined): number | undefined;
}

export function styleReader(book: Book): StyleReader {
  const styles = openStyles(book);
  const known = new Map<string, number | undefined>();
  const shown = (index: number | undefined): GridStyle => {
    const style = index === undefined ? undefined : book.styles[index];
    return style === undefined ? {} : gridStyle(style, book.styles[0]?.fontFamily);
  };
  const changed = (from: number, before: GridStyle, after: GridStyle): number | undefined => {
    const [was, is] = [readGridStyle(before), readGridStyle(after)];
    // Both come from one function: the same fields in the same order.
    const fields = (Object.keys(is) as (keyof Fields)[]).filter(
      (field) => JSON.stringify(is[field]) !== JSON.stringify(was[field]),
    );
    if (fields.length === 0) return undefined;
    return styles.derive(from, Object.fromEntries(fields.map((field) => [field, is[field]])) as StyleChange);
  };
  const remember = (key: string, find: () => number | undefined): number | undefined => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key);
  };
  return {
    cellStyle(sheet, row, column, own) {
      const present = sheet.styles[row]?.[column];
      const behind = sheet.columnStyles[column];
      if (own === null) return present === undefined || present === (behind ?? 0) ? undefined : (behind ?? 0);
      const from = styleIndex(sheet, row, column);
      return remember(`${present} ${behind} ${JSON.stringify(own)}`, () => {
        if (present !== undefined && changed(present, shown(present), own) === undefined) return undefined;
        return changed(from, shown(from), { ...shown(behind), ...own });
      });
    },
    columnStyle(sheet, column, own) {
      const present = sheet.columnStyles[column];
      if (own === undefined) return present === undefined || present === 0 ? undefined : 0;
      return remember(`column ${present} ${JSON.stringify(own)}`, () => changed(present ?? 0, shown(present), own));
    },
  };
}
