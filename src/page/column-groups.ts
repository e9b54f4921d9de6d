import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { button } from './elements';
import type { GridApi } from './grid-library';

/** Runs of neighbours. */
type Run = { readonly first: number; count: number };

/**
 * The columns that our sheets fold away to the right, for which Google has a "+" above the grid and Univer nothing: a
 * button that shows or folds those of the sheet in front, and is not there when it has none.
 */
export function columnGroupButton(api: GridApi): { readonly element: HTMLButtonElement; readonly refresh: () => void } {
  const sheetInFront = () => api.getActiveWorkbook()?.getActiveSheet() ?? null;

  const grouped = () => {
    const columns = sheetInFront()?.getSheet().getColumnManager().getColumnData() ?? {};
    // Our own mark (server/grid-workbook.ts).
    return Object.entries(columns).flatMap(([column, data]) =>
      data?.custom?.['grouped'] === true ? [{ column: Number(column), isHidden: data.hd === 1 }] : [],
    );
  };

  const toggle = (): void => {
    const sheet = sheetInFront();
    const columns = grouped();
    const isFolded = columns.some(({ isHidden }) => isHidden);
    for (const { first, count } of runsOf(columns.map(({ column }) => column))) {
      if (isFolded) sheet?.showColumns(first, count);
      else sheet?.hideColumns(first, count);
    }
  };

  const refresh = (): void => {
    const columns = grouped();
    const isFolded = columns.some(({ isHidden }) => isHidden);
    element.hidden = columns.length === 0;
    element.textContent = isFolded ? WORDS.showColumns(columns.length) : WORDS.foldColumns(columns.length);
  };

  const element = button('', toggle, { class: 'menu', hidden: '' });
  api.addEvent(api.Event.ActiveSheetChanged, refresh);
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (/^sheet\.mutation\.(?:set-col-(?:hidden|visible)|insert-col|remove-col)/.test(id)) refresh();
  });
  return { element, refresh };
}

function runsOf(columns: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
