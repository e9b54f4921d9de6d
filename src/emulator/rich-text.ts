/** Texts with a link to a place of the workbook, from their builder to the Book. */
import { areaWithin, quotedSheetName } from '../xlsx/cell-reference';
import type { Context, Place } from './context';
import { emulate, refuse } from './emulate';
import { signatureException } from './exceptions';
import { writeValues } from './write-values';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

interface LinkedText {
  text: string;
  url: string | null;
}

const texts = new WeakMap<object, LinkedText>();

export function newRichTextValue(context: Context): Builder {
  const state: LinkedText = { text: '', url: null };
  const step = (name: string): Builder => {
    context.counter.handle(`RichTextValueBuilder.${name}`);
    return builder;
  };
  const members: Pick<Builder, 'setText' | 'setLinkUrl' | 'build'> = {
    setText(text) {
      // Google forgets the links of the text that was there before.
      state.text = text;
      state.url = null;
      return step('setText');
    },
    setLinkUrl(url: unknown, ...rest: unknown[]) {
      if (rest.length > 0) refuse('not implemented in the emulator: a link on a part of a text');
      if (url !== null && typeof url !== 'string') {
        throw signatureException('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', [url]);
      }
      state.url = url;
      return step('setLinkUrl');
    },
    build() {
      context.counter.handle('RichTextValueBuilder.build');
      const value = emulate<RichTextValue>('RichTextValue', {});
      texts.set(value, { ...state });
      return value;
    },
  };
  const builder = emulate<Builder>('RichTextValueBuilder', members);
  return builder;
}

/** "#gid=7&range=C5" as a place of the workbook: 'Matriz'!C5. Null where somebody has deleted that sheet: it leads nowhere. */
function linkTarget(context: Context, url: string): string | null {
  const [, gid, range] = /^#gid=(\d+)&range=([^&]+)$/.exec(url) ?? [];
  if (range === undefined) return refuse(`not implemented in the emulator: a link to "${url}"`);
  const sheet = context.book.sheets.find(({ id }) => String(id) === gid);
  if (sheet === undefined && context.firstSheets.has(Number(gid))) return null;
  if (!sheet || !areaWithin(range, sheet)) return refuse(`not implemented in the emulator: a link to "${url}"`);
  return `${quotedSheetName(sheet.name)}!${range}`;
}

function linkedText(value: unknown): LinkedText {
  const known = typeof value === 'object' && value !== null ? texts.get(value) : undefined;
  if (!known) throw signatureException('SpreadsheetApp.Range.setRichTextValues', [value]);
  return known;
}

export function writeRichText(context: Context, place: Place, values: RichTextValue[][]): void {
  const { sheet, area } = place;
  const linked = values.map((line) => line.map(linkedText));
  writeValues(
    context,
    place,
    linked.map((line) => line.map(({ text }) => text)),
  );
  linked.forEach((line, r) => {
    line.forEach(({ url }, c) => {
      const target = url === null ? null : linkTarget(context, url);
      if (target !== null) sheet.added.links.push({ row: area.row + r, column: area.column + c, target });
    });
  });
}
