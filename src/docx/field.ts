/** Fields (w:fldChar): words in store that a program may work out anew, such as the number of a page. */
import { container, element, type XmlElement } from './element';

/** What stands before the result of a field. */
export function fieldBeginning(instruction: string): readonly XmlElement[] {
  return [
    fieldMark('begin'),
    container('w:r', element('w:instrText', { 'xml:space': 'preserve' }, instruction)),
    fieldMark('separate'),
  ];
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): XmlElement {
  return container('w:r', element('w:fldChar', { 'w:fldCharType': type }));
}
