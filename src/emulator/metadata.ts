/** Developer metadata: tags of sheets and of the spreadsheet, kept in a property of the Book. */
import type { BookSheet } from '../xlsx/book';
import { TAGS_PROPERTY } from '../xlsx/book-properties';
import type { Context } from './context';
import { emulate } from './emulate';
import { signatureException } from './exceptions';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type MetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
/** The enumeration itself, of which one value is answered. */
export type LocationTypes = GoogleAppsScript.Spreadsheet.SpreadsheetApp['DeveloperMetadataLocationType'];

/** How a tag lies in the Book's one property. */
interface Tag {
  /** Null for a tag of the spreadsheet itself. */
  sheetId: number | null;
  key: string;
  value: string;
}

function isTag(candidate: unknown): candidate is Tag {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const { sheetId, key, value } = candidate as Partial<Record<keyof Tag, unknown>>; // read as unknown, then tested
  return (sheetId === null || typeof sheetId === 'number') && typeof key === 'string' && typeof value === 'string';
}

/** Tags whose sheet is gone are dropped; a property that is no list of tags reads as none. */
function readTags({ book }: Context): Tag[] {
  const text = book.properties[TAGS_PROPERTY];
  if (text === undefined) return [];
  const parsed = parseOrNothing(text);
  const tags = Array.isArray(parsed) ? parsed.filter(isTag) : [];
  return tags.filter(({ sheetId }) => sheetId === null || book.sheets.some(({ id }) => id === sheetId));
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // edited by another program: the sheets then count as without tags
  }
}

function writeTags({ book }: Context, tags: readonly Tag[]): void {
  book.properties[TAGS_PROPERTY] = JSON.stringify(tags);
  book.propertiesTouched = true;
}

/** Kept for the whole execution, so that two handles of one tag see the same. */
const loaded = new WeakMap<Context, Tag[]>();

function tagsOf(context: Context): Tag[] {
  const tags = loaded.get(context) ?? readTags(context);
  loaded.set(context, tags);
  return tags;
}

/** A copied sheet comes with the tags of the original. */
export function copyTags(context: Context, from: BookSheet, to: BookSheet): void {
  const tags = tagsOf(context);
  const own = tags.filter(({ sheetId }) => sheetId === from.id).map((tag) => ({ ...tag, sheetId: to.id }));
  tags.push(...own);
  if (own.length > 0) writeTags(context, tags);
}

function createLocation(context: Context, tag: Tag, types: LocationTypes): MetadataLocation {
  const members: Pick<MetadataLocation, 'getSheet' | 'getLocationType'> = {
    getSheet() {
      context.counter.handle('DeveloperMetadataLocation.getSheet');
      const sheet = context.book.sheets.find(({ id }) => id === tag.sheetId);
      return sheet ? context.open.sheet(sheet) : null;
    },
    getLocationType() {
      context.counter.handle('DeveloperMetadataLocation.getLocationType');
      return tag.sheetId === null ? types.SPREADSHEET : types.SHEET;
    },
  };
  return emulate<MetadataLocation>('DeveloperMetadataLocation', members);
}

function createMetadata(context: Context, tag: Tag, types: LocationTypes): DeveloperMetadata {
  const handle = <Value>(name: string, value: Value): Value => {
    context.counter.handle(`DeveloperMetadata.${name}`);
    return value;
  };
  const members: Pick<DeveloperMetadata, 'getKey' | 'getValue' | 'setValue' | 'getLocation' | 'remove'> = {
    getKey: () => handle('getKey', tag.key),
    getValue: () => handle('getValue', tag.value),
    getLocation: () => handle('getLocation', createLocation(context, tag, types)),
    setValue(value) {
      context.counter.write('DeveloperMetadata.setValue');
      tag.value = value;
      writeTags(context, tagsOf(context));
      return metadata;
    },
    remove() {
      context.counter.write('DeveloperMetadata.remove');
      const tags = tagsOf(context);
      const at = tags.indexOf(tag);
      if (at >= 0) tags.splice(at, 1);
      writeTags(context, tags);
    },
  };
  const metadata = emulate<DeveloperMetadata>('DeveloperMetadata', members);
  return metadata;
}

/** Visibility is not kept: the Book belongs to one add-on, which sees all of its own. */
export function createFinder(context: Context, types: LocationTypes): Finder {
  let wanted: string | undefined;
  const step = (name: string): Finder => {
    context.counter.handle(`DeveloperMetadataFinder.${name}`);
    return finder;
  };
  const members: Pick<Finder, 'withKey' | 'withVisibility' | 'find'> = {
    withKey(key) {
      wanted = key;
      return step('withKey');
    },
    withVisibility: () => step('withVisibility'),
    find() {
      context.counter.read('DeveloperMetadataFinder.find');
      const found = tagsOf(context).filter(({ key }) => wanted === undefined || key === wanted);
      return found.map((tag) => createMetadata(context, tag, types));
    },
  };
  const finder = emulate<Finder>('DeveloperMetadataFinder', members);
  return finder;
}

/** `addDeveloperMetadata` of a sheet, or of the spreadsheet where there is none. Its visibility may stand in second place. */
export function addTag(context: Context, owner: string, sheet: BookSheet | null, given: readonly unknown[]): void {
  const [key, value, ...rest] = given;
  if (typeof key !== 'string' || (rest.length > 0 && typeof value !== 'string')) {
    throw signatureException(`SpreadsheetApp.${owner}.addDeveloperMetadata`, given);
  }
  const tags = tagsOf(context);
  tags.push({ sheetId: sheet === null ? null : sheet.id, key, value: typeof value === 'string' ? value : '' });
  writeTags(context, tags);
}

export function hasTag(context: Context, sheet: BookSheet): boolean {
  return tagsOf(context).some(({ sheetId }) => sheetId === sheet.id);
}
