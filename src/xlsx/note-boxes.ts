/**
 * The boxes of notes in VML. Such parts are often not well-formed XML, so they are edited as text.
 */
interface Place {
  readonly row: number;
  readonly column: number;
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

/** Shapes are numbered in blocks of 1024, and the drawing names the blocks it uses. */
const BLOCK = 1024;

/** Adds a hidden box for each note, numbered after those there are. */
export function addNoteBoxes(drawing: string, notes: readonly Place[], sheetNumber: number): string {
  const end = drawing.lastIndexOf('</xml>');
  if (notes.length === 0) return drawing;
  if (end < 0) throw new Error('the drawing of notes has no end');
  const used = [...drawing.matchAll(/id\s*=\s*["']_x0000_s(\d+)["']/g)].map((match) => Number(match[1]));
  const first = Math.max(sheetNumber * BLOCK, ...used) + 1;
  const shapes = notes.map((note, index) => shapeXml(note, first + index)).join('');
  const type = drawing.includes('_x0000_t202"') || drawing.includes("_x0000_t202'") ? '' : SHAPE_TYPE;
  const layout = drawing.includes('o:idmap') ? '' : layoutXml(first, first + notes.length - 1);
  const start = drawing.indexOf('>', drawing.indexOf('<xml')) + 1;
  return `${drawing.slice(0, start)}${layout}${drawing.slice(start, end)}${type}${shapes}${drawing.slice(end)}`;
}

function layoutXml(first: number, last: number): string {
  const blocks: number[] = [];
  for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++) blocks.push(block);
  return `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`;
}

/** The box opens one column to the right and about five rows tall, as Excel's own do. */
function shapeXml({ row, column }: Place, number: number): string {
  const top = Math.max(0, row - 1);
  const anchor = `${column + 1},15,${top},10,${column + 4},15,${top + 6},4`;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:80pt;z-index:${number % BLOCK};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Takes the boxes of these notes away. */
export function removeNoteBoxes(drawing: string, notes: readonly Place[]): string {
  if (notes.length === 0) return drawing;
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    const isGone = notes.some((note) => note.row === Number(row ?? -1) && note.column === Number(column ?? -1));
    return isGone && shape.includes('"Note"') ? '' : shape;
  });
}
