import { renameReferences } from './formula-references';
import { openXlsx, type XlsxFile } from './open';
import { draftOf } from './package';
import { followPointers } from './package-references';
import { saveXlsx } from './save';
import { writeZip } from './zip-write';

/**
 * The workbook as a file once sheets have other names, or null for those that go: everything that names them follows,
 * and what named one that is gone says so. What was changed since it was opened is in it.
 */
export function renameSheets(file: XlsxFile, names: ReadonlyMap<string, string | null>): Uint8Array {
  const saved = openXlsx(saveXlsx(file), file.book);
  const { book } = saved;
  book.sheets = book.sheets.filter(({ name }) => names.get(name) !== null);
  for (const sheet of book.sheets) sheet.name = names.get(sheet.name) ?? sheet.name;
  const { source } = openXlsx(saveXlsx(saved), book);
  const draft = draftOf(source.entries);
  followPointers(draft, source, {
    formula: (text) => renameReferences(text, names),
    pivotSource: ({ sheet }) => ({ sheet: names.get(sheet) ?? sheet }),
  });
  return writeZip(draft.entries());
}
