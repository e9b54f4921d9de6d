import { strFromU8, unzipSync } from 'fflate';

/** An element of a part, read back by an independent parser. Text stands as strings among the children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: (XmlElement | string)[];
}

interface SaxParser {
  on(event: string, handler: (...values: never[]) => void): void;
  parse(xml: string): void;
}

// saxen brings no types; a name that is not literal keeps the compiler from looking for them.
const saxen: string = 'saxen';
const { Parser } = (await import(saxen)) as { Parser: new () => SaxParser };

/** The parts of a package by their path, as text; pictures are none. */
export function partsOf(bytes: Uint8Array): { readonly [path: string]: string } {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

/** The root element of one part. Throws where the part is missing or not well-formed. */
export function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = partsOf(bytes)[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return parseXml(part);
}

export function documentOf(bytes: Uint8Array): XmlElement {
  return partOf(bytes, 'word/document.xml');
}

export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser();
  const fail = (problem: Error) => {
    throw problem;
  };
  parser.on('error', fail);
  parser.on('warn', fail);
  parser.on(
    'openTag',
    (name: string, attributes: () => { [name: string]: string }, decode: (text: string) => string) => {
      const entries = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
      const element: XmlElement = { name, attributes: Object.fromEntries(entries), children: [] };
      open[open.length - 1]?.children.push(element);
      open.push(element);
    },
  );
  parser.on('closeTag', (name: string) => {
    if (open.pop()?.name !== name) throw new Error(`Unexpected end of ${name}`);
  });
  parser.on('text', (text: string, decode: (text: string) => string) => {
    open[open.length - 1]?.children.push(decode(text));
  });
  parser.parse(xml);
  const [element] = elementsOf(root);
  if (open.length !== 1 || element === undefined) throw new Error('Not one whole element');
  return element;
}

export function elementsOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All elements of that name below this one, in document order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The one element of that name below this one. Throws where there is none or more. */
export function oneOf(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = allOf(element, name);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${name}`);
  return found;
}

/** The words a reader sees, line breaks as '\n' and tabs as '\t'. */
export function textOf(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:t') return element.children.join('');
  return elementsOf(element)
    .filter((child) => child.name !== 'w:pPr')
    .map(textOf)
    .join('');
}

/** The value of the first element of that name below this one. */
export function setting(element: XmlElement, name: string): string | undefined {
  return allOf(element, name)[0]?.attributes['w:val'];
}

export interface TableWidths {
  readonly table: number;
  readonly grid: number[];
  /** Of each row, the width its cells say. */
  readonly rows: number[][];
  /** Of each row, the width of the columns of the grid that each of its cells takes. */
  readonly spans: number[][];
}

export function widthsOf(table: XmlElement): TableWidths {
  const number = (element: XmlElement) => Number(element.attributes['w:w']);
  const grid = allOf(table, 'w:gridCol').map(number);
  const rows = elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tc'));
  return {
    table: number(oneOf(table, 'w:tblW')),
    grid,
    rows: rows.map((cells) => cells.map((cell) => number(oneOf(cell, 'w:tcW')))),
    spans: rows.map((cells) => {
      let column = 0;
      return cells.map((cell) => {
        const from = column;
        column += Number(setting(cell, 'w:gridSpan') ?? 1);
        return grid.slice(from, column).reduce((sum, width) => sum + width, 0);
      });
    }),
  };
}

/** The width of the text of each section, from its sheet and margins, in twips. */
export function sectionWidths(document: XmlElement): readonly number[] {
  return allOf(document, 'w:sectPr').map((section) => {
    const { 'w:left': left, 'w:right': right } = oneOf(section, 'w:pgMar').attributes;
    return Number(oneOf(section, 'w:pgSz').attributes['w:w']) - Number(left) - Number(right);
  });
}

/** The blocks of the body, one list for each section. */
export function sectionsOf(document: XmlElement): readonly (readonly XmlElement[])[] {
  const sections: XmlElement[][] = [[]];
  for (const block of elementsOf(oneOf(document, 'w:body')).filter(({ name }) => name !== 'w:sectPr')) {
    sections[sections.length - 1]?.push(block);
    if (allOf(block, 'w:sectPr').length > 0) sections.push([]);
  }
  return sections;
}
