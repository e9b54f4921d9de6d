/** What a sheet says about its lines as such: widths of columns, page breaks, which columns are filtered. */
import { parseArea } from './cell-reference';
import { type LineMove, moveLine, moveSpan, type Span } from './line-move';
import { editAttributes, editTag, type XmlEdit } from './xml-edit';
import { attribute, child, childrenNamed, sourceOf, type XmlElement } from './xml-tree';

/** The `cols` element; an inserted column looks like the one before it. */
export function movedColumns(bytes: Buffer, cols: XmlElement, move: LineMove): string {
  if (move.axis === 'row') return sourceOf(bytes, cols);
  const pieces = childrenNamed(cols, 'col').flatMap((col) => {
    const tag = bytes.toString('utf8', col.start, col.end);
    const span: Span = [Number(attribute(col, 'min')) - 1, Number(attribute(col, 'max')) - 1];
    return movedPieces(span, move).map((piece) => ({ piece, tag }));
  });
  if (pieces.length === 0) return '';
  const text = pieces
    .sort((a, b) => a.piece[0] - b.piece[0])
    .map(({ piece, tag }) => editTag(tag, { min: String(piece[0] + 1), max: String(piece[1] + 1) }));
  return `<${cols.prefix}cols>${text.join('')}</${cols.prefix}cols>`;
}

/** Columns carried away leave a run in pieces, and may land inside another. */
function movedPieces(span: Span, move: LineMove): readonly Span[] {
  if (move.kind !== 'carry') {
    const moved = moveSpan(move.kind === 'insert' && span[1] === move.at - 1 ? [span[0], span[1] + 1] : span, move);
    return moved === undefined ? [] : [moved];
  }
  const lines: number[] = [];
  for (let line = span[0]; line <= Math.min(span[1], MOST_COLUMNS); line++) lines.push(moveLine(line, move) ?? line);
  const runs: [number, number][] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

const MOST_COLUMNS = 16_383;

/** A page break stands in front of a line. */
export function movedBreaks(bytes: Buffer, breaks: XmlElement, move: LineMove): string {
  if (breaks.name !== `${move.axis === 'row' ? 'row' : 'col'}Breaks`) return sourceOf(bytes, breaks);
  const kept = childrenNamed(breaks, 'brk').flatMap((each) => {
    const line = moveLine(Number(attribute(each, 'id')), move);
    return line === undefined ? [] : [editTag(sourceOf(bytes, each), { id: String(line) })];
  });
  if (kept.length === 0) return '';
  const manual = kept.filter((each) => / man="(1|true)"/.test(each)).length;
  const tag = bytes.toString('utf8', breaks.start, breaks.openEnd);
  const open = editTag(tag, { count: String(kept.length), manualBreakCount: String(manual) });
  return `${open}${kept.join('')}${bytes.toString('utf8', breaks.closeStart, breaks.end)}`;
}

/** Filtered columns are numbered from the left edge of the filter. */
export function filterEdits(bytes: Buffer, root: XmlElement, move: LineMove): XmlEdit[] {
  const filter = child(root, 'autoFilter');
  const area = filter && parseArea(attribute(filter, 'ref') ?? '');
  if (area === undefined || move.axis === 'row') return [];
  const left = moveSpan([area.column, area.column + area.columnCount - 1], move)?.[0] ?? 0;
  return childrenNamed(filter, 'filterColumn').map((each) => {
    const column = moveLine(area.column + Number(attribute(each, 'colId')), move);
    if (column === undefined) return { from: each.start, to: each.end, text: '' };
    return editAttributes(each, bytes, { colId: String(column - left) });
  });
}
