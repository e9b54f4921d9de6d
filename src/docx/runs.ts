import { ConcreteHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../document/model';
import { cleanText, linkTarget } from './clean-text';
import type { References } from './context';

/** How the runs of a paragraph look where they differ from its style. */
export interface RunLook {
  /** Half-points. */
  readonly size?: number;
  /** 'rrggbb'. */
  readonly color?: string;
  readonly bold?: boolean;
  /** Links keep the colour of links unless the ground asks for another. */
  readonly linkColor?: string;
}

/** Turns runs into the children of a paragraph: line breaks, bold and links; an empty link text shows its address. */
export function renderRuns(runs: readonly Run[], look: RunLook, references: References): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    const target = run.link === undefined ? null : linkTarget(run.link);
    if (target === null) return renderText(run, look);
    return [new ConcreteHyperlink(renderLinkText(run, target, look), references.linkId(target))];
  });
}

/** The words alone, one line for each line break. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  return cleanText(runs.map((run) => run.text).join('')).split('\n');
}

function renderText(run: Run, { size, color, bold }: RunLook): readonly TextRun[] {
  return textRuns(run.text, {
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(run.bold || bold ? { bold: true } : {}),
  });
}

function renderLinkText(run: Run, target: string, { size, linkColor, bold }: RunLook): readonly TextRun[] {
  return textRuns(cleanText(run.text).trim() === '' ? target : run.text, {
    style: 'Hyperlink',
    ...(size === undefined ? {} : { size }),
    ...(linkColor === undefined ? {} : { color: linkColor }),
    ...(run.bold || bold ? { bold: true } : {}),
  });
}

type TextRunLook = Pick<Exclude<ConstructorParameters<typeof TextRun>[0], string>, 'bold' | 'color' | 'size' | 'style'>;

function textRuns(text: string, look: TextRunLook): readonly TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  return clean
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}
