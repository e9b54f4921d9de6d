import { BorderStyle, BuilderElement, Paragraph, Tab, TabStopType, TextRun, type XmlComponent } from 'docx';
import { cleanLine } from '../document/clean-text';
import type { ReportDocument } from '../document/model';
import type { Theme } from '../document/theme';

/** The entity and the document, over a hairline. */
export function pageHeader(report: ReportDocument, theme: Theme): readonly Paragraph[] {
  const entity = cleanLine(report.header.entity);
  const document = cleanLine(report.header.document);
  const mark = cleanLine(report.mark ?? '');
  return [
    new Paragraph({
      style: 'Header',
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: theme.accent } },
      children: [
        new TextRun({ text: entity, bold: true, color: theme.accent }),
        ...(entity !== '' && document !== '' ? [new TextRun({ text: '   ·   ' })] : []),
        new TextRun({ text: document }),
        ...(mark === ''
          ? []
          : [new TextRun({ text: '   ·   ' }), new TextRun({ text: mark, bold: true, allCaps: true })]),
      ],
    }),
  ];
}

/** Who answers for the document; under it the note and, at the right edge of the text, the page of the pages. */
export function pageFooter(report: ReportDocument, theme: Theme, textWidth: number): readonly Paragraph[] {
  const signatures = report.footer.signatures.map(cleanLine).filter((signature) => signature !== '');
  const border = { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: theme.hairline } };
  const signed = signatures.length > 0;
  return [
    ...(signed ? [new Paragraph({ style: 'Footer', border, children: [new TextRun(signatures.join(' · '))] })] : []),
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
