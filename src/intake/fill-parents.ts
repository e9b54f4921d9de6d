import type { Cells, Draft } from './draft-rows';
import type { Heading } from './find-heading';
import type { Repair } from './import';

/**
 * Merged cells keep their text in the first row only. The rows below take it in the columns that group rows: the
 * responsible area, and the activity where a row brings another target or indicator for it. Never a date or a value, and
 * nothing into a row with the activity alone, which may be a title.
 */
export function fillParents(
  drafts: readonly Draft[],
  heading: Heading,
): { readonly rows: readonly Cells[]; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const rows: Cells[] = [];
  let parent: Cells = {};
  for (const draft of drafts) {
    const inherited = draft.isChild && !draft.followsTotal ? inheritedCells(draft.cells, parent) : {};
    for (const field of Object.keys(inherited)) {
      const column = heading.mapping.find((match) => match.field === field)?.column ?? '';
      repairs.push({ code: 'repeatedParent', row: rows.length + 1, field, column });
    }
    parent = { ...draft.cells, ...inherited };
    rows.push(parent);
  }
  return { rows, repairs };
}

function inheritedCells(cells: Cells, parent: Cells): Cells {
  const inherited: Record<string, string> = {};
  const { activity = '', responsible = '' } = parent;
  const isTitle = Object.entries(cells).every(([field, text]) => field === 'activity' || text === '');
  if (isTitle) return {};
  const bringsMore = Boolean(cells['target'] || cells['indicator']);
  if (cells['activity'] === '' && bringsMore && activity !== '') inherited['activity'] = activity;
  if (cells['responsible'] === '' && responsible !== '') inherited['responsible'] = responsible;
  return inherited;
}
