import { type ChoiceList, choiceLabels } from '../../catalogue/choice';
import type { IsoDate } from '../../core/calendar';
import type { ReportedProgress } from '../../core/records';
import { cellText } from '../cell';
import { cellWords } from '../cell-words';
import type { CellInput, ColumnValidation } from '../changes';
import type { Column, OfferedColumn } from '../column';
import { NO, YES } from '../definitions/words';
import { splitAreas } from '../split-areas';
import type {
  ColumnFormat,
  ColumnOf,
  DataRemark,
  FieldReading,
  FieldValue,
  Hiding,
  Kind,
  KindHandler,
  ValueOfKind,
} from './kind';
import { readDate, readDates } from './read-dates';
import { choicesReader, groupsReader, wordsReader } from './read-lists';
import { readCount, readMoney, readNumber, readProgress, readYear } from './read-numbers';
import { choiceReader, readYesNo, suggestedReader } from './read-words';

/**
 * One handler per kind of column (see `kind.ts`). A kind without one, or a handler without one of its parts, does not
 * compile.
 */
type Kinds = { readonly [K in Kind]: KindHandler<ColumnOf<K>, ValueOfKind[K]> };

const TEXT_FORMAT = '@';
const words = (width: ColumnFormat['width'], lines: 'one' | 'several'): ColumnFormat => ({
  numberFormat: TEXT_FORMAT,
  width,
  wrap: lines === 'several',
});
const figures = (numberFormat: string, width: ColumnFormat['width'] = 'narrow'): ColumnFormat => ({
  numberFormat,
  width,
  wrap: false,
});

const hidden = (): Hiding => 'hidden';
const renamed = (): Hiding => 'renamed';
const kept = (): Hiding => 'kept';
const remarks =
  (...all: readonly DataRemark[]) =>
  (): readonly DataRemark[] =>
    all;

const nothing = (): null => null;
const none = (): readonly [] => [];
const noLimits = (): Record<never, never> => ({});
const asItIs = <V>(_: Column, value: V): V => value;
const asWritten = (text: string): CellInput => text;
/** A number where the text reads as one; else the text as it was. */
const asNumber = (text: string, reading: FieldReading): CellInput => (typeof reading === 'number' ? reading : text);

/** What most kinds of words have in common. */
const TEXTUAL = {
  blank: nothing,
  offers: nothing,
  search: 'searched',
  dataType: 'string',
  dataLimits: noLimits,
  dataRemarks: remarks('guarded'),
  dataValue: asItIs,
  shownAs: 'words',
  isFigure: false,
  proposed: asWritten,
} as const;

const LISTED = {
  ...TEXTUAL,
  format: words('medium', 'several'),
  hiding: renamed,
  dataRemarks: remarks('several', 'guarded'),
  dataValue: (_: Column, value: FieldValue) => joined([cellWords(value)]),
} as const;

const NUMERIC = {
  blank: nothing,
  offers: nothing,
  search: 'noText',
  hiding: kept,
  dataType: 'number',
  dataLimits: noLimits,
  dataRemarks: remarks(),
  dataValue: asItIs,
  shownAs: 'number',
  isFigure: false,
  proposed: asNumber,
} as const;

const ONE_OF_A_LIST = { notSearched: 'what is kept is a key of a list of ours, never what was typed' } as const;

