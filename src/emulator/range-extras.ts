/** What a range carries beside values and styles: validations, notes, links and outline groups. */
import type { Context, Place, Range } from './context';
import { refuse } from './emulate';
import { writeRichText } from './rich-text';
import { ruleOf, setValidation, setValidations } from './validation';
import { requireSameSize } from './write-values';

type ExtraMember =
  | 'setDataValidation'
  | 'setDataValidations'
  | NoteMember
  | 'setRichTextValues'
  | 'shiftColumnGroupDepth';

/** An empty note is no note. A note that was in the file stays there: the Book does not know it. */
export function setNote({ sheet }: Place, row: number, column: number, text: string | null): void {
  const { notes } = sheet.added;
  const at = notes.findIndex((note) => note.row === row && note.column === column);
  if (at >= 0) notes.splice(at, 1);
  if (text !== null && text !== undefined && text !== '') notes.push({ row, column, text: String(text) });
}

export function noteAll(place: Place, text: string | null): void {
  const { area } = place;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let c = 0; c < area.columnCount; c += 1) setNote(place, row, area.column + c, text);
  }
}

function deepenGroup({ sheet, area }: Place, delta: number): void {
  const end = area.column + area.columnCount;
  const groups = sheet.added.columnGroups;
  const overlaps = groups.some(
    (group) => group.firstColumn < end && area.column < group.firstColumn + group.columnCount,
  );
  if (delta !== 1 || overlaps) refuse('not implemented in the emulator: column groups inside one another');
  groups.push({ firstColumn: area.column, columnCount: area.columnCount, collapsed: false });
}

type NoteMember = 'setNote' | 'setNotes' | 'getNotes';

function noteMembers(context: Context, place: Place, wrote: (name: string) => Range): Pick<Range, NoteMember> {
  const { area } = place;
  return {
    setNote(text) {
      const handle = wrote('setNote');
      noteAll(place, text);
      return handle;
    },
    setNotes(texts) {
      const handle = wrote('setNotes');
      requireSameSize('SpreadsheetApp.Range.setNotes', texts, place);
      texts.forEach((line, r) => {
        line.forEach((text, c) => {
          setNote(place, area.row + r, area.column + c, text);
        });
      });
      return handle;
    },
    getNotes() {
      context.counter.read('Range.getNotes', area.rowCount * area.columnCount);
      const { notes } = place.sheet.added;
      return Array.from({ length: area.rowCount }, (_, r) =>
        Array.from({ length: area.columnCount }, (__, c) => {
          const found = notes.find(({ row, column }) => row === area.row + r && column === area.column + c);
          return found?.text ?? '';
        }),
      );
    },
  };
}

/** Validations, notes, links and outline groups of a range. */
export function extraMembers(context: Context, place: Place, self: () => Range): Pick<Range, ExtraMember> {
  const { area } = place;
  const wrote = (name: string): Range => {
    context.counter.write(`Range.${name}`, area.rowCount * area.columnCount);
    return self();
  };
  return {
    setDataValidation(rule) {
      const handle = wrote('setDataValidation');
      setValidation(place, ruleOf('SpreadsheetApp.Range.setDataValidation', rule));
      return handle;
    },
    setDataValidations(grid) {
      const handle = wrote('setDataValidations');
      const method = 'SpreadsheetApp.Range.setDataValidations';
      requireSameSize(method, grid, place);
      setValidations(
        place,
        grid.map((line) => line.map((rule) => ruleOf(method, rule))),
      );
      return handle;
    },
    ...noteMembers(context, place, wrote),
    setRichTextValues(values) {
      const handle = wrote('setRichTextValues');
      requireSameSize('SpreadsheetApp.Range.setRichTextValues', values, place);
      writeRichText(context, place, values);
      return handle;
    },
    shiftColumnGroupDepth(delta) {
      const handle = wrote('shiftColumnGroupDepth');
      deepenGroup(place, delta);
      return handle;
    },
  };
}
