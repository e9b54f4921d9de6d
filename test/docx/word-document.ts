import { Document, type FileChild, Footer, Header, Packer, PageOrientation, SectionType } from 'docx';
import type { Orientation } from '../../src/docx/page';
import { type WordDocument, type WordPart, wordParts } from '../../src/docx/word-parts';

/** A document of one section with these blocks and nothing else. */
export function documentOfBlocks(...children: readonly FileChild[]): WordDocument {
  return {
    styles: [],
    numbering: { config: [] },
    pages: [{ orientation: 'portrait', header: [], footer: [], children }],
  };
}

/** The markup of these blocks in the body of a document. */
export function bodyXml(...children: readonly FileChild[]): string {
  return /<w:body>(.*)<w:sectPr/.exec(xmlOf(wordParts(documentOfBlocks(...children)), 'document'))?.[1] ?? '';
}

export function xmlOf(parts: readonly WordPart[], name: string): string {
  const part = parts.find((one) => one.name === name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return part.xml;
}

/** The parts that docx's own document and (private) compiler make of the same, by their path. */
export function partsByDocx({ styles, numbering, pages }: WordDocument): ReadonlyMap<string, string> {
  const document = new Document({
    styles: { importedStyles: styles },
    numbering,
    sections: pages.map(({ orientation, header, footer, children }) => ({
      properties: propertiesOf(orientation),
      headers: { default: new Header({ children: header }) },
      footers: { default: new Footer({ children: footer }) },
      children,
    })),
  });
  return Packer['compiler'].compile(document);
}

/** The letter sheet with its margins, in twips, as docx takes it: upright, to be turned by docx. */
function propertiesOf(orientation: Orientation) {
  const isUpright = orientation === 'portrait';
  const [side, top, bottom] = isUpright ? [1247, 1588, 1474] : [1134, 1474, 1304];
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: 12240,
        height: 15840,
        orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: { left: side, right: side, top, bottom, header: 624, footer: 567, gutter: 0 },
    },
  };
}
