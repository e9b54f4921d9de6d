/** Dropdowns as a person left them in the grid, brought back into the Book. */
import type { BookArea, BookSheet, BookValidation } from '../../xlsx/book';
import { parseArea, plainSheetName, subtractArea } from '../../xlsx/cell-reference';
import type { GridArea, ShapedDropdown } from './protocol';
import type { Dropdown, ListRule } from './shown-dropdowns';

type Validations = BookSheet['added']['validations'];

/** What to set so that cells have the dropdowns of the grid instead of those they had. */
export function shapedDropdowns(before: readonly Dropdown[], now: readonly ShapedDropdown[]): Validations {
  const had = areasByRule(before.map(({ area, rule }) => ({ areas: [area], rule })));
  const has = areasByRule(now.map((each) => ({ areas: each.areas.map(bookArea), rule: listRule(each) })));
  const emptied = before.flatMap(({ area }) =>
    minus(
      [area],
      [...has.values()].flatMap(({ areas }) => areas),
    ).map((rest) => ({ area: rest, rule: NONE })),
  );
  const filled = [...has].flatMap(([key, { areas, rule }]) => {
    const validation = bookValidation(rule);
    if (validation === null) return [];
    return minus(areas, had.get(key)?.areas ?? []).map((area) => ({ area, rule: validation }));
  });
  return [...emptied, ...filled];
}

export function bookArea({ startRow, endRow, startColumn, endColumn }: GridArea): BookArea {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

const NONE: BookValidation = { kind: 'none' };

function minus(areas: readonly BookArea[], taken: readonly BookArea[]): readonly BookArea[] {
  return taken.reduce<readonly BookArea[]>((rest, each) => rest.flatMap((area) => subtractArea(area, each)), areas);
}

interface Covered {
  readonly areas: readonly BookArea[];
  readonly rule: ListRule;
}

function areasByRule(all: readonly Covered[]): Map<string, Covered> {
  const found = new Map<string, Covered>();
  for (const { areas, rule } of all) {
    const key = JSON.stringify([rule.strict, rule.help ?? '', rule.values ?? plainFormula(rule.formula ?? '')]);
    found.set(key, { rule, areas: [...(found.get(key)?.areas ?? []), ...areas] });
  }
  return found;
}

function listRule({ list, strict, help }: ShapedDropdown): ListRule {
  const common = { strict, ...(help === undefined || help === '' ? {} : { help }) };
  return list.startsWith('=') ? { ...common, formula: list } : { ...common, values: readList(list) };
}

/** The grid keeps a list as JSON, or as words between commas. */
function readList(list: string): string[] {
  try {
    const parsed: unknown = JSON.parse(list);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // not JSON: words between commas
  }
  return list.split(',').map((word) => word.trim());
}

/** The grid writes the workbook's own id before a sheet it has looked up, and not every name needs its quotes. */
function plainFormula(formula: string): string {
  return formula.replace(/'?(?:\[[^\]]*\])?([^'!=]+)'?!/g, "'$1'!").replace(/\$/g, '');
}

function bookValidation(rule: ListRule): BookValidation | null {
  const common = { strict: rule.strict, ...(rule.help === undefined ? {} : { help: rule.help }) };
  if (rule.values !== undefined) return { kind: 'list', values: rule.values, ...common };
  const match = /^=('(?:[^']|'')+')!(.+)$/.exec(plainFormula(rule.formula ?? ''));
  const area = match?.[2] === undefined ? undefined : parseArea(match[2]);
  if (match?.[1] === undefined || area === undefined) return null;
  return { kind: 'range', sheet: plainSheetName(match[1]), area, ...common };
}
