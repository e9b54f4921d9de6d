/** The parts of a document as the bytes of a package (Open Packaging Conventions): typed, related, zipped. */
import { type CoreProperties, coreXml } from './core-properties';
import { element, type XmlElement } from './element';
import { LOGO_PART } from './logo';
import type { Link } from './references';
import type { WordPart } from './word-parts';
import { xmlPart } from './xml';
import { zipFiles } from './zip-files';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

interface Extras {
  readonly links: readonly Link[];
  readonly properties: CoreProperties;
  /** A PNG. */
  readonly logo: Uint8Array | null;
}

/** The bytes of the package, with the links its text refers to and the properties of the file. */
export function packParts(parts: readonly WordPart[], { links, properties, logo }: Extras): Uint8Array {
  // The list of content types comes first, as readers of the format expect.
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(parts, logo)],
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', coreXml(properties)],
    ['word/_rels/document.xml.rels', documentRelationships(parts, { links, logo })],
    ...parts.map((part) => [`word/${part.name}.xml`, part.xml] as const),
  ];
  return zipFiles([
    ...files.map(([name, text]) => ({ name, text })),
    ...(logo === null ? [] : [{ name: `word/${LOGO_PART.path}`, bytes: logo }]),
  ]);
}

function contentTypes(parts: readonly WordPart[], logo: Extras['logo']): string {
  const override = (path: string, type: string) => element('Override', { PartName: path, ContentType: type });
  const byExtension = (extension: string, type: string) =>
    element('Default', { Extension: extension, ContentType: type });
  return xmlPart(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      byExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      byExtension('xml', 'application/xml'),
      ...(logo === null ? [] : [byExtension('png', LOGO_PART.type)]),
      override('/docProps/core.xml', CORE_TYPE),
      ...parts.map(({ kind, name }) =>
        override(`/word/${name}.xml`, `${WORD_TYPE}.${kind === 'document' ? 'document.main' : kind}+xml`),
      ),
    ),
  );
}

function packageRelationships(): string {
  return relationships([
    relationship('rId1', `${RELATIONSHIP}/officeDocument`, 'word/document.xml'),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ]);
}

function documentRelationships(parts: readonly WordPart[], { links, logo }: Pick<Extras, 'links' | 'logo'>): string {
  return relationships([
    ...parts
      .filter(({ kind }) => kind !== 'document')
      .map(({ kind, name }) => relationship(`rId${name}`, `${RELATIONSHIP}/${kind}`, `${name}.xml`)),
    ...(logo === null ? [] : [relationship(`rId${LOGO_PART.id}`, `${RELATIONSHIP}/image`, LOGO_PART.path)]),
    ...links.map(({ id, target }) =>
      relationship(`rId${id}`, `${RELATIONSHIP}/hyperlink`, target, { TargetMode: 'External' }),
    ),
  ]);
}

function relationships(list: readonly XmlElement[]): string {
  return xmlPart(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...list));
}

function relationship(
  id: string,
  type: string,
  target: string,
  mode: { readonly TargetMode?: 'External' } = {},
): XmlElement {
  return element('Relationship', { Id: id, Type: type, Target: target, ...mode });
}
