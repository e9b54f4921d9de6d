/** The lists of a report (word/numbering.xml). */
import type { Theme } from '../document/theme';
import { container, element, valued, type XmlElement } from './element';
import { runProperties } from './run-properties';

/** Twips. */
const INDENT = { 'w:left': 397, 'w:hanging': 283 } as const;

const KINDS = ['bullets', 'numbers'] as const;
export type ListKind = (typeof KINDS)[number];

/** The two kinds of list, of one level each since lists in a report are flat; and each list, which begins at 1. */
export function reportNumbering({ accent }: Theme, lists: readonly ListKind[]): readonly XmlElement[] {
  return [
    ...KINDS.map((kind, index) =>
      element(
        'w:abstractNum',
        { 'w:abstractNumId': index },
        ...valued('w:multiLevelType', 'singleLevel'),
        levelOf(kind, accent),
      ),
    ),
    ...lists.map((kind, index) =>
      element(
        'w:num',
        { 'w:numId': index + 1 },
        ...valued('w:abstractNumId', KINDS.indexOf(kind)),
        element('w:lvlOverride', { 'w:ilvl': 0 }, ...valued('w:startOverride', 1)),
      ),
    ),
  ];
}

function levelOf(kind: ListKind, color: string): XmlElement {
  const [format, text] = kind === 'bullets' ? ['bullet', '•'] : ['decimal', '%1.'];
  return element(
    'w:lvl',
    { 'w:ilvl': 0 },
    ...valued('w:start', 1),
    ...valued('w:numFmt', format),
    ...valued('w:lvlText', text),
    ...valued('w:lvlJc', 'left'),
    container('w:pPr', element('w:ind', INDENT)),
    ...runProperties({ color, bold: kind === 'numbers' }),
  );
}
