/** Tables: Excel repairs a file where a heading in the cells and its name in the table differ. */
import type { BookSheet } from './book';
import { parseArea } from './cell-reference';
import { type PackageDraft, readRelationships } from './package';
import type { CellPlan } from './save-plan';
import { applyEdits, editTag, type XmlEdit } from './xml-edit';
import { attribute, child, childrenNamed, parseXml } from './xml-tree';

export function renameTableColumns(draft: PackageDraft, sheetPath: string, sheet: BookSheet, plan: CellPlan): void {
  if (plan.rows.size === 0) return;
  for (const { kind, target } of readRelationships(draft, sheetPath)) {
    const bytes = kind === 'table' ? draft.read(target) : undefined;
    const edits = bytes === undefined ? [] : headingEdits(bytes, sheet, plan);
    if (bytes !== undefined && edits.length > 0) draft.write(target, applyEdits(bytes, edits));
  }
}

function headingEdits(bytes: Buffer, sheet: BookSheet, plan: CellPlan): XmlEdit[] {
  const root = parseXml(bytes);
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (area === undefined || attribute(root, 'headerRowCount') === '0') return [];
  const touched = plan.rows.get(area.row)?.columns ?? [];
  return childrenNamed(child(root, 'tableColumns'), 'tableColumn').flatMap((element, index) => {
    const column = area.column + index;
    const heading = sheet.values[area.row]?.[column];
    if (!touched.includes(column) || typeof heading !== 'string' || heading === '') return [];
    const name = heading.replace(/\n/g, '_x000a_');
    if (attribute(element, 'name') === name) return [];
    const tag = bytes.toString('utf8', element.start, element.openEnd);
    return [{ from: element.start, to: element.openEnd, text: editTag(tag, { name }) }];
  });
}
