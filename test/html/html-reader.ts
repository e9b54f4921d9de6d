import { allOf, elementsOf, oneOf, parseXml, type XmlElement } from '../docx/docx-reader';

/** The page read back by an independent parser. Throws where it is not well-formed. */
export function pageOf(html: string): XmlElement {
  const [first, rest] = [html.slice(0, html.indexOf('\n')), html.slice(html.indexOf('\n') + 1)];
  if (first !== '<!DOCTYPE html>') throw new Error(`No page begins with ${first}`);
  return parseXml(rest.trimEnd());
}

/** The words a reader sees, line breaks as '\n'. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'br') return '\n';
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

export function mainOf(page: XmlElement): XmlElement {
  return oneOf(page, 'main');
}

/** All headings of the page in order, the title first. */
export function headingsOf(page: XmlElement): readonly { readonly level: number; readonly element: XmlElement }[] {
  return everyElement(page).flatMap((element) => {
    const level = /^h([1-6])$/.exec(element.name);
    return level === null ? [] : [{ level: Number(level[1]), element }];
  });
}

export function everyElement(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...everyElement(child)]);
}

/** What an attribute says wherever it stands on the page. */
export function attributesOf(page: XmlElement, name: string): readonly string[] {
  return everyElement(page).flatMap(({ attributes }) => attributes[name] ?? []);
}

/** The entries of a contents list with the depth of each, the outermost 1. */
export function entriesOf(
  list: XmlElement,
  depth = 1,
): readonly { readonly depth: number; readonly link: XmlElement }[] {
  return elementsOf(list, 'li').flatMap((item) => [
    ...elementsOf(item, 'a').map((link) => ({ depth, link })),
    ...elementsOf(item, 'ul').flatMap((under) => entriesOf(under, depth + 1)),
  ]);
}

export function contentsOf(page: XmlElement): readonly { readonly depth: number; readonly link: XmlElement }[] {
  return allOf(page, 'nav').flatMap((nav) => elementsOf(nav, 'ul').flatMap((list) => entriesOf(list)));
}
