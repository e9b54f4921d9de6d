/** Dropdowns of a sheet as the grid shows them: those its own part has, and those set since. */
import type { BookArea, BookSheet, BookValidation } from '../../xlsx/book';
import { absoluteAreaName, parseArea, subtractArea } from '../../xlsx/cell-reference';
import { findLists, readStrings } from '../../xlsx/linked-parts';
import { LISTS_SHEET } from '../../xlsx/open';
import type { PackageDraft } from '../../xlsx/package';
import { readLists } from '../../xlsx/save-lists';
import { attribute, child, childrenNamed, textOf, type XmlElement } from '../../xlsx/xml-tree';

export interface Dropdown {
  readonly area: BookArea;
  readonly rule: ListRule;
}

/** The values themselves, or a formula that names where they stand. */
export interface ListRule {
  readonly strict: boolean;
  readonly help?: string;
  readonly values?: readonly string[];
  readonly formula?: string;
}

/** The lists of our hidden sheet, one a column. */
export type LongLists = BookSheet['values'];

export function readLongLists(draft: PackageDraft, workbookPath: string): LongLists {
  const path = findLists(draft, workbookPath);
  const bytes = path === undefined ? undefined : draft.read(path);
  return bytes === undefined ? [] : readLists({ bytes, strings: readStrings(draft, workbookPath) });
}

/** A rule that names another sheet may lie in the extensions, with its formula and cells one level deeper. */
export function readDropdowns(bytes: Buffer, root: XmlElement, lists: LongLists): Dropdown[] {
  const extended = childrenNamed(child(root, 'extLst'), 'ext').flatMap((each) =>
    childrenNamed(child(each, 'dataValidations'), 'dataValidation'),
  );
  const all = [...childrenNamed(child(root, 'dataValidations'), 'dataValidation'), ...extended];
  return all.flatMap((each) => readDropdown(bytes, each, lists));
}

function readDropdown(bytes: Buffer, element: XmlElement, lists: LongLists): Dropdown[] {
  const formula = child(element, 'formula1');
  if (attribute(element, 'type') !== 'list' || formula === undefined) return [];
  const text = textOf(bytes, child(formula, 'f') ?? formula).trim();
  const help = attribute(element, 'prompt');
  const isShown = /^(1|true)$/.test(attribute(element, 'showErrorMessage') ?? '');
  const rule: ListRule = {
    strict: isShown && (attribute(element, 'errorStyle') ?? 'stop') === 'stop',
    ...(help === undefined ? {} : { help }),
    ...listed(text, lists),
  };
  const cells = child(element, 'sqref');
  const references = cells === undefined ? (attribute(element, 'sqref') ?? '') : textOf(bytes, cells);
  return references.split(/\s+/).flatMap((reference) => {
    const area = parseArea(reference);
    return area === undefined ? [] : [{ area, rule }];
  });
}

function listed(text: string, lists: LongLists): Pick<ListRule, 'values' | 'formula'> {
  const quoted = /^"([\s\S]*)"$/.exec(text)?.[1];
  if (quoted !== undefined) {
    const values = quoted.replace(/""/g, '"').split(',');
    return { values: values.map((value) => value.trim()) };
  }
  const name = `'${LISTS_SHEET}'!`;
  const area = text.replace(`${LISTS_SHEET}!`, name).startsWith(name)
    ? parseArea(text.slice(text.indexOf('!') + 1))
    : undefined;
  if (area === undefined) return { formula: `=${text}` };
  const cells = lists.slice(area.row, area.row + area.rowCount).map((row) => row?.[area.column]);
  return { values: cells.filter((value) => typeof value === 'string') };
}

/** A cell has one dropdown: a later one takes its cells out of the others. */
export function currentDropdowns(opened: readonly Dropdown[], added: BookSheet['added']['validations']): Dropdown[] {
  return added.reduce<Dropdown[]>(
    (all, { area, rule }) => {
      const rest = all.flatMap((each) => subtractArea(each.area, area).map((left) => ({ ...each, area: left })));
      return rule.kind === 'none' ? rest : [...rest, { area, rule: listRule(rule) }];
    },
    [...opened],
  );
}

function listRule(rule: Exclude<BookValidation, { kind: 'none' }>): ListRule {
  const { strict, help } = rule;
  const common = { strict, ...(help === undefined ? {} : { help }) };
  if (rule.kind === 'list') return { ...common, values: rule.values };
  return { ...common, formula: `=${absoluteAreaName(rule.sheet, rule.area)}` };
}
