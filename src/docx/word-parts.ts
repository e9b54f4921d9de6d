import {
  Body,
  DocumentAttributes,
  type FileChild,
  type IContext,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  Numbering,
  type Paragraph,
  Styles,
  type XmlComponent,
} from 'docx';
import { element, type Markup } from './markup';
import type { SectionProperties } from './page';
import { settled } from './settle';
import { xmlPart } from './xml';

/** A run of pages of one size, with what stands at their head and foot. */
export interface Pages {
  readonly properties: SectionProperties;
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
 * The parts a document made of docx's components needs, put together without docx's own `Document` and `Packer`: these
 * hold every part the library knows (comments, notes, a theme, media, macros) and weigh more than all that is used here.
 */
export function wordParts({ styles, numbering, pages }: WordDocument): readonly WordPart[] {
  const shared = { body: bodyOf(pages), styles: stylesOf(styles), numbering: new Numbering(numbering) };
  const context = contextOf(shared);
  const prepared = (component: XmlComponent): Markup => component.prepForXml(context) ?? {};
  const part = (kind: WordPart['kind'], root: Markup, number?: number): WordPart => ({
    kind,
    name: `${kind}${number ?? ''}`,
    xml: xmlPart(root),
  });
  // The body comes first: preparing it is what asks for the lists.
  const document = part('document', rootOf('w:document', [prepared(shared.body)]));
  return [
    { ...document, xml: settled(document.xml, shared.numbering) },
    part('styles', prepared(shared.styles)),
    part('numbering', prepared(shared.numbering)),
    part('settings', rootOf('w:settings', [WORD_2013])),
    ...pages.flatMap(({ header, footer }, index) => [
      part('header', rootOf('w:hdr', header.map(prepared)), index + 1),
      part('footer', rootOf('w:ftr', footer.map(prepared)), index + 1),
    ]),
  ];
}

function bodyOf(pages: readonly Pages[]): Body {
  const body = new Body();
  for (const [index, { properties, children }] of pages.entries()) {
    body.addSection(withFurniture(properties, index + 1));
    for (const child of children) body.push(child);
  }
  return body;
}

/** Of a header or footer docx only reads here by which name to refer to it; its type wants the part itself. */
function withFurniture(properties: SectionProperties, number: number): ISectionPropertiesOptions {
  const group = (kind: 'header' | 'footer') => ({ default: { View: { ReferenceId: `${kind}${number}` } } });
  return {
    ...properties,
    headerWrapperGroup: group('header'),
    footerWrapperGroup: group('footer'),
  } as unknown as ISectionPropertiesOptions;
}

function stylesOf(styles: readonly XmlComponent[]): Styles {
  return new Styles({ initialStyles: new DocumentAttributes(['w']), importedStyles: styles });
}

interface Shared {
  readonly body: Body;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** What components see of the document around them: of its many parts those used here ask for these three. */
function contextOf({ body, styles, numbering }: Shared): IContext {
  const file = { Document: { View: { Body: body } }, Styles: styles, Numbering: numbering };
  return { file, viewWrapper: {}, stack: [] } as unknown as IContext; // the rest of docx's File is left out on purpose
}

function rootOf(name: string, children: readonly Markup[]): Markup {
  return { [name]: [{ _attr: NAMESPACES }, ...children] };
}
