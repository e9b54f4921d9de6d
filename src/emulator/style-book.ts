import type { Book, BookStyle } from '../xlsx/book';

/** Fields to change; null takes a field back to the default. */
export type StyleChange = { [Field in keyof Omit<BookStyle, 'base'>]?: BookStyle[Field] | null };

export interface StyleBook {
  /** Index of the style equal to `from` with the change applied; the same index when nothing differs. */
  derive(from: number, change: StyleChange): number;
  kind(index: number): 'text' | 'date' | 'other';
}

/** What a cell shows when the file's own style may say otherwise and the field is taken back. */
const DEFAULTS = { background: '#ffffff', fontColor: '#000000' } as const;

/** Does the format show a date or a time, once quoted text, colours and currencies are out of the way? */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return !/^general$/i.test(bare) && /[dmyhs]/i.test(bare);
}

function styleKey(style: BookStyle): string {
  return JSON.stringify([
    style.base,
    style.numberFormat,
    style.bold,
    style.italic,
    style.underline,
    style.strikethrough,
    style.fontFamily,
    style.fontColor,
    style.background,
    style.wrap,
    style.fontSizePoints,
    style.verticalAlignment,
    style.horizontalAlignment,
    style.borders,
  ]);
}

function changedStyle(from: BookStyle, change: StyleChange): BookStyle {
  const style: Record<string, unknown> = { ...from };
  for (const [field, value] of Object.entries(change)) {
    if (value !== null) style[field] = value;
    else if (style[field] !== undefined) {
      if (field === 'background' || field === 'fontColor') style[field] = DEFAULTS[field];
      else delete style[field];
    }
  }
  // Only fields of a style were set, each with a value of its own type.
  return style as unknown as BookStyle;
}

/** Adds styles to `book.styles`, never twice the same; existing entries are not changed. */
export function openStyles(book: Book): StyleBook {
  const known = new Map<string, number>();
  const kinds: ('text' | 'date' | 'other')[] = [];
  const styleAt = (index: number): BookStyle => book.styles[index] ?? { base: 0, numberFormat: 'General' };
  return {
    derive(from, change) {
      if (known.size === 0) for (const [index, style] of book.styles.entries()) known.set(styleKey(style), index);
      const style = changedStyle(styleAt(from), change);
      const key = styleKey(style);
      if (key === styleKey(styleAt(from))) return from;
      const existing = known.get(key);
      if (existing !== undefined) return existing;
      known.set(key, book.styles.length);
      return book.styles.push(style) - 1;
    },
    kind(index) {
      const format = styleAt(index).numberFormat;
      const kind = kinds[index] ?? (format === '@' ? 'text' : isDateFormat(format) ? 'date' : 'other');
      kinds[index] = kind;
      return kind;
    },
  };
}
