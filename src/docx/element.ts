/**
 * An XML element as plain data, as `xml.ts` writes it. No library stands between: the elements a report needs are few, and
 * one that knows all of them weighed more than everything else that ships.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** In the order the schema wants, which is the caller's to keep. */
  readonly children: readonly XmlNode[];
}

/** What may stand inside an element: another, or its text. */
export type XmlNode = XmlElement | string;

export interface Attributes {
  readonly [name: string]: string | number;
}

export function element(name: string, attributes: Attributes, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children };
}

/** An element without attributes. */
export function container(name: string, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes: {}, children };
}

/** The container around what is inside; nothing around nothing. */
export function around(name: string, ...children: readonly XmlNode[]): readonly XmlElement[] {
  return children.length === 0 ? [] : [container(name, ...children)];
}

/** The element alone where there is a value, nothing where there is none: for lists of optional children. */
export function valued(name: string, value: string | number | undefined): readonly XmlElement[] {
  return value === undefined || value === '' ? [] : [element(name, { 'w:val': value })];
}

/** The toggle properties that are on, in this order. */
export function toggles(properties: { readonly [name: string]: boolean | undefined }): readonly XmlElement[] {
  return Object.keys(properties)
    .filter((name) => properties[name])
    .map((name) => container(name));
}
