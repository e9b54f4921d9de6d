/** The parts of an Open Packaging file: finding them, reading them, and collecting what a save changes. */

import { asUtf8 } from './xml-text';
import { attribute, childrenNamed, parseXml } from './xml-tree';
import { unpack, type ZipEntry } from './zip-read';
import { pack } from './zip-write';

export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "comments"… the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** The path of the part, or an outside address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A package being changed. `read` sees what was written before. */
export interface PackageDraft {
  read(path: string): Buffer | undefined;
  write(path: string, content: Buffer | string): void;
  remove(path: string): void;
  has(path: string): boolean;
  paths(): string[];
  entries(): ZipEntry[];
}

/** Part names are compared without case, and some writers use backslashes or a leading slash. */
function keyOf(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

export function draftOf(source: readonly ZipEntry[]): PackageDraft {
  const parts = new Map<string, ZipEntry | { name: string; content: Buffer }>();
  for (const entry of source) if (!parts.has(keyOf(entry.name))) parts.set(keyOf(entry.name), entry);
  return {
    read: (path) => {
      const part = parts.get(keyOf(path));
      if (part === undefined) return undefined;
      return 'content' in part ? part.content : asUtf8(unpack(part));
    },
    write: (path, content) => {
      const name = parts.get(keyOf(path))?.name ?? path;
      parts.set(keyOf(path), { name, content: typeof content === 'string' ? Buffer.from(content) : content });
    },
    remove: (path) => void parts.delete(keyOf(path)),
    has: (path) => parts.has(keyOf(path)),
    paths: () => [...parts.values()].map((part) => part.name),
    entries: () => [...parts.values()].map((part) => ('content' in part ? pack(part.name, part.content) : part)),
  };
}

/** Where the relationships of a part are kept; of the package itself for an empty path. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

export function readRelationships(draft: Pick<PackageDraft, 'read'>, part: string): Relationship[] {
  const bytes = draft.read(relationshipsPath(part));
  if (bytes === undefined) return [];
  return childrenNamed(parseXml(bytes), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolvePath(part, target),
      isExternal,
    };
  });
}

/** A relationship target as a path in the package: absolute, or relative to the folder of its source. */
function resolvePath(source: string, target: string): string {
  const plain = decodePath(target.replace(/\\/g, '/').replace(/#.*$/, ''));
  if (plain.startsWith('/')) return plain.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(path: string): string {
  return path.replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) =>
    Buffer.from(escaped.replace(/%/g, ''), 'hex').toString('utf8'),
  );
}

/** The folder of a part with its slash, or empty. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The first path of the shape folder + stem + number + extension that is not taken. */
export function freePath(draft: PackageDraft, stem: string, extension: string): string {
  let number = 1;
  while (draft.has(`${stem}${number}${extension}`)) number++;
  return `${stem}${number}${extension}`;
}
