/** Elements as the text of a part of the package: escaped, each closed at once where nothing is inside. */
import type { XmlElement, XmlNode } from './element';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The text of a part of the package, from its root. */
export function xmlPart(root: XmlElement): string {
  return DECLARATION + xmlOf(root);
}

function xmlOf({ name, attributes, children }: XmlElement): string {
  const opening = `${name}${attributesXml(attributes)}`;
  const inside = children.map(nodeXml).join('');
  return inside === '' ? `<${opening}/>` : `<${opening}>${inside}</${name}>`;
}

function nodeXml(node: XmlNode): string {
  return typeof node === 'string' ? escaped(node) : xmlOf(node);
}

function attributesXml(attributes: XmlElement['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
