import { BEHAVIOURS, INDICATOR_KINDS } from '../catalogue/choices';
import { isoDate } from '../core/calendar';
import { indicatorKind } from '../core/indicator-kind';
import { readDeadline } from '../core/periodicity';
import type { Behaviour, IndicatorKind } from '../core/records';
import { foldText } from '../core/text';
import type { CellInput } from '../tables/changes';
import { isStored, type StoredColumn } from '../tables/column';
import { tableDefinition } from '../tables/definitions/all';
import { handlerOf } from '../tables/kinds/kinds';
import { cellReader } from '../tables/read-field';
import type { FollowUpInput } from '../tables/structure';
import type { ImportedRow } from './import';

/**
 * An imported row as Matriz will hold it: the source's own words, plus what can be proposed from them (step, deadline,
 * kind and behaviour of the indicator). A proposal never replaces what the source says; from then on it is the user's.
 */
export function proposeRow(row: ImportedRow, year: number | null): FollowUpInput {
  const stated = Object.fromEntries(Object.entries(row.cells).map(([field, text]) => [field, statedCell(field, text)]));
  const kind = indicatorKind(textOf(row, 'indicator'), textOf(row, 'unit'), textOf(row, 'target'));
  const proposed: { readonly [field: string]: CellInput } = {
    steps: row.steps.length === 0 ? null : row.steps.join('; '),
    dueDate: proposedDeadline(textOf(row, 'periodicity'), year),
    indicatorKind: INDICATOR_KINDS[kind][0],
    behaviour: BEHAVIOURS[proposedBehaviour(kind, textOf(row, 'indicator'))][0],
  };
  const missing = Object.entries(proposed).filter(([field]) => (stated[field] ?? null) === null);
  return { ...stated, ...Object.fromEntries(missing) };
}

function textOf(row: ImportedRow, field: string): string | null {
  const text = row.cells[field]?.trim() ?? '';
  return text === '' ? null : text;
}

/** Typed columns receive a typed value where the text has one clear reading; otherwise the text as it was. */
function statedCell(field: string, text: string): CellInput {
  if (text.trim() === '') return null;
  // A numbering of the source (1, 2, 3) is no code of ours.
  if (field === 'code' && !/^M\d+$/i.test(text.trim())) return null;
  const column = storedColumn(field);
  return column === null ? text : handlerOf(column).proposed(text, cellReader(column, { groups: [] })(text));
}

function storedColumn(field: string): StoredColumn | null {
  const column = tableDefinition('followUp').columns[field];
  return column !== undefined && isStored(column) ? column : null;
}

/** Recurring deadlines move with the cutoff, so none is fixed for them. */
function proposedDeadline(periodicity: string | null, year: number | null): CellInput {
  const end = year === null ? null : isoDate(year, 12, 31);
  if (end === null) return null;
  const deadline = readDeadline(periodicity, year, end);
  return deadline.kind === 'on' && !deadline.recurring ? { date: deadline.date } : null;
}

/** A goal that is kept up is met again each period; the rest adds up. */
function proposedBehaviour(kind: IndicatorKind, indicator: string | null): Behaviour {
  const text = foldText(indicator ?? '');
  if (/\b(operando|mantenid|en funcionamiento|actualizad)/.test(text) && kind !== 'count') return 'maintenance';
  return /\b(reduccion|disminu|reducid)/.test(text) ? 'reduction' : 'increase';
}
