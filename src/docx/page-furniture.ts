import {
  AlignmentType,
  BorderStyle,
  BuilderElement,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type XmlComponent,
} from 'docx';
import { cleanLine } from '../document/clean-text';
import type { ReportDocument } from '../document/model';
import type { Theme } from '../document/theme';
import { LINE, spacing } from './spacing';
import { SIZE } from './type';

/** Twips that keep the frame of the mark, drawn outside of its words, in the width of the text. */
const MARK_INDENT = { left: 60, right: 60 } as const;

/** The mark, where there is one, in a frame as wide as the text; the entity and the document, over a line. */
export function pageHeader(report: ReportDocument, theme: Theme): readonly Paragraph[] {
  const entity = cleanLine(report.header.entity);
  const document = cleanLine(report.header.document);
  return [
    ...markParagraphs(cleanLine(report.mark ?? ''), theme),
    new Paragraph({
      style: 'Header',
      spacing: spacing(0, 200, LINE.cell),
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: theme.accent } },
      children: [
        new TextRun({ text: entity, bold: true, color: theme.accent }),
        ...(entity !== '' && document !== '' ? [new TextRun({ text: '   ·   ' })] : []),
        new TextRun({ text: document }),
      ],
    }),
  ];
}

/** Its frame and capitals are seen in black and white too. */
function markParagraphs(mark: string, { tones: { attention } }: Theme): readonly Paragraph[] {
  if (mark === '') return [];
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 2, color: attention.ink };
  return [
    new Paragraph({
      style: 'Header',
      alignment: AlignmentType.CENTER,
      indent: MARK_INDENT,
      spacing: spacing(0, 120, LINE.cell),
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: attention.fill },
      border: { top: edge, left: edge, bottom: edge, right: edge },
      children: [new TextRun({ text: mark, bold: true, allCaps: true, size: SIZE.mark, color: attention.ink })],
    }),
  ];
}

/** Who answers for the document; under it the note and, at the right edge of the text, the page of the pages. */
export function pageFooter(report: ReportDocument, theme: Theme, textWidth: number): readonly Paragraph[] {
  const signatures = report.footer.signatures.map(signatureWords).filter((signature) => signature !== '');
  const border = { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: theme.hairline } };
  const signed = signatures.length > 0;
  return [
    ...(signed
      ? [new Paragraph({ style: 'Footer', border, children: [new TextRun(signatures.join('\u00a0· '))] })]
      : []),
    new Paragraph({
      style: 'Footer',
      ...(signed ? {} : { border }),
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [
        new TextRun(cleanLine(report.footer.note)),
        new TextRun({ children: [new Tab()] }),
        ...pageOfPages(report),
      ],
    }),
  ];
}

/** Without places to break, so that a long line of signatures breaks between two of them. */
function signatureWords(signature: string): string {
  return cleanLine(signature).replace(/ /g, '\u00a0');
}

function pageOfPages({ words }: ReportDocument): readonly TextRun[] {
  return [
    new TextRun(`${cleanLine(words.page)} `),
    ...field('PAGE'),
    new TextRun(` ${cleanLine(words.of)} `),
    ...field('NUMPAGES'),
  ];
}

/** A field with a result in store, for programs that show it without working it out. */
function field(instruction: 'PAGE' | 'NUMPAGES'): readonly TextRun[] {
  const mark = (type: string) =>
    new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
  return [mark('begin'), instructionText(instruction), mark('separate'), '1', mark('end')].map(
    (child) => new TextRun({ children: [child] }),
  );
}

function instructionText(instruction: string): XmlComponent {
  const element = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  });
  element.addChildElement(` ${instruction} `);
  return element;
}
