/**
 * A piece of WordprocessingML: a name with its attributes and children, as `xml.ts` writes it. No library stands between:
 * the elements a report needs are few, and one that knows all of them weighed more than everything else that ships.
 */
export interface Markup {
  readonly [name: string]: unknown;
}

export interface Attributes {
  readonly [name: string]: string | number;
}

/** An element; the order of its children is the caller's to keep, as the schema wants it. */
export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const own = { _attr: attributes };
  return { [name]: children.length === 0 ? own : [own, ...children] };
}

/** The element alone where there is a value, nothing where there is none: for lists of optional children. */
export function valued(name: string, value: string | number | undefined): readonly Markup[] {
  return value === undefined || value === '' ? [] : [element(name, { 'w:val': value })];
}

/** The element alone where it is so. */
export function flag(name: string, isSo: boolean | undefined): readonly Markup[] {
  return isSo ? [element(name, {})] : [];
}

/** The element, with no attributes, around what is inside; nothing around nothing. */
export function around(name: string, ...children: readonly Markup[]): readonly Markup[] {
  return children.length === 0 ? [] : [{ [name]: children }];
}
