import type { BookSheet } from '../book';
import { TAGS_PROPERTY } from './book-properties';
import type { Context } from './context';
import { emulate } from './emulate';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type MetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** How a tag lies in the Book's one property. */
interface Tag {
  sheetId: number;
  key: string;
  value: string;
}

function isTag(candidate: unknown): candidate is Tag {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const { sheetId, key, value } = candidate as Partial<Record<keyof Tag, unknown>>; // read as unknown, then tested
  return typeof sheetId === 'number' && typeof key === 'string' && typeof value === 'string';
}

/** Tags whose sheet is gone are dropped; a property that is no list of tags reads as none. */
function readTags({ book }: Context): Tag[] {
  const text = book.properties[TAGS_PROPERTY];
  if (text === undefined) return [];
  const parsed = parseOrNothing(text);
  const tags = Array.isArray(parsed) ? parsed.filter(isTag) : [];
  return tags.filter((tag) => book.sheets.some((sheet) => sheet.id === tag.sheetId));
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

function createLocation(context: Context, tag: Tag, sheetType: LocationType): MetadataLocation {
  const members: Pick<MetadataLocation, 'getSheet' | 'getLocationType'> = {
    getSheet() {
      context.tally.handle('DeveloperMetadataLocation.getSheet');
      const sheet = context.book.sheets.find(({ id }) => id === tag.sheetId);
      return sheet ? context.open.sheet(sheet) : null;
    },
    getLocationType() {
      context.tally.handle('DeveloperMetadataLocation.getLocationType');
      return sheetType;
    },
  };
  return emulate<MetadataLocation>('DeveloperMetadataLocation', members);
}

function createMetadata(context: Context, tag: Tag, sheetType: LocationType): DeveloperMetadata {
  const handle = <Value>(name: string, value: Value): Value => {
    context.tally.handle(`DeveloperMetadata.${name}`);
    return value;
  };
  const members: Pick<DeveloperMetadata, 'getKey' | 'getValue' | 'setValue' | 'getLocation' | 'remove'> = {
    getKey: () => handle('getKey', tag.key),
    getValue: () => handle('getValue', tag.value),
    getLocation: () => handle('getLocation', createLocation(context, tag, sheetType)),
    setValue(value) {
      context.tally.write('DeveloperMetadata.setValue');
      tag.value = value;
      writeTags(context, tagsOf(context));
      return metadata;
    },
    remove() {
      context.tally.write('DeveloperMetadata.remove');
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
export function createFinder(context: Context, sheetType: LocationType): Finder {
  let wanted: string | undefined;
  const step = (name: string): Finder => {
    context.tally.handle(`DeveloperMetadataFinder.${name}`);
    return finder;
  };
  const members: Pick<Finder, 'withKey' | 'withVisibility' | 'find'> = {
    withKey(key) {
      wanted = key;
      return step('withKey');
    },
    withVisibility: () => step('withVisibility'),
    find() {
      context.tally.read('DeveloperMetadataFinder.find');
      const found = tagsOf(context).filter(({ key }) => wanted === undefined || key === wanted);
      return found.map((tag) => createMetadata(context, tag, sheetType));
    },
  };
  const finder = emulate<Finder>('DeveloperMetadataFinder', members);
  return finder;
}

export function addTag(context: Context, sheet: BookSheet, key: string, value: string): void {
  const tags = tagsOf(context);
  tags.push({ sheetId: sheet.id, key, value });
  writeTags(context, tags);
}
