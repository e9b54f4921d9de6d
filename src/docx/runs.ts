import { cleanText, linkTarget } from '../document/clean-text';
import { linkWords } from '../document/link-words';
import type { Run } from '../document/model';
import type { References } from './context';
import { around, element, flag, type Markup, valued } from './markup';

/** How a run looks where it differs from the style of its paragraph. */
export interface RunLook {
  /** Half-points. */
  readonly size?: number;
  /** 'rrggbb'. */
  readonly color?: string;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  /** Underlined in a colour, 'rrggbb'. */
  readonly underline?: string;
  readonly style?: 'Hyperlink';
}

/** The look of a paragraph's runs; links keep the colour of links unless the ground asks for another. */
export interface RunsLook extends Pick<RunLook, 'size' | 'color'> {
  readonly linkColor?: string;
}

/** The runs of a paragraph, with line breaks, bold and links. */
export function renderRuns(runs: readonly Run[], look: RunsLook, references: References): readonly Markup[] {
  const { linkColor, ...plain } = look;
  return runs.flatMap((run): readonly Markup[] => {
    const weight = run.bold ? { bold: true } : {};
    const target = run.link === undefined ? null : linkTarget(run.link);
    if (target === null) return textRuns(run.text, { ...plain, ...weight });
    const { before, words, after } = linkWords(run.text, target);
    const { color: _textColor, ...ground } = plain;
    const linkLook = { ...ground, ...(linkColor === undefined ? {} : { color: linkColor }), ...weight };
    return [
      ...textRuns(before, plain),
      element(
        'w:hyperlink',
        { 'r:id': `rId${references.linkId(target)}`, 'w:history': 1 },
        ...textRuns(words, { ...linkLook, style: 'Hyperlink' }),
      ),
      ...textRuns(after, plain),
    ];
  });
}

/** A text of one look, a run for each of its lines. */
export function textRuns(text: string, look: RunLook): readonly Markup[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  const properties = runProperties(look);
  return clean.split('\n').map((line, index) => ({
    'w:r': [
      ...properties,
      ...(index === 0 ? [] : [element('w:br', {})]),
      element('w:t', { 'xml:space': 'preserve' }, line),
    ],
  }));
}

/** The words alone, one line for each line break. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  return cleanText(runs.map((run) => run.text).join('')).split('\n');
}

/** In the order of the schema. */
export function runProperties({ style, bold, capitals, color, size, underline }: RunLook): readonly Markup[] {
  return around(
    'w:rPr',
    ...valued('w:rStyle', style),
    ...flag('w:b', bold),
    ...flag('w:caps', capitals),
    ...valued('w:color', color),
    ...valued('w:sz', size),
    ...(underline === undefined ? [] : [element('w:u', { 'w:val': 'single', 'w:color': underline })]),
  );
}
