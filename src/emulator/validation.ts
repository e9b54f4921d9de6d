/** Data validations: their builder, and how they lie over the cells of a sheet. */
import type { BookArea, BookValidation } from '../xlsx/book';
import { type Context, type Place, placeOf } from './context';
import { emulate, refuse } from './emulate';
import { signatureException } from './exceptions';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type BuilderMember = 'requireValueInList' | 'requireValueInRange' | 'setAllowInvalid' | 'setHelpText' | 'build';

const rules = new WeakMap<object, BookValidation>();

/** Null for a null rule, which takes the validation away. */
export function ruleOf(method: string, validation: DataValidation | null): BookValidation | null {
  if (validation === null) return null;
  const rule = typeof validation === 'object' ? rules.get(validation) : undefined;
  if (!rule) throw signatureException(method, [validation]);
  return rule;
}

function refuseWithoutDropdown(): never {
  return refuse('not implemented in the emulator: a validation without its dropdown');
}

type Criterion = { kind: 'list'; values: readonly string[] } | { kind: 'range'; sheet: string; area: BookArea };

interface UnfinishedRule {
  criterion?: Criterion;
  strict: boolean;
  help?: string;
}

function built({ criterion, strict, help }: UnfinishedRule): DataValidation {
  if (!criterion) return refuse('the emulator refuses a validation without a criterion');
  const validation = emulate<DataValidation>('DataValidation', {});
  rules.set(validation, { ...criterion, strict, ...(help === undefined ? {} : { help }) });
  return validation;
}

/** Google starts with invalid data allowed. */
export function newDataValidation(context: Context): Builder {
  const state: UnfinishedRule = { strict: false };
  const step = (name: string): Builder => {
    context.counter.handle(`DataValidationBuilder.${name}`);
    return builder;
  };
  const members: Pick<Builder, BuilderMember> = {
    requireValueInList(values: readonly string[], showDropdown?: boolean) {
      if (!(showDropdown ?? true)) refuseWithoutDropdown();
      state.criterion = { kind: 'list', values: values.map(String) };
      return step('requireValueInList');
    },
    requireValueInRange(range: unknown, showDropdown?: boolean) {
      if (!(showDropdown ?? true)) refuseWithoutDropdown();
      const place = placeOf(range);
      if (!place) throw signatureException('SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range]);
      state.criterion = { kind: 'range', sheet: place.sheet.name, area: { ...place.area } };
      return step('requireValueInRange');
    },
    setAllowInvalid(allowInvalidData) {
      state.strict = !allowInvalidData;
      return step('setAllowInvalid');
    },
    setHelpText(helpText) {
      state.help = helpText;
      return step('setHelpText');
    },
    build() {
      context.counter.handle('DataValidationBuilder.build');
      return built(state);
    },
  };
  const builder = emulate<Builder>('DataValidationBuilder', members);
  return builder;
}

/** What is left of an area without the hole: none to four rectangles. */
function subtract(area: BookArea, hole: BookArea): BookArea[] {
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const end = Math.min(bottom, hole.row + hole.rowCount);
  const edge = Math.min(right, hole.column + hole.columnCount);
  if (top >= end || left >= edge) return [area];
  return [
    { ...area, rowCount: top - area.row },
    { ...area, row: end, rowCount: bottom - end },
    { row: top, rowCount: end - top, column: area.column, columnCount: left - area.column },
    { row: top, rowCount: end - top, column: edge, columnCount: right - edge },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** The newest rule of a cell is its only one. */
export function setValidation({ sheet, area }: Place, rule: BookValidation | null): void {
  const kept: typeof sheet.added.validations = [];
  for (const earlier of sheet.added.validations) {
    for (const part of subtract(earlier.area, area)) kept.push({ area: part, rule: earlier.rule });
  }
  if (rule) kept.push({ area: { ...area }, rule });
  sheet.added.validations = kept;
}

/** Equal rules one below the other become one area. */
export function setValidations({ sheet, area }: Place, grid: readonly (readonly (BookValidation | null)[])[]): void {
  for (let c = 0; c < area.columnCount; c += 1) {
    let start = 0;
    for (let r = 1; r <= grid.length; r += 1) {
      if (r < grid.length && grid[r]?.[c] === grid[start]?.[c]) continue;
      const run = { row: area.row + start, rowCount: r - start, column: area.column + c, columnCount: 1 };
      setValidation({ sheet, area: run }, grid[start]?.[c] ?? null);
      start = r;
    }
  }
}
