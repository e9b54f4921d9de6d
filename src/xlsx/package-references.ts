/** Every place of a package where something points at cells of a sheet: other sheets, names, charts, pivot tables. */
import { formulaEdits } from './move-cells';
import type { SheetSource, XlsxSource } from './open';
import type { PackageDraft } from './package';
import { referenceEdits } from './reference-xml';
import { applyEdits, editTag, type XmlEdit } from './xml-edit';
import { attribute, child, parseXml, type XmlElement } from './xml-tree';

export interface PointerRules {
  /** A formula that stands on no sheet, or on another than the one concerned. */
  readonly formula: (text: string) => string;
  /** New attributes for the source of a pivot table, which names its sheet and area. */
  readonly pivotSource: (source: { readonly sheet: string; readonly ref: string }) => Readonly<Record<string, string>>;
}

export function editPart(
  draft: PackageDraft,
  path: string,
  edits: (bytes: Buffer, root: XmlElement) => readonly XmlEdit[],
): void {
  const bytes = draft.read(path);
  if (bytes === undefined) return;
  const wanted = edits(bytes, parseXml(bytes, 'sheetData'));
  if (wanted.length > 0) draft.write(path, applyEdits(bytes, wanted));
}

/** Follows the pointers everywhere but in `own`, the sheet whose cells are written anew. */
export function followPointers(draft: PackageDraft, source: XlsxSource, rules: PointerRules, own?: SheetSource): void {
  for (const sheet of source.sheets) if (sheet !== own) followSheet(draft, sheet, rules.formula);
  const charts = draft.paths().filter((path) => /\/charts\/[^/]+\.xml$/i.test(path));
  for (const path of [source.workbookPath, ...charts])
    editPart(draft, path, (bytes, root) => referenceEdits(bytes, root, rules));
  for (const path of draft.paths().filter((each) => /pivotCacheDefinition\d*\.xml$/i.test(each)))
    editPart(draft, path, (bytes, root) => pivotEdits(bytes, root, rules));
}

function followSheet(draft: PackageDraft, sheet: SheetSource, formula: PointerRules['formula']): void {
  const isConcerned = Object.values(sheet.formulas).some((each) => formula(each) !== each);
  editPart(draft, sheet.path, (bytes, root) => {
    const data = child(root, 'sheetData');
    const formulaAt = (row: number, column: number) => formula(sheet.formulas[`${row},${column}`] ?? '=');
    const cells = isConcerned && data !== undefined ? formulaEdits({ bytes, data, formulaAt }) : [];
    return [...cells, ...referenceEdits(bytes, root, { formula })];
  });
}

function pivotEdits(bytes: Buffer, root: XmlElement, { pivotSource }: PointerRules): XmlEdit[] {
  const origin = child(child(root, 'cacheSource'), 'worksheetSource');
  const [sheet, ref] = origin === undefined ? [] : [attribute(origin, 'sheet'), attribute(origin, 'ref')];
  if (origin === undefined || sheet === undefined || ref === undefined) return [];
  const tag = bytes.toString('utf8', origin.start, origin.openEnd);
  const text = editTag(tag, pivotSource({ sheet, ref }));
  return text === tag ? [] : [{ from: origin.start, to: origin.openEnd, text }];
}
