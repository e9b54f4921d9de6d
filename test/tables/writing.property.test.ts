import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceKeys } from '../../src/catalogue/choice';
import { fromInstant } from '../../src/core/calendar';
import type { CellInput } from '../../src/tables/changes';
import { type Column, isStored, type StoredColumn } from '../../src/tables/column';
import { ALL_TABLES } from '../../src/tables/definitions/all';
import { namingField } from '../../src/tables/locate';
import { readWorkbook } from '../../src/tables/read-workbook';
import { tableSheetSpec } from '../../src/tables/sheet-spec';
import { createTable, planStructure } from '../../src/tables/structure';
import { applied, cellsOf } from './workbook';

/** A value of a field, and the cell that is written for it. */
interface Written {
  readonly value: unknown;
  readonly cell: CellInput;
}

const word = fc.constantFrom('Mesa', 'El río', 'Área 51', '¿Quién?', 'a/b', '=1+1', "'texto", '# de mesas', '31/12');
const day = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }).map(fromInstant);
const count = fc.nat(100_000);

function several(words: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
}

function writtenList(words: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return several(words).map((value) => ({ value, cell: value.join('; ') }));
}

function writtenFor(column: StoredColumn): fc.Arbitrary<Written> {
  switch (column.kind) {
    case 'text':
    case 'link':
    case 'code':
    case 'reference':
    case 'suggested':
      return word.map((value) => ({ value, cell: value }));
    case 'integer':
      return count.map((value) => ({ value, cell: value }));
    case 'year':
      return fc.integer({ min: 1991, max: 2100 }).map((value) => ({ value, cell: value }));
    case 'number':
    case 'money':
      return fc
        .oneof(count, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))
        .map((value) => ({ value, cell: value }));
    case 'date':
      return day.map((date) => ({ value: date, cell: { date } }));
    case 'dates':
      return writtenList(day);
    case 'yesNo':
      return fc.boolean().map((value) => ({ value, cell: value ? 'Sí' : 'No' }));
    case 'progress':
      return fc.oneof(
        fc.boolean().map((value) => ({ value: { kind: 'yesNo', value }, cell: value ? 'Sí' : 'No' })),
        fc.nat(100).map((share) => ({ value: { kind: 'percent', value: share / 100 }, cell: `${share} %` })),
        count.map((value) => ({ value: { kind: 'number', value }, cell: value })),
      );
    case 'groups':
      return several(fc.constantFrom('Jóvenes', 'Mujeres rurales', 'Víctimas')).map((names) => ({
        value: { everyone: false, names },
        cell: names.join('; '),
      }));
    case 'areas':
      return writtenList(
        fc.constantFrom('Planeación', 'Secretaría de Gobierno, Seguridad y Convivencia', 'Control Interno'),
      );
    case 'multiText':
      return writtenList(fc.constantFrom('1', '30', 'Casa a casa'));
    case 'choice':
      return fc.constantFrom(...choiceKeys(column.choices)).map((key) => ({ value: key, cell: labelOf(column, key) }));
    case 'multiChoice':
      return fc
        .uniqueArray(fc.constantFrom(...choiceKeys(column.choices)), { minLength: 1 })
        .map((keys) => ({ value: keys, cell: keys.map((key) => labelOf(column, key)).join('; ') }));
  }
}

function labelOf(column: Extract<Column, { kind: 'choice' | 'multiChoice' }>, key: string): string {
  return column.choices[key]?.[0] ?? '';
}

describe.each(ALL_TABLES)('a row written to $sheet', (definition) => {
  it('reads back equal, whatever it holds', () => {
    const naming = namingField(definition);
    const stored = Object.entries(definition.columns).filter((entry): entry is [string, StoredColumn] =>
      isStored(entry[1]),
    );
    const fields = Object.fromEntries(stored.map(([field, column]) => [field, writtenFor(column)]));
    const optional = stored.map(([field]) => field).filter((field) => field !== naming);
    const row = fc.record(fields, { requiredKeys: naming === null ? [optional[0] ?? ''] : [naming] });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const inputs = rows.map((written) =>
          Object.fromEntries(Object.entries(written).map(([field, { cell }]) => [field, cell])),
        );
        const book = applied([], [createTable(definition.key, tableSheetSpec(definition), inputs)]);
        const read = readWorkbook(cellsOf(book)).tables[definition.key];
        expect(read).toHaveLength(rows.length);
        rows.forEach((written, index) => {
          for (const [field, { value }] of Object.entries(written)) expect(read[index]).toHaveProperty(field, value);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a workbook of the person', () => {
  const heading = fc.constantFrom(
    'Actividad',
    'Meta',
    'Estado',
    'Avance',
    'Fecha',
    'Grupo',
    'Mi nota',
    '',
    'Código',
    'Tipo',
  );
  const cell = fc.constantFrom('', 'Foro', 'Mesa', 5, true);
  const name = fc.constantFrom(
    'Plan',
    'Matriz',
    'Seguimiento',
    'Grupos',
    'Aportes',
    'Configuración',
    'Hoja 1',
    'Reportes',
  );
  const person = fc
    .uniqueArray(
      fc.record({
        name,
        headings: fc.array(heading, { maxLength: 6 }),
        rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 3 }),
      }),
      { selector: (one) => one.name, maxLength: 4 },
    )
    .map((sheets) =>
      sheets.map(({ name: title, headings, rows }, index) => {
        return { id: index + 1, name: title, tag: null, rows: [headings, ...rows], formulas: null };
      }),
    );

  it('is structured once: a second plan is empty, and no cell that was filled has changed', () => {
    const imported = [
      { activity: 'Divulgar el plan', target: 'Uno' },
      { activity: null, target: 'Dos' },
    ];
    const planOf = (book: Parameters<typeof cellsOf>[0]) => {
      const cells = cellsOf(book);
      return planStructure({
        cells,
        reading: readWorkbook(cells),
        imported,
        settings: { year: 2026 },
        counters: {},
        extraTables: [],
      });
    };
    fc.assert(
      fc.property(person, (book) => {
        const after = applied(book, planOf(book).changes);
        expect(planOf(after).changes).toEqual([]);
        for (const before of book) {
          const now = after.find((sheet) => sheet.id === before.id);
          before.rows.forEach((cells, row) => {
            cells.forEach((value, column) => {
              if (value !== '') expect(now?.rows[row]?.[column]).toBe(value);
            });
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
