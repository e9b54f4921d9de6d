/** What stands at the head and at the foot of every page. */
import { cleanLine } from '../document/clean-text';
import type { ReportDocument } from '../document/model';
import type { Theme } from '../document/theme';
import { container, type XmlElement } from './element';
import { fieldBeginning, fieldMark } from './field';
import { renderParagraph } from './paragraph';
import { textRuns } from './runs';
import { LINE, spacing } from './spacing';
import { SIZE } from './typography';

/** Twips that keep the borders of the mark, drawn outside of its words, in the width of the text. */
const MARK_INDENT = { left: 60, right: 60 } as const;

/** The mark, where there is one, in borders as wide as the text; the entity and the document, over a line. */
export function pageHeader(report: ReportDocument, theme: Theme): readonly XmlElement[] {
  const entity = cleanLine(report.header.entity);
  const document = cleanLine(report.header.document);
  return [
    ...markParagraphs(cleanLine(report.mark ?? ''), theme),
    renderParagraph(
      'Header',
      { spacing: spacing(0, 200, LINE.cell), borders: { bottom: { size: 6, space: 6, color: theme.accent } } },
      ...textRuns(entity, { bold: true, color: theme.accent }),
      ...(entity !== '' && document !== '' ? textRuns('   ·   ', {}) : []),
      ...textRuns(document, {}),
    ),
  ];
}

/** Its borders and capitals are seen in black and white too. */
function markParagraphs(mark: string, { tones: { attention } }: Theme): readonly XmlElement[] {
  if (mark === '') return [];
  const border = { size: 8, space: 2, color: attention.ink };
  return [
    renderParagraph(
      'Header',
      {
        align: 'center',
        indent: MARK_INDENT,
        spacing: spacing(0, 120, LINE.cell),
        fill: attention.fill,
        borders: { top: border, left: border, bottom: border, right: border },
      },
      ...textRuns(mark, { bold: true, capitals: true, size: SIZE.mark, color: attention.ink }),
    ),
  ];
}

/** Who answers for the document; under it the note and, at the right edge of the text, the page of the pages. */
export function pageFooter(report: ReportDocument, theme: Theme, textWidth: number): readonly XmlElement[] {
  const signatures = report.footer.signatures.map(signatureWords).filter((signature) => signature !== '');
  const borders = { top: { size: 4, space: 6, color: theme.hairline } };
  const signed = signatures.length > 0;
  return [
    ...(signed ? [renderParagraph('Footer', { borders }, ...textRuns(signatures.join('\u00a0· '), {}))] : []),
    renderParagraph(
      'Footer',
      signed ? { tab: textWidth } : { borders, tab: textWidth },
      ...textRuns(cleanLine(report.footer.note), {}),
      container('w:r', container('w:tab')),
      ...pageOfPages(report),
    ),
  ];
}

/** Without places to break, so that a long line of signatures breaks between two of them. */
function signatureWords(signature: string): string {
  return cleanLine(signature).replace(/ /g, '\u00a0');
}

function pageOfPages({ words }: ReportDocument): readonly XmlElement[] {
  return [
    ...textRuns(`${cleanLine(words.page)} `, {}),
    ...field('PAGE'),
    ...textRuns(` ${cleanLine(words.of)} `, {}),
    ...field('NUMPAGES'),
  ];
}

/** A field with a result in store, for programs that show it without working it out. */
function field(instruction: 'PAGE' | 'NUMPAGES'): readonly XmlElement[] {
  return [...fieldBeginning(` ${instruction} `), ...textRuns('1', {}), fieldMark('end')];
}
