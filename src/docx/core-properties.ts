/** The properties of the file (docProps/core.xml). */
import { element } from './element';
import { xmlPart } from './xml';

/** What a program or a screen reader says of the file before opening it. No dates: the bytes must not depend on a clock. */
export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly language: string;
}

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** The part docProps/core.xml; what is empty is left out. */
export function coreXml(properties: CoreProperties): string {
  const elements = (['title', 'subject', 'creator', 'description', 'language'] as const)
    .filter((name) => properties[name] !== '')
    .map((name) => element(`dc:${name}`, {}, properties[name]));
  return xmlPart(element('cp:coreProperties', NAMESPACES, ...elements));
}
