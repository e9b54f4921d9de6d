import type { Numbering } from 'docx';

/**
 * The finished document.xml with what docx leaves open. These edits match markup only: quotes and angle brackets are
 * escaped in text, so that no words of a report can look like the tags and attributes named here.
 */
export function settled(documentXml: string, numbering: Lists): string {
  return tightenContents(settleLists(settleIds(documentXml), numbering));
}

type Lists = Pick<Numbering, 'ConcreteNumbering'>;

/**
 * Numbers the bookmarks of the headings from 1. docx counts them through the life of the program, so that the second
 * report of a session would differ from the first.
 */
export function settleIds(documentXml: string): string {
  const settled = new Map<string, number>();
  const settle = (id: string): number => {
    const number = settled.get(id) ?? settled.size + 1;
    settled.set(id, number);
    return number;
  };
  return documentXml
    .replace(/="_Toc(\d+)"/g, (_match, id: string) => `="_Toc${settle(id)}"`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^<>]*?\bw:id=")(\d+)"/g,
      (_match, head: string, id: string) => `${head}${settle(id)}"`,
    );
}

/** Writes the id of its list where docx leaves {reference-instance}. Throws where there is no such list. */
export function settleLists(documentXml: string, { ConcreteNumbering: lists }: Lists): string {
  const ids = new Map(lists.map(({ reference, instance, numId }) => [`${reference}-${instance}`, numId]));
  return documentXml.replace(/(<w:numId w:val=")\{([^"{}]*)\}"/g, (_match, head: string, list: string) => {
    const id = ids.get(list);
    if (id === undefined) throw new Error(`No list ${list}: docx names lists in another way`);
    return `${head}${id}"`;
  });
}

/** Ends the field of the contents in its last entry: docx gives the end mark a paragraph of its own, an empty line. */
export function tightenContents(documentXml: string): string {
  const endMark = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return documentXml.split(`</w:p><w:p>${endMark}</w:p></w:sdtContent>`).join(`${endMark}</w:p></w:sdtContent>`);
}
