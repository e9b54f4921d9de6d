/**
 * `PropertiesService`: the document's properties in the Book, a user's and the script's beside it, with Google's
 * quotas.
 */
import { DOCUMENT_PROPERTY_PREFIX } from '../xlsx/book-properties';
import { demand } from './access';
import { encodeUtf8 } from './bytes';
import type { Context } from './context';
import { emulate } from './emulate';
import { exception } from './exceptions';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type PropertiesMember = 'getProperty' | 'setProperty' | 'getProperties' | 'setProperties' | 'deleteProperty';

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

/** Texts by key, wherever they lie. */
interface Store {
  read(): Record<string, string>;
  write(key: string, value: string): void;
  remove(key: string): void;
}

function plainStore(texts: Record<string, string>): Store {
  return {
    read: () => ({ ...texts }),
    write(key, value) {
      texts[key] = value;
    },
    remove(key) {
      delete texts[key];
    },
  };
}

/** Document properties travel in the workbook, each under its prefix. */
function bookStore({ book }: Context): Store {
  const changed = (name: string, value: string | undefined): void => {
    if (book.properties[name] === value) return;
    book.propertiesTouched = true;
    if (value === undefined) delete book.properties[name];
    else book.properties[name] = value;
  };
  return {
    read() {
      const own: Record<string, string> = {};
      for (const [name, value] of Object.entries(book.properties)) {
        if (name.startsWith(DOCUMENT_PROPERTY_PREFIX)) own[name.slice(DOCUMENT_PROPERTY_PREFIX.length)] = value;
      }
      return own;
    },
    write: (key, value) => changed(DOCUMENT_PROPERTY_PREFIX + key, value),
    remove: (key) => changed(DOCUMENT_PROPERTY_PREFIX + key, undefined),
  };
}

/** Asked of the whole store at every write: nothing is encoded where every character is one byte. */
const byteLength = (text: string): number => (ASCII.test(text) ? text.length : encodeUtf8(text).length);
const ASCII = /^[\0-\x7f]*$/;

function requireFits(texts: Record<string, string>): void {
  let total = 0;
  for (const [key, value] of Object.entries(texts)) {
    const size = byteLength(value);
    if (size > VALUE_LIMIT_BYTES) throw exception('Argument too large: value');
    total += byteLength(key) + size;
  }
  if (total > STORE_LIMIT_BYTES) {
    throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
}

function createProperties(context: Context, store: Store): Properties {
  const count = (name: string): void => context.counter.call(`Properties.${name}`);
  const write = (texts: Record<string, string>): void => {
    for (const [key, value] of Object.entries(texts)) store.write(key, value);
  };
  const add = (texts: Record<string, string>): void => {
    requireFits({ ...store.read(), ...texts });
    write(texts);
  };
  const replaceAll = (texts: Record<string, string>): void => {
    requireFits(texts);
    for (const key of Object.keys(store.read())) if (!(key in texts)) store.remove(key);
    write(texts);
  };
  const members: Pick<Properties, PropertiesMember> = {
    getProperty(key) {
      count('getProperty');
      return new Map(Object.entries(store.read())).get(key) ?? null;
    },
    getProperties() {
      count('getProperties');
      return store.read();
    },
    setProperty(key, value) {
      count('setProperty');
      add({ [key]: String(value) });
      return properties;
    },
    setProperties(given: Record<string, unknown>, deleteAllOthers?: boolean) {
      count('setProperties');
      const texts: Record<string, string> = {};
      for (const [key, value] of Object.entries(given)) texts[key] = String(value);
      if (deleteAllOthers) replaceAll(texts);
      else add(texts);
      return properties;
    },
    deleteProperty(key) {
      count('deleteProperty');
      store.remove(key);
      return properties;
    },
  };
  const properties = emulate<Properties>('Properties', members);
  return properties;
}

export function createPropertiesService(context: Context): PropertiesService {
  const open = (name: string, store: Store): Properties => {
    context.counter.handle(`PropertiesService.${name}`);
    demand(context.settings, `PropertiesService.${name}`, { mode: 'LIMITED' });
    return createProperties(context, store);
  };
  const { state } = context.settings;
  const members: PropertiesService = {
    getDocumentProperties: () => open('getDocumentProperties', bookStore(context)),
    getUserProperties: () => open('getUserProperties', plainStore(state.userProperties)),
    getScriptProperties: () => open('getScriptProperties', plainStore(state.scriptProperties)),
  };
  return emulate<PropertiesService>('PropertiesService', members);
}
