/** Makes the realm the add-on runs in: the language Apps Script is sure to have, and nothing else. */
import vm from 'node:vm';
import { ES2019_GLOBALS, NEWER_MEMBERS } from './newer-built-ins';

type Members = Record<string, unknown>;

function follow(root: Members, path: string): Members {
  // Every step is an intrinsic object that ES2019 guarantees.
  return path.split('.').reduce((object, name) => object[name] as Members, root);
}

/**
 * A realm with the language of ES2019 and nothing of a host; text cannot become code in it. An ordinary global object,
 * because a contextified one makes each use of a global name slow.
 */
export function createSealedRealm(): vm.Context {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  for (const name of Object.getOwnPropertyNames(realm)) {
    // Under --expose-gc V8 adds a global that can be emptied but not deleted.
    if (!ES2019_GLOBALS.includes(name) && !Reflect.deleteProperty(realm, name)) realm[name] = undefined;
  }
  for (const [path, names] of Object.entries(NEWER_MEMBERS)) {
    const object = follow(realm, path);
    for (const name of names) delete object[name];
  }
  return realm;
}
