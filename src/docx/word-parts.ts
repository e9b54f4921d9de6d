/** The parts of a document (main part, styles, numbering, settings, headers and footers) as text. */
import { container, element, type XmlElement } from './element';
import { type Orientation, sectionProperties } from './page';
import { xmlPart } from './xml';

/** A run of pages of one size, which ends in a paragraph, with what stands at their head and foot. */
export interface Pages {
  readonly orientation: Orientation;
  readonly header: readonly XmlElement[];
  readonly footer: readonly XmlElement[];
  readonly children: readonly XmlElement[];
}

export interface WordDocument {
  readonly styles: readonly XmlElement[];
  readonly numbering: readonly XmlElement[];
  readonly pages: readonly Pages[];
}

/** The kind is what the format calls it, in its type of content and in its relationship to the document. */
export interface WordPart {
  readonly kind: 'document' | 'styles' | 'numbering' | 'settings' | 'header' | 'footer';
  /** The name of its file, and of its relationship after 'rId'. */
  readonly name: string;
  readonly xml: string;
}

const NAMESPACES = {
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
};

/** Word takes a document that does not say it for one of an older Word, and lays it out as that one did. */
const WORD_2013 = container(
  'w:compat',
  element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  }),
);

/** The parts of the package but for the properties of the file and what the parts are to each other. */
export function wordParts({ styles, numbering, pages }: WordDocument): readonly WordPart[] {
  const part = (kind: WordPart['kind'], root: string, children: readonly XmlElement[], number?: number): WordPart => ({
    kind,
    name: `${kind}${number ?? ''}`,
    xml: xmlPart(element(root, NAMESPACES, ...children)),
  });
  return [
    part('document', 'w:document', [container('w:body', ...pages.flatMap(bodyOf))]),
    part('styles', 'w:styles', styles),
    part('numbering', 'w:numbering', numbering),
    part('settings', 'w:settings', [WORD_2013]),
    ...pages.flatMap(({ header, footer }, index) => [
      part('header', 'w:hdr', header, index + 1),
      part('footer', 'w:ftr', footer, index + 1),
    ]),
  ];
}

/** The measures of the last pages stand at the end of the body, those of all others in the last paragraph on them. */
function bodyOf({ orientation, children }: Pages, index: number, { length }: readonly Pages[]): readonly XmlElement[] {
  const section = sectionProperties(orientation, `rIdheader${index + 1}`, `rIdfooter${index + 1}`);
  return index === length - 1 ? [...children, section] : endingIn(section, children);
}

function endingIn(section: XmlElement, blocks: readonly XmlElement[]): readonly XmlElement[] {
  return blocks.map((block, index) => (index === blocks.length - 1 ? withProperty(block, section) : block));
}

/** A paragraph always has its properties (`paragraph.ts`). */
function withProperty(paragraph: XmlElement, property: XmlElement): XmlElement {
  const children = paragraph.children.map((child) =>
    typeof child !== 'string' && child.name === 'w:pPr' ? { ...child, children: [...child.children, property] } : child,
  );
  return { ...paragraph, children };
}
