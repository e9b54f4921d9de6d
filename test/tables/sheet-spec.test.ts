import { describe, expect, it } from 'vitest';
import type { TableKey } from '../../src/core/records';
import { textWidth } from '../../src/docx/text-width';
import type { ColumnSpec } from '../../src/tables/changes';
import { ALL_TABLES, tableDefinition } from '../../src/tables/definitions/all';
import { SETTING_FIELDS } from '../../src/tables/definitions/settings';
import { publishedTexts } from '../../src/tables/published-texts';
import { settingsSheetSpec, tableSheetSpec } from '../../src/tables/sheet-spec';
import { planStructure } from '../../src/tables/structure';
import { cellsOf, readBook } from './workbook';

/** A column as its new sheet has it. */
function specOf(table: TableKey, field: string): ColumnSpec {
  const found = tableSheetSpec(tableDefinition(table)).columns.find((column) => column.field === field);
  if (found === undefined) throw new Error(`${table} has no column ${field}`);
  return found;
}

describe('the dropdown of a column', () => {
  it('offers the values of its list as they are written', () => {
    expect(specOf('activities', 'status').validation).toEqual({
      kind: 'list',
      values: ['Programada', 'En curso', 'Ejecutada', 'Aplazada', 'Cancelada'],
    });
  });

  it('is Sí or No for a yes/no, never a box that cannot say «sin dato»', () => {
    expect(specOf('groups', 'characterised').validation).toEqual({
      kind: 'list',
      values: ['Sí', 'No'],
    });
  });

  it('offers the value groups to whoever writes down a contribution', () => {
    expect(specOf('contributions', 'group').validation).toEqual({
      kind: 'reference',
      table: 'groups',
      field: 'group',
    });
  });

  it('refers to the codes of another table', () => {
    expect(specOf('reports', 'activity').validation).toEqual({
      kind: 'reference',
      table: 'activities',
      field: 'code',
    });
  });

  it('does not exist where several values fit: choosing one would erase the others', () => {
    for (const definition of ALL_TABLES) {
      for (const [field, column] of Object.entries(definition.columns)) {
        if (column.kind === 'multiChoice' || column.kind === 'multiText' || column.kind === 'groups')
          expect(specOf(definition.key, field).validation).toBeNull();
      }
    }
  });
});

describe('the format of a column', () => {
  it('is text wherever people write words, so that no country reads them otherwise', () => {
    const formats = (['activity', 'dueDate', 'numerator', 'progress', 'reportedProgress', 'code'] as const).map(
      (field) => specOf('followUp', field).numberFormat,
    );
    expect(formats).toEqual(['@', 'dd/mm/yyyy', '#,##0.##', '0%', '@', '@']);
  });
});

describe('the note of a heading', () => {
  it('says that the column is required, and when', () => {
    expect(specOf('activities', 'status').note).toMatch(/ \(Obligatorio\)$/);
    expect(specOf('activities', 'phases').note).toMatch(/ \(Obligatorio en participación y en rendición de cuentas\)$/);
    expect(specOf('activities', 'reason').note).not.toMatch(/\(Obligatorio/);
  });
});

describe('a new sheet', () => {
  it('has every column of its table once', () => {
    for (const definition of ALL_TABLES) {
      const fields = tableSheetSpec(definition).columns.map((column) => column.field);
      expect([...fields].sort()).toEqual(Object.keys(definition.columns).sort());
    }
  });

  it('shows first what is needed daily', () => {
    const headings = tableSheetSpec(tableDefinition('reports')).columns.map((column) => column.collapsed);
    expect(headings.indexOf(true)).toBeGreaterThan(headings.lastIndexOf(false));
  });

  it('of settings has a row for each, with its help, the year proposed, and dates that stay dates', () => {
    expect(settingsSheetSpec().columns.map((column) => column.heading)).toEqual(['Dato', 'Valor', 'Ayuda']);
    const plan = planStructure({
      cells: cellsOf([]),
      reading: readBook(),
      imported: [],
      settings: { year: 2026 },
      counters: {},
      extraTables: [],
    });
    const [settings] = plan.changes;
    if (settings?.kind !== 'createSheet') throw new Error('Configuración is not the first');
    expect(settings.rows).toHaveLength(SETTING_FIELDS.length);
    expect(settings.rows[4]).toEqual(['Vigencia', 2026, expect.stringContaining('Año del plan')]);
    expect(settings.cellFormats).toContainEqual({ row: 8, column: 2, numberFormat: 'dd/mm/yyyy' });
    expect(settings.cellFormats.every((format) => format.column === 2)).toBe(true);
  });
});

describe('the texts that are published', () => {
  it('are public text of people only: sentences, lists, groups, codes', () => {
    const texts = publishedTexts(null).tables;
    expect(texts.reports).toEqual(expect.arrayContaining(['code', 'activity', 'groups', 'channels', 'results']));
    expect(texts.contributions).toContain('publishableText');
    expect(texts.contributions).not.toContain('receivedText');
    expect(texts.reports).not.toContain('evidence');
    expect(texts.activities).not.toContain('status');
  });
});

describe('the width of a column', () => {
  it('holds every word of its heading whole', () => {
    const TEN_POINTS = 20;
    const TWIPS_PER_PIXEL = 15;
    const PADDING_PIXELS = 8;
    const cut = ALL_TABLES.flatMap((definition) =>
      tableSheetSpec(definition).columns.flatMap(({ heading, widthPixels }) =>
        heading
          .split(' ')
          .filter((word) => textWidth(word, TEN_POINTS, 'bold') / TWIPS_PER_PIXEL + PADDING_PIXELS > widthPixels)
          .map((word) => `${definition.sheet}: ${word}`),
      ),
    );
    expect(cut).toEqual([]);
  });
});
