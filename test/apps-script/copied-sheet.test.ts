import { describe, expect, it } from 'vitest';
import type { Book, BookSheet } from '../../src/xlsx/book';
import { TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { answered, policyStructured, sheetNamed, type } from './add-on';

/** A tab duplicated in Google: everything of it, its tag too, under a new id. */
function duplicate(book: Book, name: string, as: string): BookSheet {
  const original = sheetNamed(book, name);
  const id = Math.max(...book.sheets.map((sheet) => sheet.id)) + 1;
  const copy: BookSheet = { ...structuredClone(original), id, name: as };
  book.sheets.push(copy);
  const tags: readonly { readonly sheetId: number }[] = JSON.parse(book.properties[TAGS_PROPERTY] ?? '[]');
  const own = tags.filter((tag) => tag.sheetId === original.id).map((tag) => ({ ...tag, sheetId: id }));
  book.properties[TAGS_PROPERTY] = JSON.stringify([...tags, ...own]);
  return copy;
}

describe('a tab copied by a person', () => {
  const opened = policyStructured();
  const copy = duplicate(opened.book, 'Matriz', 'Matriz para el comité');
  const rows = sheetNamed(opened.book, 'Matriz').values.filter((row) => row !== undefined).length;
  type(copy, rows, 2, 'Una actividad que solo está en la copia');
  const about = { code: 'copiedSheet', severity: 'attention', sheet: 'Matriz para el comité', cell: null };

  it('is named by the review, and its rows are not counted', () => {
    const review = answered(opened.call({ action: 'review' }));
    expect(review.alerts.filter(({ code }) => code === 'copiedSheet')).toMatchObject([about]);
    expect(review.tables['followUp']).toMatchObject({ sheet: 'Matriz', rows: 31 });
  });

  it('is named in the panel, with a way to it', () => {
    const { groups } = answered(opened.call({ action: 'panel' })).state.alerts;
    const shown = groups.flatMap((group) => group.alerts).find(({ sheet }) => sheet === about.sheet);
    expect(shown?.link).toMatchObject({ sheetId: copy.id, row: 1, column: 1, label: 'Matriz para el comité' });
    const target = { sheetId: copy.id, row: 1, column: 1, named: null };
    expect(answered(opened.call({ action: 'goToCell', target })).place).toBe('Matriz para el comité A1');
  });

  it('is not taken in as if it were another matrix', () => {
    const preview = answered(
      opened.call({ action: 'planStructure', source: { kind: 'sheet', name: null }, year: 2026 }),
    );
    expect(preview.report.rowsWritten).toBe(0);
  });

  it('stands in Alertas with a link to it', () => {
    answered(opened.call({ action: 'refresh' }));
    const list = sheetNamed(opened.book, 'Alertas');
    const row = list.values.findIndex((cells) => cells?.[1] === 'Matriz para el comité');
    expect(list.values[row]?.[2]).toBe(
      'La hoja «Matriz para el comité» es una copia de «Matriz»: lo que hay en ella no se cuenta.',
    );
    expect(list.added.links.find((link) => link.row === row)).toMatchObject({ target: expect.anything() });
  });
});
