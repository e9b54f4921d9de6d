import type { GridArea, ShapedDropdown, ShapedSheet, ShapeRequest } from '../local/grid/protocol';
import { type RawStyle, styleTable } from './grid-style';
import { type CellReading, type RawCell, styledEdit } from './grid-values';

/** A workbook as Univer gives it, as far as it is read here. */
export interface RawWorkbook {
  readonly sheetOrder: readonly string[];
  readonly styles: { readonly [key: string]: unknown };
  readonly sheets: { readonly [id: string]: RawSheet };
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}

type Lines<Line> = { readonly [index: number]: Line };

export interface RawSheet {
  readonly name?: string;
  readonly hidden?: number;
  readonly tabColor?: string | null;
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly freeze?: { readonly xSplit: number; readonly ySplit: number };
  readonly mergeData?: readonly GridArea[];
  readonly columnData?: Lines<{ readonly w?: number; readonly hd?: number; readonly s?: unknown }>;
  readonly rowData?: Lines<{ readonly h?: number; readonly ia?: number; readonly hd?: number }>;
  readonly cellData?: Lines<Lines<RawCell | null>>;
}

/** The formula of a cell that shares one with others. */
export type SharedFormula = (sheet: string, row: number, column: number) => string;

/** How the workbook stands in the grid: all its sheets, and those of `changed` whole. */
export function shapeOf(
  workbook: RawWorkbook,
  changed: ReadonlySet<string>,
  sharedFormula: SharedFormula,
): Pick<ShapeRequest, 'order' | 'sheets' | 'styles'> {
  const table = styleTable();
  const styleOf = (style: unknown): RawStyle | null => {
    const found = typeof style === 'string' ? workbook.styles[style] : style;
    // A style is an object of fields.
    return typeof found === 'object' && found !== null ? (found as RawStyle) : null;
  };
  const sheets = workbook.sheetOrder.flatMap((id): [string, ShapedSheet][] => {
    const sheet = workbook.sheets[id];
    if (sheet === undefined || !changed.has(id)) return [];
    const reading = {
      styleOf,
      keyOf: table.keyOf,
      sharedFormula: (row: number, column: number) => sharedFormula(id, row, column),
    };
    const around = { notes: notesOf(workbook, id), dropdowns: dropdownsOf(workbook, id) };
    return [[id, { ...frameOf(sheet, reading), ...around, cells: cellsOf(sheet, reading) }]];
  });
  const order = workbook.sheetOrder.map((id) => {
    const { name = '', hidden } = workbook.sheets[id] ?? {};
    return { id, name, hidden: hidden === 1 };
  });
  return { order, sheets: Object.fromEntries(sheets), styles: table.styles };
}

function frameOf(sheet: RawSheet, { styleOf, keyOf }: CellReading): Omit<ShapedSheet, 'cells' | 'notes' | 'dropdowns'> {
  const columns = mapLines(sheet.columnData, ({ w, hd, s }) => {
    const style = styleOf(s);
    return {
      ...(typeof w === 'number' ? { widthPixels: w } : {}),
      ...(hd === 1 ? { hidden: true as const } : {}),
      ...(style === null ? {} : { style: keyOf(style) }),
    };
  });
  const rows = mapLines(sheet.rowData, ({ h, ia, hd }) => ({
    ...(typeof h === 'number' && ia === 0 ? { heightPixels: h } : {}),
    ...(hd === 1 ? { hidden: true as const } : {}),
  }));
  return {
    tabColor: sheet.tabColor ?? '',
    rowCount: sheet.rowCount ?? 0,
    columnCount: sheet.columnCount ?? 0,
    frozenRows: sheet.freeze?.ySplit ?? 0,
    frozenColumns: sheet.freeze?.xSplit ?? 0,
    merged: (sheet.mergeData ?? []).map(plainArea),
    columns,
    rows,
  };
}

function plainArea({ startRow, endRow, startColumn, endColumn }: GridArea): GridArea {
  return { startRow, endRow, startColumn, endColumn };
}

function mapLines<Line, Mapped extends object>(
  lines: Lines<Line | null | undefined> | undefined,
  map: (line: Line) => Mapped,
): Lines<Mapped> {
  const mapped: { [index: number]: Mapped } = {};
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (line === null || line === undefined) continue;
    const own = map(line);
    if (Object.keys(own).length > 0) mapped[Number(index)] = own;
  }
  return mapped;
}

function cellsOf({ cellData }: RawSheet, reading: CellReading): ShapedSheet['cells'] {
  return Object.entries(cellData ?? {}).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) => {
      if (cell === null || cell === undefined) return [];
      const edit = styledEdit(cell, { row: Number(row), column: Number(column) }, reading);
      const isBlank = (edit.value === null || edit.value === '') && edit.formula === undefined && edit.style === null;
      return isBlank ? [] : [edit];
    }),
  );
}

function resourceOf(workbook: RawWorkbook, name: string, sheet: string): unknown {
  const data = workbook.resources?.find((each) => each.name === name)?.data;
  const parsed: unknown = data === undefined || data === '' ? {} : JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, sheet) : undefined;
}

/** Notes lie by their own id, or by row and column. */
function notesOf(workbook: RawWorkbook, sheet: string): ShapedSheet['notes'] {
  const found: { row: number; column: number; text: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { row, col, note } = value as { row?: unknown; col?: unknown; note?: unknown }; // read as unknown, then tested
    if (typeof note === 'string' && typeof row === 'number' && typeof col === 'number')
      found.push({ row, column: col, text: note });
    else for (const each of Object.values(value)) visit(each);
  };
  visit(resourceOf(workbook, 'SHEET_NOTE_PLUGIN', sheet));
  return found.filter(({ text }) => text !== '');
}

/** Its number for a value outside the list that is refused. */
const REFUSE = 1;

interface RawRule {
  readonly type?: string;
  readonly formula1?: string;
  readonly ranges?: readonly GridArea[];
  readonly errorStyle?: number;
  readonly prompt?: string;
}

function dropdownsOf(workbook: RawWorkbook, sheet: string): readonly ShapedDropdown[] {
  const rules = resourceOf(workbook, 'SHEET_DATA_VALIDATION_PLUGIN', sheet);
  // Univer's own list of rules.
  return (Array.isArray(rules) ? (rules as readonly RawRule[]) : []).flatMap((rule) => {
    if (rule.type !== 'list' || rule.formula1 === undefined || rule.ranges === undefined) return [];
    const help = rule.prompt === undefined || rule.prompt === '' ? {} : { help: rule.prompt };
    return [{ areas: rule.ranges.map(plainArea), list: rule.formula1, strict: rule.errorStyle === REFUSE, ...help }];
  });
}
