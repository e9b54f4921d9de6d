/** Elements and text of a page as markup: here, and nowhere else, text is escaped. */
import { cleanText } from '../document/clean-text';

/** Finished markup. A plain string is always text and is escaped, so that no words of a report can become markup. */
export interface Html {
  readonly html: string;
}

export type Content = Html | string;

/** What is undefined is left out. */
export interface Attributes {
  readonly [name: string]: string | number | undefined;
}

const VOID: ReadonlySet<string> = new Set(['meta', 'img', 'col']);

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element, written so that it is XML as well. */
export function tag(name: string, attributes: Attributes, ...children: readonly Content[]): Html {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  if (VOID.has(name)) return { html: `<${name}${written}/>` };
  return { html: `<${name}${written}>${children.map(contentHtml).join('')}</${name}>` };
}

/** Text where no markup may stand, as in a title. */
export function plain(text: string): Html {
  return { html: escaped(text) };
}

function contentHtml(content: Content): string {
  return typeof content === 'string' ? breakable(escaped(content)).replace(/\n/g, '<br/>') : content.html;
}

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Longer than any word of Spanish; an address or a code may break here, and a column need not be as wide as all of it. */
function breakable(html: string): string {
  return html.replace(/(?:[^\s&]|&[^;]+;){30}/g, '$&<wbr/>');
}
