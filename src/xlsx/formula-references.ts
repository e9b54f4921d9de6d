/** References inside formulas, followed when what they point to moves, is renamed or goes away. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, plainSheetName, quotedSheetName } from './cell-reference';
import { type LineMove, moveSpan, type Span } from './line-move';

const NAME = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const EDGE = String.raw`(?<![\p{L}\p{N}_.$\\?#])`;

/** Text in quotes and names in brackets are passed over; then areas with their sheet, areas without, and sheets alone. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|${EDGE}(${NAME})!(${AREA})(?![\p{L}\p{N}_.(\\?])|${EDGE}(${NAME})!|\[(?:[^[\]]|\[[^\]]*\])*\]|${EDGE}(${AREA})(?![\p{L}\p{N}_.(!\\?])`,
  'gu',
);

/** What a reference becomes: its area and the name of its sheet as they are to be written. */
interface ReferenceChange {
  readonly area?: (area: string, sheet: string | undefined) => string;
  readonly sheet?: (sheet: string) => string | null;
}

function mapReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(
    TOKEN,
    (whole: string, quoted?: string, area?: string, alone?: string, plain?: string): string => {
      if (plain !== undefined) return change.area?.(plain, undefined) ?? whole;
      const written = quoted ?? alone;
      if (written === undefined) return whole;
      const sheet = plainSheetName(written);
      const named = change.sheet === undefined ? sheet : change.sheet(sheet);
      if (named === null) return '#REF!';
      const moved = area === undefined ? '' : (change.area?.(area, sheet) ?? area);
      return `${named === sheet ? written : quotedSheetName(named)}!${moved}`;
    },
  );
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The formula once lines of `sheet` moved. `home` is the sheet it stands on, if it stands on one. */
export function moveReferences(formula: string, move: LineMove, sheet: string, home: string | undefined): string {
  return mapReferences(formula, {
    area: (area, of = home) => (of !== undefined && isSame(of, sheet) ? moveAreaText(area, move) : area),
  });
}

/** The formula once sheets got other names; null for those that are gone. */
export function renameReferences(formula: string, names: ReadonlyMap<string, string | null>): string {
  const found = [...names];
  return mapReferences(formula, {
    sheet: (sheet) => {
      const known = found.find(([before]) => isSame(before, sheet));
      return known === undefined ? sheet : known[1];
    },
  });
}

const PIECES = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/;

/** "A1", "$B$2:C9", "A:C" or "2:9", as moved. */
export function moveAreaText(area: string, move: LineMove): string {
  const match = PIECES.exec(area);
  if (match === null) return area;
  const isRow = move.axis === 'row';
  const [first, last = first] = [match[isRow ? 4 : 2], match[isRow ? 8 : 6]];
  // "A:C" reaches over all rows, whichever they are.
  if (first === undefined || first === '' || last === undefined) return area;
  const index = (text: string) => (isRow ? Number(text) - 1 : columnIndex(text));
  const [low, high] = [index(first), index(last)];
  const span = clip(moveSpan([Math.min(low, high), Math.max(low, high)], move), isRow ? MAX_ROWS : MAX_COLUMNS);
  if (span === undefined) return '#REF!';
  const written = (line: number) => (isRow ? String(line + 1) : columnName(line));
  const [start, end] = low <= high ? span : [span[1], span[0]];
  const [, a = '', column = '', b = '', row = '', c = '', lastColumn = '', d = '', lastRow = ''] = match;
  const head = isRow ? `${a}${column}${b}${written(start)}` : `${a}${written(start)}${b}${row}`;
  if (!area.includes(':')) return head;
  return `${head}:${isRow ? `${c}${lastColumn}${d}${written(end)}` : `${c}${written(end)}${d}${lastRow}`}`;
}

/** Lines pushed over the edge of the sheet are no more. */
function clip(span: Span | undefined, end: number): Span | undefined {
  if (span === undefined || span[0] >= end) return undefined;
  return [span[0], Math.min(span[1], end - 1)];
}