export const KINDS: Kinds = {
  text: {
    ...TEXTUAL,
    reader: () => cellText,
    format: words('medium', 'several'),
    offers: offered,
    hiding: ({ names, offers }) => (names === true || offers !== undefined ? 'renamed' : 'hidden'),
  },
  link: {
    ...TEXTUAL,
    reader: () => cellText,
    format: words('medium', 'one'),
    offers: offered,
    hiding: hidden,
    shownAs: 'link',
  },
  code: { ...TEXTUAL, reader: () => cellText, format: words('narrow', 'one'), hiding: renamed },
  reference: {
    ...TEXTUAL,
    reader: () => cellText,
    format: words('narrow', 'one'),
    offers: ({ table }) => ({ kind: 'reference', table, field: 'code' }),
    hiding: renamed,
    shownAs: 'activity',
  },
  suggested: {
    ...TEXTUAL,
    reader: ({ suggestions, ownWords }) => (ownWords === true ? cellText : suggestedReader(suggestions)),
    format: words('medium', 'one'),
    offers: ({ suggestions }) => offeredList([...new Set(suggestions.map((spellings) => spellings[0]))]),
    hiding: renamed,
  },
  integer: {
    ...NUMERIC,
    reader:
      ({ most }) =>
      (cell) =>
        readCount(cell, most),
    format: figures('0'),
    dataType: 'integer',
    dataLimits: () => ({ minimum: 0 }),
    isFigure: true,
  },
  number: { ...NUMERIC, reader: () => readNumber, format: figures('#,##0.##') },
  money: {
    ...NUMERIC,
    reader: () => readMoney,
    format: figures('#,##0', 'medium'),
    dataRemarks: remarks('pesos'),
    shownAs: 'pesos',
    isFigure: true,
  },
  year: { ...NUMERIC, reader: () => readYear, format: figures('0'), dataType: 'year' },
  date: {
    ...NUMERIC,
    reader: () => readDate,
    format: figures('dd/mm/yyyy'),
    dataType: 'date',
    shownAs: 'date',
    isFigure: true,
    // A date column yields a day or refuses.
    proposed: (text, reading) => (typeof reading === 'string' ? { date: reading as IsoDate } : text),
  },
  dates: {
    ...NUMERIC,
    reader: () => readDates,
    blank: none,
    format: words('medium', 'one'),
    dataType: 'string',
    dataRemarks: remarks('several', 'guarded'),
    dataValue: (_, value) => joined(value),
    shownAs: 'words',
    proposed: asWritten,
  },
  yesNo: {
    ...NUMERIC,
    reader: () => readYesNo,
    format: words('narrow', 'one'),
    offers: () => ({ kind: 'list', values: [YES, NO] }),
    dataType: 'boolean',
    shownAs: 'words',
    isFigure: true,
    proposed: asWritten,
  },
  progress: {
    ...NUMERIC,
    reader: () => readProgress,
    format: words('narrow', 'one'),
    dataType: 'string',
    dataRemarks: remarks('guarded'),
    dataValue: (_, value) => progressText(value),
    shownAs: 'words',
    proposed: asWritten,
  },
  groups: {
    ...LISTED,
    reader: (_, known) => groupsReader(known.groups),
    blank: () => ({ everyone: false, names: [] }),
  },
  multiText: { ...LISTED, reader: ({ suggestions }) => wordsReader(suggestions), blank: none },
  areas: { ...LISTED, reader: () => (cell) => splitAreas(cellText(cell)), blank: none },
  choice: {
    ...TEXTUAL,
    reader: ({ choices }) => {
      const read = choiceReader(choices);
      return (cell) => read(cellText(cell));
    },
    blank: ({ blankMeans }) => blankMeans ?? null,
    format: words('medium', 'one'),
    offers: ({ choices }) => ({ kind: 'list', values: choiceLabels(choices) }),
    search: ONE_OF_A_LIST,
    hiding: kept,
    dataLimits: ({ choices }) => ({ enum: choiceLabels(choices) }),
    dataRemarks: remarks(),
    dataValue: ({ choices }, value) => (value === null ? null : labelOf(choices, value)),
  },
  multiChoice: {
    ...TEXTUAL,
    reader: ({ choices }) => choicesReader(choices),
    blank: none,
    format: words('medium', 'one'),
    search: ONE_OF_A_LIST,
    hiding: kept,
    dataRemarks: ({ choices }) => ['several', { oneOf: choiceLabels(choices) }],
    dataValue: ({ choices }, value) => joined((value ?? []).map((key) => labelOf(choices, key))),
  },
  computedPercent: {
    ...NUMERIC,
    reader: nothing,
    format: figures('0%'),
    dataLimits: () => ({ minimum: 0, maximum: 1 }),
    dataRemarks: remarks('fraction'),
    proposed: asWritten,
  },
  computedText: {
    ...TEXTUAL,
    reader: nothing,
    format: words('medium', 'several'),
    search: {
      notSearched: 'the add-on writes it from figures and from the names of rows, which are searched themselves',
    },
    hiding: kept,
  },
};

/** What the kind of a column means. Each handler takes the columns of its own kind, and is found by that kind. */
export function handlerOf(column: Column): KindHandler<Column, FieldValue> {
  return KINDS[column.kind] as unknown as KindHandler<Column, FieldValue>;
}

function offered({ offers }: { readonly offers?: OfferedColumn }): ColumnValidation | null {
  return offers === undefined ? null : { kind: 'reference', ...offers };
}

function offeredList(values: readonly string[]): ColumnValidation | null {
  return values.length === 0 ? null : { kind: 'list', values };
}

function joined(values: readonly string[]): string | null {
  const text = values.join('; ');
  return text === '' ? null : text;
}

function labelOf(choices: ChoiceList<string>, key: string): string {
  return choices[key]?.[0] ?? '';
}

/** As a person types it: a share keeps its sign, so that 50 % and 50 stay apart. */
function progressText(progress: ReportedProgress | null): string | null {
  if (progress === null) return null;
  if (progress.kind === 'yesNo') return progress.value ? YES : NO;
  // Times a hundred without the tail that binary fractions leave.
  return progress.kind === 'number' ? String(progress.value) : `${Number((progress.value * 100).toPrecision(12))} %`;
}
