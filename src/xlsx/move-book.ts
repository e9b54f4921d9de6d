/** Rows put into a sheet of the Book, as a spreadsheet does it: what stands below moves down, and so does what points there. */
import type { Book, BookSheet } from './book';
import { moveReferences } from './formula-references';
import { type LineMove, moveArea, moveCell, moveLine } from './line-move';

/** `after`: the row above the new ones; rows count from 0. Everything is changed in place. */
export function putRowsIn(book: Book, sheet: BookSheet, { after, count }: { after: number; count: number }): void {
  const move: LineMove = { kind: 'insert', axis: 'row', at: after + 1, count };
  for (const rows of [sheet.values, sheet.styles, sheet.touched]) spread(rows, move);
  sheet.maxRows += count;
  moveFormulas(book, sheet, move);
  moveAdditions(book, sheet, move);
  if (!sheet.isNew) book.rowsPutIn.push({ sheet: sheet.id, after, count });
}

/** Holes stay holes: a row nobody touched has no array. */
function spread(rows: unknown[], { at, count }: LineMove): void {
  if (rows.length <= at) return;
  for (let row = rows.length - 1; row >= at; row--) {
    if (row in rows) rows[row + count] = rows[row];
    delete rows[row];
  }
}

function moveFormulas(book: Book, sheet: BookSheet, move: LineMove): void {
  for (const each of book.sheets) {
    const before = Object.entries(each.formulas);
    for (const [place] of before) delete each.formulas[place];
    for (const [place, formula] of before) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const line = each === sheet ? moveLine(row, move) : row;
      each.formulas[`${line},${column}`] = moveReferences(formula, move, sheet.name, each.name);
    }
  }
}

function moveAdditions(book: Book, sheet: BookSheet, move: LineMove): void {
  const { added } = sheet;
  added.notes = added.notes.flatMap((note) => moveCell(note, move) ?? []);
  added.links = added.links.flatMap((link) => moveCell(link, move) ?? []);
  added.rowHeights = added.rowHeights.map((each) => ({ ...each, row: moveLine(each.row, move) ?? each.row }));
  if (added.hiddenRows !== undefined)
    added.hiddenRows = added.hiddenRows.map((each) => ({ ...each, row: moveLine(each.row, move) ?? each.row }));
  if (added.merged !== undefined) added.merged = added.merged.flatMap((area) => moveArea(area, move) ?? []);
  for (const { added: other, name } of book.sheets) {
    other.validations = other.validations.map(({ area, rule }) => ({
      area: other === added ? (moveArea(area, move) ?? area) : area,
      rule:
        rule.kind === 'range' && rule.sheet === sheet.name
          ? { ...rule, area: moveArea(rule.area, move) ?? rule.area }
          : rule,
    }));
    other.links = other.links.map((link) => ({ ...link, target: moveReferences(link.target, move, sheet.name, name) }));
  }
}
