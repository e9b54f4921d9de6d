/** Registering new parts: their content types and relationships, and taking both back. */
import { relationshipTypes } from './dialect';
import type { PackageDraft } from './package';
import { readRelationships, relationshipsPath } from './package';
import { appendInside, applyEdits } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, parseXml } from './xml-tree';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Says what a part is. */
export function registerPart(draft: PackageDraft, path: string, contentType: string): void {
  addContentType(draft, `<Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`);
}

/** Says what all parts with this ending are, unless the file says so already. */
export function registerExtension(draft: PackageDraft, extension: string, contentType: string): void {
  const root = parseXml(readContentTypes(draft));
  const isKnown = root.children.some((each) => attribute(each, 'Extension')?.toLowerCase() === extension);
  if (!isKnown) addContentType(draft, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
}

function readContentTypes(draft: PackageDraft): Buffer {
  return draft.read(CONTENT_TYPES) ?? Buffer.from(`<Types xmlns="${PACKAGE}/content-types"/>`);
}

function addContentType(draft: PackageDraft, element: string): void {
  const bytes = readContentTypes(draft);
  const root = parseXml(bytes);
  const text = root.prefix === '' ? element : element.replace('<', `<${root.prefix}`);
  draft.write(CONTENT_TYPES, applyEdits(bytes, [appendInside(root, bytes, text)]));
}

/** Links one part to another and returns the relationship's id. Of an existing link to it, the id it has. */
export function relate(draft: PackageDraft, source: string, kind: string, target: string): string {
  const known = readRelationships(draft, source);
  const same = known.find((each) => each.kind === kind && each.target === target && !each.isExternal);
  if (same !== undefined) return same.id;
  const taken = new Set(known.map((each) => each.id));
  let number = known.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const path = relationshipsPath(source);
  const bytes = draft.read(path) ?? Buffer.from(`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"/>`);
  const root = parseXml(bytes);
  const text =
    `<${root.prefix}Relationship Id="rId${number}" Type="${relationshipTypes(draft)}/${kind}"` +
    ` Target="${escapeAttribute(relativeTarget(source, target))}"/>`;
  draft.write(path, applyEdits(bytes, [appendInside(root, bytes, text)]));
  return `rId${number}`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Takes a part out with its content type, the links `source` has to it, and the parts that only it used. */
export function removePart(draft: PackageDraft, source: string, path: string): void {
  const ids = readRelationships(draft, source)
    .filter((each) => each.target === path && !each.isExternal)
    .map((each) => each.id);
  removeElements(draft, relationshipsPath(source), (name) => ids.includes(name('Id') ?? ''));
  dropPart(draft, path);
}

function dropPart(draft: PackageDraft, path: string): void {
  const used = readRelationships(draft, path).filter((each) => !each.isExternal);
  removeElements(draft, CONTENT_TYPES, (name) => name('PartName')?.toLowerCase() === `/${path.toLowerCase()}`);
  draft.remove(relationshipsPath(path));
  draft.remove(path);
  for (const { target } of used) if (draft.has(target) && !isUsed(draft, target)) dropPart(draft, target);
}

function isUsed(draft: PackageDraft, path: string): boolean {
  const sources = draft.paths().flatMap((each) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(each);
    return match === null ? [] : [`${match[1]}${match[2]}`];
  });
  return sources.some((source) =>
    readRelationships(draft, source).some((each) => each.target === path && !each.isExternal),
  );
}

function removeElements(
  draft: PackageDraft,
  path: string,
  isUnwanted: (name: (attribute: string) => string | undefined) => boolean,
): void {
  const bytes = draft.read(path);
  if (bytes === undefined) return;
  const unwanted = parseXml(bytes).children.filter((each) => isUnwanted((name) => attribute(each, name)));
  draft.write(
    path,
    applyEdits(
      bytes,
      unwanted.map((each) => ({ from: each.start, to: each.end, text: '' })),
    ),
  );
}
