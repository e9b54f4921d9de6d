/** Parts that the workbook points at: styles, shared texts, and our hidden sheet of lists. */
import { isListsSheet } from './open';
import { type PackageDraft, readRelationships } from './package';
import { readSharedStrings } from './shared-strings';
import { attribute, child, childrenNamed, parseXml } from './xml-tree';

export function readLinked(draft: PackageDraft, workbookPath: string, kind: string): Buffer | undefined {
  const path = readRelationships(draft, workbookPath).find((each) => each.kind === kind)?.target;
  return path === undefined ? undefined : draft.read(path);
}

export function readStrings(draft: PackageDraft, workbookPath: string): string[] {
  const bytes = readLinked(draft, workbookPath, 'sharedStrings');
  return bytes === undefined ? [] : readSharedStrings(bytes);
}

/** The path of the sheet of lists, where the file has one. */
export function findLists(draft: PackageDraft, workbookPath: string): string | undefined {
  const bytes = draft.read(workbookPath);
  const list = bytes === undefined ? undefined : child(parseXml(bytes), 'sheets');
  const element = childrenNamed(list, 'sheet').find(isListsSheet);
  const id = element === undefined ? undefined : attribute(element, 'r:id');
  return readRelationships(draft, workbookPath).find((each) => each.id === id)?.target;
}
