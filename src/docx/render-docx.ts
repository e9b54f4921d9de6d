import './text-encoder';
import { Document, Paragraph, TextRun } from 'docx';
import type { ReportDocument, Section } from '../document/model';
import { cleanLine } from './clean-text';
import { createReferences, type References } from './context';
import { reportNumbering } from './numbering';
import { packDocument } from './pack';
import { sectionProperties, textWidthOf } from './page';
import { pageFooter, pageHeader } from './page-furniture';
import { renderBlocks } from './render-blocks';
import { reportStyles } from './styles';
import { type Theme, themeOf } from './theme';
import { visibleSections } from './visible-blocks';

/** The bytes of a .docx; the same report gives the same bytes. Throws on an accent that is no '#rrggbb'. */
export function renderDocx(report: ReportDocument): Uint8Array {
  const theme = themeOf(report.accent);
  const references = createReferences();
  const pages = pagesOf(report);
  const document = new Document({
    styles: reportStyles(theme),
    numbering: reportNumbering(theme),
    sections: pages.map((run, index) => renderPages(run, index === 0, report, theme, references)),
  });
  return packDocument(document, {
    links: references.links(),
    properties: {
      title: cleanLine(report.title),
      subject: cleanLine(report.subtitle),
      creator: cleanLine(report.header.entity),
      description: cleanLine(report.description),
      language: 'es-CO',
    },
  });
}

/** Sections of the same orientation run on; a document has at least one page. */
function pagesOf({ sections }: ReportDocument): readonly Section[] {
  const runs: Section[] = [];
  for (const { orientation, blocks } of visibleSections(sections)) {
    const last = runs[runs.length - 1];
    if (last?.orientation === orientation) runs[runs.length - 1] = { orientation, blocks: [...last.blocks, ...blocks] };
    else runs.push({ orientation, blocks });
  }
  return runs.length > 0 ? runs : [{ orientation: 'portrait', blocks: [] }];
}

function renderPages(
  { orientation, blocks }: Section,
  isFirst: boolean,
  report: ReportDocument,
  theme: Theme,
  references: References,
) {
  const textWidth = textWidthOf(orientation);
  return {
    properties: sectionProperties(orientation),
    headers: { default: pageHeader(report, theme) },
    footers: { default: pageFooter(report, theme, textWidth) },
    children: [
      ...(isFirst ? titleBlock(report) : []),
      ...renderBlocks(blocks, { theme, words: report.words, textWidth, references }),
    ],
  };
}

function titleBlock({ title, subtitle }: ReportDocument): readonly Paragraph[] {
  const line = (style: 'Title' | 'Subtitle', text: string) =>
    cleanLine(text) === '' ? [] : [new Paragraph({ style, children: [new TextRun(cleanLine(text))] })];
  return [...line('Title', title), ...line('Subtitle', subtitle)];
}
