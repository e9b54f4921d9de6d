import { FileChild, TextRun } from 'docx';

/**
 * A piece of WordprocessingML in the form docx writes out: a name with its attributes and children. Runs and tables are
 * made of it rather than of docx's components: a table of a report has thousands of elements, which cost docx an object
 * each, several times; and docx has no option for the description of a table.
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

/** The element, with no attributes, around what is inside; nothing around nothing. */
export function around(name: string, ...children: readonly Markup[]): readonly Markup[] {
  return children.length === 0 ? [] : [{ [name]: children }];
}

/** A block of the body as docx takes it. */
export function asBlock(name: 'w:tbl' | 'w:sdt', markup: Markup): FileChild {
  return Object.assign(new FileChild(name), { prepForXml: () => markup });
}

/** A child of a docx paragraph. */
export function asRun(markup: Markup): TextRun {
  return Object.assign(new TextRun({}), { prepForXml: () => markup });
}
