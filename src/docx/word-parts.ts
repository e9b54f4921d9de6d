import {
  DocumentAttributes,
  type FileChild,
  type IContext,
  type INumberingOptions,
  Numbering,
  type Paragraph,
  Styles,
  type XmlComponent,
} from 'docx';
import { element, type Markup } from './markup';
import { type Orientation, sectionMarkup } from './page';
import { settleLists } from './settle';
import { xmlPart } from './xml';

/** A run of pages of one size, which ends in a paragraph, with what stands at their head and foot. */
export interface Pages {
  readonly orientation: Orientation;
  readonly header: readonly Paragraph[];
  readonly footer: readonly Paragraph[];
  readonly children: readonly FileChild[];
}

export interface WordDocument {
  readonly styles: readonly XmlComponent[];
  readonly numbering: INumberingOptions;
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
const WORD_2013: Markup = {
  'w:compat': [
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ],
};

/**
 * The parts a document made of docx's components needs, put together without docx's own `Document`, `Body` and `Packer`:
 * these hold every part and every field the library knows (comments, notes, a theme, media, macros, page numbers worked
 * out) and weigh more than all that is used here.
 */
export function wordParts({ styles, numbering, pages }: WordDocument): readonly WordPart[] {
  const lists = new Numbering(numbering);
  const context = contextOf(lists);
  const prepared = (component: XmlComponent): Markup => component.prepForXml(context) ?? {};
  const preparedPages = ({ orientation, children }: Pages, index: number): readonly Markup[] => {
    const section = sectionMarkup(orientation, `rIdheader${index + 1}`, `rIdfooter${index + 1}`);
    const blocks = children.map(prepared);
    return index === pages.length - 1 ? [...blocks, section] : endingIn(section, blocks);
  };
  const part = (kind: WordPart['kind'], root: Markup, number?: number): WordPart => ({
    kind,
    name: `${kind}${number ?? ''}`,
    xml: xmlPart(root),
  });
  // The body comes first: preparing it is what asks for the lists.
  const document = part('document', rootOf('w:document', [{ 'w:body': pages.flatMap(preparedPages) }]));
  return [
    { ...document, xml: settleLists(document.xml, lists) },
    part('styles', prepared(stylesOf(styles))),
    part('numbering', prepared(lists)),
    part('settings', rootOf('w:settings', [WORD_2013])),
    ...pages.flatMap(({ header, footer }, index) => [
      part('header', rootOf('w:hdr', header.map(prepared)), index + 1),
      part('footer', rootOf('w:ftr', footer.map(prepared)), index + 1),
    ]),
  ];
}

/** All measures of pages but the last stand in the last paragraph on them. */
function endingIn(section: Markup, blocks: readonly Markup[]): readonly Markup[] {
  return blocks.map((block, index) => (index === blocks.length - 1 ? withProperty(block, section) : block));
}

/** A paragraph as docx prepares it begins with its properties: those written here always name a style. */
function withProperty(paragraph: Markup, property: Markup): Markup {
  const [{ 'w:pPr': properties }, ...runs] = paragraph['w:p'] as readonly [{ readonly 'w:pPr': readonly Markup[] }];
  return { 'w:p': [{ 'w:pPr': [...properties, property] }, ...runs] };
}

function stylesOf(styles: readonly XmlComponent[]): Styles {
  return new Styles({ initialStyles: new DocumentAttributes(['w']), importedStyles: styles });
}

/** What components see of the document around them: of its many parts those used here ask only for the lists. */
function contextOf(numbering: Numbering): IContext {
  return { file: { Numbering: numbering }, viewWrapper: {}, stack: [] } as unknown as IContext; // the rest of docx's File is left out on purpose
}

function rootOf(name: string, children: readonly Markup[]): Markup {
  return { [name]: [{ _attr: NAMESPACES }, ...children] };
}
