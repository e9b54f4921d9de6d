import { element, type Markup } from './markup';

/** What stands before the result of a field, such as the number of a page, that a program may work out anew. */
export function fieldBeginning(instruction: string): readonly Markup[] {
  return [
    fieldMark('begin'),
    { 'w:r': [element('w:instrText', { 'xml:space': 'preserve' }, instruction)] },
    fieldMark('separate'),
  ];
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): Markup {
  return { 'w:r': [element('w:fldChar', { 'w:fldCharType': type })] };
}
