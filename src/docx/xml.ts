import type { Markup } from './markup';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The text of a part of the package, from its root: our own markup or what a docx component prepares. */
export function xmlPart(root: Markup): string {
  return DECLARATION + xmlOf(root);
}

/** An element is its name with either its one content or a list of contents, attributes among them. */
function xmlOf(markup: Markup): string {
  return Object.entries(markup)
    .map(([name, content]) => {
      const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
      const attributes = parts.filter(isAttributes).map(attributesXml).join('');
      const inside = parts.filter((part) => !isAttributes(part)).map(contentXml);
      return inside.some((xml) => xml !== '')
        ? `<${name}${attributes}>${inside.join('')}</${name}>`
        : `<${name}${attributes}/>`;
    })
    .join('');
}

function contentXml(part: unknown): string {
  return isMarkup(part) ? xmlOf(part) : escaped(part);
}

function attributesXml({ _attr: attributes }: WithAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

interface WithAttributes {
  readonly _attr: { readonly [name: string]: unknown };
}

function isAttributes(part: unknown): part is WithAttributes {
  return isMarkup(part) && '_attr' in part;
}

function isMarkup(part: unknown): part is Markup {
  return typeof part === 'object' && part !== null;
}
