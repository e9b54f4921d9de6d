/** The runs of a text (w:r): one for each of its lines and styles, links among them. */
import { cleanText, linkTarget } from '../document/clean-text';
import { linkWords } from '../document/link-words';
import type { Run } from '../document/model';
import { container, element, type XmlElement } from './element';
import type { References } from './references';
import { type RunProperties, runProperties } from './run-properties';

/** What the runs of one text have in common; links keep the colour of links unless the ground asks for another. */
export interface InlineProperties extends Pick<RunProperties, 'size' | 'color'> {
  readonly linkColor?: string;
}

/** The runs of a paragraph, with line breaks, bold and links. */
export function renderRuns(
  runs: readonly Run[],
  properties: InlineProperties,
  references: References,
): readonly XmlElement[] {
  const { linkColor, ...plain } = properties;
  const { color: _textColor, ...ground } = plain;
  const linked = { ...ground, ...(linkColor === undefined ? {} : { color: linkColor }), style: 'Hyperlink' } as const;
  return runs.flatMap((run): readonly XmlElement[] => {
    const weight = run.bold ? { bold: true } : {};
    const target = run.link === undefined ? null : linkTarget(run.link);
    if (target === null) return textRuns(run.text, { ...plain, ...weight });
    const { before, words, after } = linkWords(run.text, target);
    return [
      ...textRuns(before, plain),
      linkElement(references.linkId(target), textRuns(words, { ...linked, ...weight })),
      ...textRuns(after, plain),
    ];
  });
}

function linkElement(id: string, runs: readonly XmlElement[]): XmlElement {
  return element('w:hyperlink', { 'r:id': `rId${id}`, 'w:history': 1 }, ...runs);
}

/** A text of the same properties throughout, a run for each of its lines. */
export function textRuns(text: string, properties: RunProperties): readonly XmlElement[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  return clean
    .split('\n')
    .map((line, index) =>
      container(
        'w:r',
        ...runProperties(properties),
        ...(index === 0 ? [] : [container('w:br')]),
        element('w:t', { 'xml:space': 'preserve' }, line),
      ),
    );
}

/** The words alone, one line for each line break. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  return cleanText(runs.map((run) => run.text).join('')).split('\n');
}
