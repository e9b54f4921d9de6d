import type { Settings, TableKey } from '../core/records';
import type { Column, PublicationClass } from './column';
import { TABLES } from './definitions/all';
import { SETTING_FIELDS } from './definitions/settings';
import { handlerOf } from './kinds/kinds';
import type { WorkbookReading } from './read-workbook';

/** Where people's text is published. */
export interface PublishedTexts {
  readonly tables: { readonly [table in TableKey]: readonly string[] };
  /** Settings that have a row in Configuración. */
  readonly settings: readonly { readonly field: keyof Settings; readonly row: number }[];
}

/** Where people's text is published, by table, and in Configuración as it stands in this workbook. */
export function publishedTexts(settingsSheet: WorkbookReading['settingsSheet']): PublishedTexts {
  return {
    tables: textColumns(['public']),
    settings: TEXT_SETTINGS.flatMap((field) => {
      const row = settingsSheet?.rows.get(field);
      return row === undefined ? [] : [{ field, row }];
    }),
  };
}

/** The columns of these classes that hold people's text, by table. */
export function textColumns(classes: readonly PublicationClass[]): PublishedTexts['tables'] {
  const entries = Object.entries(TABLES).map(([key, table]) => {
    const columns: readonly (readonly [string, Column])[] = Object.entries(table.columns);
    const texts = columns.filter(([, column]) => isSearched(column) && classes.includes(column.publication));
    return [key, texts.map(([field]) => field)] as const;
  });
  // One entry per table of TABLES, which has every TableKey.
  return Object.fromEntries(entries) as unknown as { readonly [table in TableKey]: readonly string[] };
}

function isSearched(column: Column): boolean {
  return handlerOf(column).search === 'searched';
}

/** The colour is read as a colour or not at all; titles of sections to leave out are compared, never written. */
const UNWRITTEN: ReadonlySet<keyof Settings> = new Set(['accentColour', 'omittedSections'] as const);

export const TEXT_SETTINGS: readonly (keyof Settings)[] = SETTING_FIELDS.filter(
  ([field, column]) => isSearched(column) && !UNWRITTEN.has(field),
).map(([field]) => field);
