/** A report as the elements of its parts: pages, styles, lists. */
import { cleanLine } from '../document/clean-text';
import type { ReportDocument, Section } from '../document/model';
import { printedSections } from '../document/printed-sections';
import { themeOf } from '../document/theme';
import type { BlockContext } from './context';
import type { XmlElement } from './element';
import { pageFooter, pageHeader } from './header-footer';
import { logoParagraph } from './logo';
import { reportNumbering } from './numbering';
import { textWidthOf } from './page';
import { renderParagraph } from './paragraph';
import type { References } from './references';
import { renderBlocks } from './render-blocks';
import { textRuns } from './runs';
import { reportStyles } from './styles';
import type { Pages, WordDocument } from './word-parts';

/** Throws on an accent that is no '#rrggbb'. */
export function composeDocument(report: ReportDocument, references: References): WordDocument {
  const theme = themeOf(report.accent);
  const runs = pagesOf(report);
  const headings = runs.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
  const whole = { theme, words: report.words, references, headings };
  // The pages come first: rendering them is what counts the lists.
  const pages = runs.map((run, index) =>
    renderPages(run, { ...whole, report, opening: index === 0 ? titleBlock(report) : [] }),
  );
  return { styles: reportStyles(theme), numbering: reportNumbering(theme, references.lists()), pages };
}

/** Sections of the same orientation run on; a document has at least one page. */
function pagesOf({ sections }: ReportDocument): readonly Section[] {
  const runs: Section[] = [];
  for (const { orientation, blocks } of printedSections(sections)) {
    const last = runs[runs.length - 1];
    if (last?.orientation === orientation) runs[runs.length - 1] = { orientation, blocks: [...last.blocks, ...blocks] };
    else runs.push({ orientation, blocks });
  }
  return runs.length > 0 ? runs : [{ orientation: 'portrait', blocks: [] }];
}

/** What the pages of a document share, and what opens those at its beginning. */
interface Whole extends Omit<BlockContext, 'textWidth' | 'previous' | 'next'> {
  readonly report: ReportDocument;
  readonly opening: readonly XmlElement[];
}

function renderPages({ orientation, blocks }: Section, { report, opening, ...whole }: Whole): Pages {
  const textWidth = textWidthOf(orientation);
  return {
    orientation,
    header: pageHeader(report, whole.theme),
    footer: pageFooter(report, whole.theme, textWidth),
    children: [...opening, ...renderBlocks(blocks, { ...whole, textWidth })],
  };
}

/** The mark stands here too: not every program that reads aloud, nor every way to show a Doc, has the page header. */
function titleBlock({ logo, title, subtitle, mark }: ReportDocument): readonly XmlElement[] {
  const line = (style: 'Title' | 'Subtitle', ...texts: readonly string[]) => {
    const words = texts.map(cleanLine).filter((text) => text !== '');
    return words.length === 0 ? [] : [renderParagraph(style, {}, ...textRuns(words.join(' · '), {}))];
  };
  return [
    ...(logo === null ? [] : [logoParagraph(logo)]),
    ...line('Title', title),
    ...line('Subtitle', subtitle, mark ?? ''),
  ];
}
