import type { CellEdit, EditRequest, ShapeRequest } from '../local/grid/protocol';
import type { GridApi } from './grid-library';
import { type RawWorkbook, shapeOf } from './grid-shape';
import { type RawStyle, styleTable } from './grid-style';
import { contentEdit, styledEdit } from './grid-values';

/** Cells a person changed, of one sheet. */
export type TypedCells = Pick<EditRequest, 'sheet' | 'cells' | 'styles'>;
/** Anything else a person changed. */
export type ShapedWorkbook = Pick<ShapeRequest, 'moves' | 'order' | 'sheets' | 'styles'>;

export interface ChangeListener {
  readonly onTyped: (typed: TypedCells) => void;
  readonly onShaped: (shaped: ShapedWorkbook) => void;
}

type Move = ShapeRequest['moves'][number]['move'];

/** Parameters of Univer's mutations, as far as they are read here. */
interface Params {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: {
    readonly [row: number]: { readonly [column: number]: { readonly s?: unknown } | null } | null;
  };
  readonly values?: { readonly [key: string]: { readonly ranges: readonly Range[] } };
  readonly ranges?: readonly Range[];
  readonly range?: Range;
  readonly sourceRange?: Range;
  readonly targetRange?: Range;
  /** "patched" follows from another change. */
  readonly source?: string;
}

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const MUTATION = /^(?:sheet|data-validation)\.mutation\.(.+)$/;
/** What the grid works out by itself, and rules that only follow their cells. */
const OWN_DOING =
  /^(?:set-worksheet-row-auto-height|data-validation-formula-mark-dirty|toggle-note-popup|mark-dirty-filter-change|empty|copy-worksheet-end|set-workbook-name|.*permission.*|.*conditional-rule)$/;
const CELLS = /^(?:set-range-values|set\.numfmt|remove\.numfmt)$/;
/** They only change the list of sheets. */
const ARRANGING = /^(?:set-worksheet-(?:name|order|hidden)|remove-sheet)$/;

/** What a person changed since it was last told. */
interface PendingChanges {
  /** By sheet: the cells, and whether their style changed too. */
  readonly typed: Map<string, Map<string, boolean>>;
  readonly changed: Set<string>;
  readonly moves: ShapedWorkbook['moves'][number][];
  isArranged: boolean;
}

function noChanges(): PendingChanges {
  return { typed: new Map(), changed: new Set(), moves: [], isArranged: false };
}

/** Collects what a person changes in the grid and tells it at the end of each step. */
export function watchChanges(api: GridApi, listener: ChangeListener): { readonly tellNow: () => void } {
  let pending = noChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const now = pending;
    pending = noChanges();
    tellChanges(api, listener, now);
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const name = MUTATION.exec(id)?.[1];
    if (name === undefined || options?.fromCollab === true) return;
    // The parameters of Univer's own mutations.
    if (noteChange(pending, name, (params ?? {}) as Params)) timer ??= setTimeout(tell, 0);
  });
  return {
    tellNow: () => {
      if (timer !== undefined) tell();
    },
  };
}

/** Adds a mutation to what is pending; false for one that is no change of a person. */
function noteChange(pending: PendingChanges, name: string, params: Params): boolean {
  const sheet = params.subUnitId ?? params.sheet?.id;
  if (OWN_DOING.test(name) || params.source === 'patched' || sheet === undefined) return false;
  if (CELLS.test(name)) {
    const places = pending.typed.get(sheet) ?? new Map<string, boolean>();
    pending.typed.set(sheet, places);
    for (const [place, hasStyle] of touchedPlaces(params)) places.set(place, hasStyle || places.get(place) === true);
  } else if (ARRANGING.test(name)) pending.isArranged = true;
  else {
    pending.changed.add(sheet);
    const move = moveOf(name, params);
    if (move !== undefined) pending.moves.push({ sheet, move });
  }
  return true;
}

function tellChanges(api: GridApi, listener: ChangeListener, now: PendingChanges): void {
  const isShaped = now.isArranged || now.changed.size > 0;
  if (isShaped) listener.onShaped({ moves: now.moves, ...shapeNow(api, now.changed) });
  for (const [sheet, places] of now.typed) {
    const cells = now.changed.has(sheet) ? null : typedNow(api, sheet, places);
    if (cells !== null) listener.onTyped(cells);
  }
}

function* touchedPlaces({ cellValue, values, ranges }: Params): Generator<readonly [string, boolean]> {
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line ?? {})) yield [`${row},${column}`, cell === null || 's' in cell];
  const formatted = [...Object.values(values ?? {}).flatMap((each) => each.ranges), ...(ranges ?? [])];
  for (const { startRow, endRow, startColumn, endColumn } of formatted)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) yield [`${row},${column}`, true];
}

function moveOf(name: string, { range, sourceRange, targetRange }: Params): Move | undefined {
  const axis = /row/.test(name) ? 'row' : 'column';
  const [first, last] = axis === 'row' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
  const lines = (of: Range) => ({ axis, at: of[first], count: of[last] - of[first] + 1 }) as const;
  if (/^insert-(?:row|col)$/.test(name) && range !== undefined) return { kind: 'insert', ...lines(range) };
  if (/^remove-(?:rows|col)$/.test(name) && range !== undefined) return { kind: 'remove', ...lines(range) };
  if (/^move-(?:rows|columns)$/.test(name) && sourceRange !== undefined && targetRange !== undefined)
    return { kind: 'carry', ...lines(sourceRange), to: targetRange[first] };
  return undefined;
}

function shapeNow(api: GridApi, changed: ReadonlySet<string>): Omit<ShapedWorkbook, 'moves'> {
  const workbook = api.getActiveWorkbook();
  // Univer's own snapshot, of which only what is declared is read.
  const raw = (workbook?.save() ?? { sheetOrder: [], styles: {}, sheets: {} }) as unknown as RawWorkbook;
  const sharedFormula = (sheet: string, row: number, column: number) =>
    workbook?.getSheetBySheetId(sheet)?.getRange(row, column).getFormula() ?? '';
  return shapeOf(raw, changed, sharedFormula);
}

/** Null when the sheet is gone. */
function typedNow(api: GridApi, id: string, places: ReadonlyMap<string, boolean>): TypedCells | null {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(id);
  if (workbook === null || sheet === null || sheet === undefined) return null;
  const table = styleTable();
  const reading = {
    keyOf: table.keyOf,
    sharedFormula: (row: number, column: number) => sheet.getRange(row, column).getFormula(),
    // Univer gives a style as the object it keeps.
    styleOf: (style: unknown) =>
      (workbook
        .getWorkbook()
        .getStyles()
        .get(style as string) ?? null) as RawStyle | null,
  };
  const cells = [...places].map(([place, hasStyle]): CellEdit => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    // The facade would give the value as it is shown.
    const edit = hasStyle ? styledEdit : contentEdit;
    return edit(sheet.getSheet().getCellRaw(row, column) ?? null, { row, column }, reading);
  });
  return cells.length === 0 ? null : { sheet: id, cells, styles: table.styles };
}
