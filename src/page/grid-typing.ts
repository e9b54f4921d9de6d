/** Typing in the grid: what is typed there is read with typed-value.ts instead of Univer's own reading. */
import { AFTER_CELL_EDIT, CellValueType, type GridApi, SheetInterceptorService, type Univer } from './grid-library';
import { readTyped } from './typed-value';

const BEFORE_OTHERS = 1000;

/**
 * Reads what is typed as a sheet of Colombia does. Univer itself would make March 4 of 3/4/2026, one and a half of
 * 1.500, and 12 of 0012 in a column of texts.
 */
export function readTypingAsInColombia(api: GridApi, univer: Univer): void {
  let letters: string | undefined;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value, isConfirm }) => {
    letters = isConfirm ? value.toPlainText().replace(/\r?\n$/, '') : undefined;
  });
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_OTHERS,
    handler: (value, { worksheet, row, col }, next) => {
      const text = letters;
      letters = undefined;
      if (value === null || value === undefined || text === undefined || text === '') return next(value);
      const style = worksheet.getComposedCellStyle(row, col);
      const typed = readTyped(text, style.n?.pattern ?? '');
      if (typed.kind === 'text') return next({ ...value, p: null, f: null, v: text, t: CellValueType.FORCE_STRING });
      if (typed.kind === 'other' || typeof value.f === 'string') return next(value);
      const isShown = typed.format === undefined || isSameKind(typed.format, style.n?.pattern ?? '');
      const format = isShown || typed.format === undefined ? {} : { s: { ...style, n: { pattern: typed.format } } };
      return next({ ...value, p: null, f: null, v: typed.value, t: CellValueType.NUMBER, ...format });
    },
  });
}

/** A date under another date format, or a percentage under another, keeps the format it has. */
function isSameKind(typed: string, present: string): boolean {
  return typed.includes('%') ? present.includes('%') : /[dmy]/i.test(present.replace(/"[^"]*"/g, ''));
}
