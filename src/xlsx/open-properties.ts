import { type PackageDraft, readRelationships } from './package';
import { decodeCellText } from './xml-text';
import { attribute, childrenNamed, parseXml, textOf, type XmlElement } from './xml-tree';

/** Excel cuts longer texts off, so a long one lies in several properties: "name", "name#2", "name#3"… */
export const MAX_PROPERTY_LENGTH = 250;

export function propertiesPath(draft: Pick<PackageDraft, 'read'>): string | undefined {
  return readRelationships(draft, '').find((each) => /^custom-?properties$/i.test(each.kind))?.target;
}

/** The custom document properties that are text, long ones put together again. */
export function readProperties(draft: Pick<PackageDraft, 'read'>): Record<string, string> {
  const path = propertiesPath(draft);
  const bytes = path === undefined ? undefined : draft.read(path);
  if (bytes === undefined) return {};
  const pieces = new Map(textProperties(bytes, parseXml(bytes)));
  const properties: Record<string, string> = {};
  for (const [name, text] of pieces) {
    if (isContinuation(name, pieces)) continue;
    properties[name] = text;
    for (let part = 2; pieces.has(`${name}#${part}`); part++) properties[name] += pieces.get(`${name}#${part}`) ?? '';
  }
  return properties;
}

function textProperties(bytes: Buffer, root: XmlElement): [string, string][] {
  return childrenNamed(root, 'property').flatMap((property) => {
    const value = property.children[0];
    const isText = value !== undefined && ['lpwstr', 'lpstr', 'bstr'].includes(value.name);
    return isText ? [[attribute(property, 'name') ?? '', decodeCellText(textOf(bytes, value))]] : [];
  });
}

function isContinuation(name: string, pieces: ReadonlyMap<string, string>): boolean {
  const match = /^(.*)#(\d+)$/s.exec(name);
  if (match === null || Number(match[2]) < 2) return false;
  return pieces.has(match[2] === '2' ? (match[1] ?? '') : `${match[1]}#${Number(match[2]) - 1}`);
}
