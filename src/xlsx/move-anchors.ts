/** Where drawings and the boxes of notes are held fast to cells. */
import { type LineMove, moveLine } from './line-move';
import { applyEdits, type XmlEdit } from './xml-edit';
import { child, parseXml, textOf, type XmlElement } from './xml-tree';

/** A drawing whose corners follow their cells; a corner in a removed line goes to the line that took its place. */
export function moveDrawing(bytes: Buffer, move: LineMove): Buffer {
  const edits: XmlEdit[] = [];
  const visit = (element: XmlElement): void => {
    const line = child(element, move.axis === 'row' ? 'row' : 'col');
    const isCorner = (element.name === 'from' || element.name === 'to') && line !== undefined;
    if (isCorner) {
      const moved = movedCorner(Number(textOf(bytes, line)), move);
      edits.push({ from: line.openEnd, to: line.closeStart, text: String(moved) });
    } else for (const each of element.children) visit(each);
  };
  visit(parseXml(bytes));
  return applyEdits(bytes, edits);
}

function movedCorner(line: number, move: LineMove): number {
  return moveLine(line, move) ?? move.at;
}

/** VML is often not well-formed XML, so it is edited as text. The box of a note that is gone goes with it. */
export function moveNoteBoxes(drawing: string, move: LineMove): string {
  const own = move.axis === 'row' ? 'Row' : 'Column';
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const cell = new RegExp(`(<x:${own}>\\s*)(\\d+)(\\s*</x:${own}>)`).exec(shape);
    const line = cell === null ? undefined : moveLine(Number(cell[2]), move);
    if (cell !== null && line === undefined) return '';
    const moved = cell === null ? shape : shape.replace(cell[0], `${cell[1]}${line}${cell[3]}`);
    return moved.replace(
      /(<x:Anchor>\s*)([^<]*)/g,
      (_, tag: string, numbers: string) => tag + movedAnchor(numbers, move),
    );
  });
}

/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
function movedAnchor(numbers: string, move: LineMove): string {
  const own = move.axis === 'row' ? [2, 6] : [0, 4];
  const parts = numbers.split(',');
  return parts.map((part, index) => (own.includes(index) ? String(movedCorner(Number(part), move)) : part)).join(',');
}
