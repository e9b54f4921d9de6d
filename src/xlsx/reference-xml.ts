import { editTag, type XmlEdit } from './xml-edit';
import { escapeText } from './xml-text';
import { attribute, sourceOf, textOf, type XmlElement } from './xml-tree';

/** How the references of a part are rewritten. */
export interface ReferenceRules {
  readonly formula: (text: string) => string;
  /** An area of the sheet the part belongs to ("B2:C9"); undefined when nothing is left of it. Missing: they stay. */
  readonly area?: (area: string) => string | undefined;
}

/** Elements whose text is a formula, in sheets, tables, charts and the workbook. */
const FORMULAS = ['formula', 'formula1', 'formula2', 'f', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula'];
/** Attributes that list areas; an element with none left goes, unless it only says where one looks. */
const AREA_LISTS = ['ref', 'sqref'];
const PLACES = ['activeCell', 'topLeftCell'];
const LOOKING = ['dimension', 'selection', 'pane', 'sheetView', 'customSheetView'];
/** Lists that must stand even when empty. */
const REQUIRED = ['commentList', 'sheetView', 'customSheetView', 'worksheet'];

/** The element with its references rewritten; null when what it was about is gone. */
export function rewriteReferences(bytes: Buffer, element: XmlElement, rules: ReferenceRules): string | null {
  const changes = attributeChanges(element, rules);
  if (changes === null) return null;
  if (element.children.length === 0) return rewriteLeaf(bytes, element, rules, changes);
  const parts = element.children.map((each) => rewriteReferences(bytes, each, rules));
  const isGone = element.children.some((each, index) => each.name === 'sqref' && parts[index] === null);
  const left = parts.filter((part) => part !== null).length;
  if (isGone || (left === 0 && !REQUIRED.includes(element.name))) return null;
  const count = attribute(element, 'count');
  if (count !== undefined && left < parts.length) changes['count'] = String(left);
  let content = '';
  let from = element.openEnd;
  element.children.forEach((each, index) => {
    content += bytes.toString('utf8', from, each.start) + (parts[index] ?? '');
    from = each.end;
  });
  return startTag(bytes, element, changes) + content + bytes.toString('utf8', from, element.end);
}

type Changes = Record<string, string | undefined>;

function attributeChanges(element: XmlElement, { area, formula }: ReferenceRules): Changes | null {
  const changes: Changes = {};
  for (const { name, value } of element.attributes) {
    if (area !== undefined && AREA_LISTS.includes(name) && value !== '') {
      const moved = moveList(value, area);
      if (LOOKING.includes(element.name)) changes[name] = moved || 'A1';
      else if (moved === '' || (element.name === 'mergeCell' && !moved.includes(':'))) return null;
      else changes[name] = moved;
    } else if (area !== undefined && PLACES.includes(name)) changes[name] = area(value) ?? value;
    else if (name === 'location' || (name === 'val' && attribute(element, 'type') === 'formula'))
      changes[name] = formula(value);
  }
  const isChanged = (name: string) => changes[name] !== attribute(element, name);
  return Object.fromEntries(Object.entries(changes).filter(([name]) => isChanged(name)));
}

function moveList(list: string, area: (area: string) => string | undefined): string {
  const moved = list.split(/\s+/).flatMap((each) => (each === '' ? [] : (area(each) ?? [])));
  return [...new Set(moved)].join(' ');
}

function rewriteLeaf(bytes: Buffer, element: XmlElement, rules: ReferenceRules, changes: Changes): string | null {
  const isFormula = FORMULAS.includes(element.name);
  const isList = rules.area !== undefined && element.name === 'sqref';
  if (element.isEmpty || !(isFormula || isList))
    return startTag(bytes, element, changes) + bytes.toString('utf8', element.openEnd, element.end);
  const text = textOf(bytes, element);
  const moved = isFormula ? rules.formula(text) : moveList(text, rules.area ?? (() => undefined));
  if (isList && moved === '') return null;
  if (moved === text) return sourceOf(bytes, element);
  return (
    startTag(bytes, element, changes) + escapeText(moved) + bytes.toString('utf8', element.closeStart, element.end)
  );
}

function startTag(bytes: Buffer, element: XmlElement, changes: Changes): string {
  return editTag(bytes.toString('utf8', element.start, element.openEnd), changes);
}

/** Everything in a part but the cells of a sheet; what does not change keeps its bytes. */
export function referenceEdits(bytes: Buffer, root: XmlElement, rules: ReferenceRules): XmlEdit[] {
  const tag = startTag(bytes, root, attributeChanges(root, rules) ?? {});
  const edits = [{ from: root.start, to: root.openEnd, text: tag }];
  for (const each of root.children)
    if (each.name !== 'sheetData')
      edits.push({ from: each.start, to: each.end, text: rewriteReferences(bytes, each, rules) ?? '' });
  return edits.filter(({ from, to, text }) => text !== bytes.toString('utf8', from, to));
}
