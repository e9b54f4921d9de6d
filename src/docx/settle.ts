import type { Numbering } from 'docx';

/**
 * Writes the id of its list where docx leaves {reference-instance}. Throws where there is no such list. It matches markup
 * only: quotes and angle brackets are escaped in text, so that no words of a report can look like the tag named here.
 */
export function settleLists(
  documentXml: string,
  { ConcreteNumbering: lists }: Pick<Numbering, 'ConcreteNumbering'>,
): string {
  const ids = new Map(lists.map(({ reference, instance, numId }) => [`${reference}-${instance}`, numId]));
  return documentXml.replace(/(<w:numId w:val=")\{([^"{}]*)\}"/g, (_match, head: string, list: string) => {
    const id = ids.get(list);
    if (id === undefined) throw new Error(`No list ${list}: docx names lists in another way`);
    return `${head}${id}"`;
  });
}
