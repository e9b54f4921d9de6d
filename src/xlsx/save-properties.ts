/** Custom document properties: only those that changed are rewritten; those of other programs and types stay. */
import type { Dialect } from './dialect';
import { MAX_PROPERTY_LENGTH, propertiesPath } from './open-properties';
import type { PackageDraft } from './package';
import { registerPart, relate, XML_HEAD } from './package-edit';
import { appendInside, applyEdits, type XmlEdit } from './xml-edit';
import { escapeAttribute, escapeCellText } from './xml-text';
import { attribute, childrenNamed, parseXml, type XmlElement } from './xml-tree';

const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

type Properties = Readonly<Record<string, string>>;

export function saveProperties(
  draft: PackageDraft,
  dialect: Dialect,
  { before, after }: { before: Properties; after: Properties },
): void {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return;
  const known = propertiesPath(draft);
  const path = known ?? 'docProps/custom.xml';
  const bytes = (known === undefined ? undefined : draft.read(known)) ?? Buffer.from(emptyProperties(dialect));
  draft.write(path, withProperties(bytes, dialect, changed, after));
  if (known !== undefined) return;
  registerPart(draft, path, CONTENT_TYPE);
  relate(draft, '', dialect.customPropertiesKind, path);
}

function withProperties(bytes: Buffer, dialect: Dialect, changed: readonly string[], after: Properties): Buffer {
  const root = parseXml(bytes);
  const all = childrenNamed(root, 'property');
  const old = all.filter((each) => changed.some((name) => isPieceOf(attribute(each, 'name') ?? '', name)));
  const edits: XmlEdit[] = old.map((each) => ({ from: each.start, to: each.end, text: '' }));
  let id = Math.max(1, ...all.map((each) => Number(attribute(each, 'pid')) || 0));
  const added = changed.flatMap((name) => {
    const value = after[name];
    return value === undefined
      ? []
      : pieces(value).map((text, index) => {
          const full = index === 0 ? name : `${name}#${index + 1}`;
          return propertyXml(root, dialect, { name: full, text, id: ++id });
        });
  });
  return applyEdits(bytes, [...edits, appendInside(root, bytes, added.join(''))]);
}

function isPieceOf(property: string, name: string): boolean {
  return property === name || (property.startsWith(`${name}#`) && /^\d+$/.test(property.slice(name.length + 1)));
}

/** Never cuts between the two halves of one character. */
function pieces(text: string): string[] {
  return text === ''
    ? ['']
    : (text.match(new RegExp(`[\\s\\S]{1,${MAX_PROPERTY_LENGTH}}(?![\\udc00-\\udfff])`, 'g')) ?? []);
}

function emptyProperties(dialect: Dialect): string {
  const { customProperties, propertyTypes } = dialect;
  return `${XML_HEAD}<Properties xmlns="${customProperties}" xmlns:vt="${propertyTypes}"></Properties>`;
}

/** Some readers only know the type's name without attributes, so a prefix the part declares is used. */
function propertyXml(root: XmlElement, dialect: Dialect, property: { name: string; text: string; id: number }): string {
  const types = root.attributes.find(({ name, value }) => name.startsWith('xmlns:') && value === dialect.propertyTypes);
  const type = `${types?.name.slice('xmlns:'.length) ?? 'vt'}:lpwstr`;
  const declaration = types === undefined ? ` xmlns:vt="${dialect.propertyTypes}"` : '';
  return (
    `<${root.prefix}property fmtid="${USER_DEFINED}" pid="${property.id}" name="${escapeAttribute(property.name)}">` +
    `<${type}${declaration}>${escapeCellText(property.text)}</${type}></${root.prefix}property>`
  );
}
