import { type PackageDraft, readRelationships } from './package';
import { parseXml, type XmlElement } from './xml-tree';

/** The same format exists under two sets of names: the usual transitional one and the strict one. */
export interface Dialect {
  /** Namespace of sheets, styles, comments and the workbook. */
  readonly main: string;
  /** Namespace of `r:id`, and the start of relationship types. */
  readonly relationships: string;
  readonly customProperties: string;
  readonly customPropertiesKind: string;
  readonly propertyTypes: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: `${OFFICE}/relationships`,
  customProperties: `${OFFICE}/custom-properties`,
  customPropertiesKind: 'custom-properties',
  propertyTypes: `${OFFICE}/docPropsVTypes`,
};

const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument';

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: `${STRICT_OFFICE}/relationships`,
  customProperties: `${STRICT_OFFICE}/customProperties`,
  customPropertiesKind: 'customProperties',
  propertyTypes: `${STRICT_OFFICE}/docPropsVTypes`,
};

export function readDialect(draft: Pick<PackageDraft, 'read'>, workbookPath: string): Dialect {
  const bytes = draft.read(workbookPath);
  if (bytes === undefined) return TRANSITIONAL;
  return parseXml(bytes).attributes.some((each) => each.value === STRICT.main) ? STRICT : TRANSITIONAL;
}

/** `r:id="…"` with the prefix this part has for it, or declaring one. */
export function relationshipAttribute(root: XmlElement, id: string): string {
  const declared = root.attributes.find(
    ({ value }) => value === STRICT.relationships || value === TRANSITIONAL.relationships,
  );
  const prefix = declared?.name.replace('xmlns:', '');
  if (prefix !== undefined) return `${prefix}:id="${id}"`;
  const isStrict = root.attributes.some(({ value }) => value === STRICT.main);
  return `xmlns:r="${(isStrict ? STRICT : TRANSITIONAL).relationships}" r:id="${id}"`;
}

/** The start of the relationship types this package uses. */
export function relationshipTypes(draft: Pick<PackageDraft, 'read'>): string {
  const main = readRelationships(draft, '').find((each) => each.type.startsWith(STRICT_OFFICE));
  return (main === undefined ? TRANSITIONAL : STRICT).relationships;
}
