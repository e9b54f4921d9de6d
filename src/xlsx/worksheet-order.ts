import type { XmlEdit } from './xml-edit';
import { child, type XmlElement } from './xml-tree';

/** The children of a worksheet in the only order the schema allows (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/**
 * Sets one child of the worksheet: in place of the one there is, else behind the last that may stand before it. Elements
 * of other namespaces keep their places. Empty text removes it. Edits must be made in the order of the schema.
 */
export function placeChild(root: XmlElement, name: string, text: string): XmlEdit {
  const existing = child(root, name);
  if (existing !== undefined) return { from: existing.start, to: existing.end, text };
  const rank = ORDER.indexOf(name);
  const before = root.children.filter((each) => ORDER.includes(each.name) && ORDER.indexOf(each.name) < rank);
  const at = Math.max(root.openEnd, ...before.map((each) => each.end));
  return { from: at, to: at, text };
}
