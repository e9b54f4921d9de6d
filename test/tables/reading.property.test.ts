import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInstant, type IsoDate } from '../../src/core/calendar';
import { issueSentence } from '../../src/messages/es/issues';
import { type Cell, isBlank } from '../../src/tables/cell';
import { isStored } from '../../src/tables/column';
import { ALL_TABLES, tableDefinition } from '../../src/tables/definitions/all';
import { SETTING_FIELDS } from '../../src/tables/definitions/settings';
import { readBook, sheet } from './workbook';

const aDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map(fromInstant);

const WORDS = ['Sí', 'no', 'Todos', 'Jóvenes; Mujeres', 'Ejecutada', 'Participación', '1.111', '50 %', '03/04/2026'];

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom(...WORDS, '#REF!', ' ', '\n', '"', '=1+1', '__proto__', 'constructor'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  aDay.map((date) => ({ date })),
  fc.constant({ formula: '=A1' }),
);

const anyTable = fc.constantFrom(...ALL_TABLES);

/** Headings of a table in some order, some missing, some of the person's; then rows of anything. */
const aSheet = anyTable.chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    headings: fc.shuffledSubarray(
      [...Object.values(definition.columns).map((column) => column.heading), 'Mi nota', 'constructor'],
      { minLength: 1 },
    ),
    rows: fc.array(fc.array(aCell, { maxLength: 30 }), { maxLength: 8 }),
  }),
);

describe('whatever the cells hold', () => {
  it('reading never throws, and every filled row is a record or is counted as left out', () => {
    fc.assert(
      fc.property(aSheet, ({ definition, headings, rows }) => {
        const { key } = definition;
        const reading = readBook(sheet(definition.sheet, [headings, ...rows]));
        const columns = reading.layouts.get(key)?.columns ?? new Map<string, number>();
        const stored = [...columns].filter(([field]) => {
          const column = definition.columns[field];
          return column !== undefined && isStored(column);
        });
        const below = rows.slice((reading.layouts.get(key)?.headerRow ?? 1) - 1);
        const filled = below.filter((cells) => stored.some(([, column]) => !isBlank(cells[column - 1])));
        const counted = reading.tables[key].length + (reading.rejected.get(key) ?? 0);
        expect(counted).toBe(columns.size === 0 ? 0 : filled.length);
      }),
      { numRuns: 500 },
    );
  });

  it('every issue stands in a cell of its table and has its sentence', () => {
    fc.assert(
      fc.property(aSheet, ({ definition, headings, rows }) => {
        const { issues } = readBook(sheet(definition.sheet, [headings, ...rows]));
        for (const issue of issues) {
          expect(issue.at.row).toBeGreaterThanOrEqual(1);
          expect(issue.at.row).toBeLessThanOrEqual(rows.length + 1);
          const { message, fix } = issueSentence(issue);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
          expect(fix.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('Configuración reads without throwing', () => {
    const names = SETTING_FIELDS.map(([, column]) => column.heading);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names, 'x'), aCell), { maxLength: 12 }), (rows) => {
        readBook(sheet('Configuración', rows));
      }),
    );
  });
});

describe('the same rows', () => {
  it('read the same under reordered columns', () => {
    const definition = tableDefinition('activities');
    const headings = Object.values(definition.columns).map((column) => column.heading);
    const order = fc.shuffledSubarray([...headings.keys()], { minLength: headings.length });
    const row = fc.array(aCell, { minLength: headings.length, maxLength: headings.length });
    fc.assert(
      fc.property(order, fc.array(row, { maxLength: 4 }), (positions, rows) => {
        const moved = <T>(cells: readonly T[]): T[] =>
          positions.flatMap((position) => cells.slice(position, position + 1));
        const before = readBook(sheet('Plan', [headings, ...rows]));
        const after = readBook(sheet('Plan', [moved(headings), ...rows.map(moved)]));
        expect(after.tables).toEqual(before.tables);
        expect(after.rejected).toEqual(before.rejected);
        expect(after.issues).toHaveLength(before.issues.length);
      }),
      { numRuns: 100 },
    );
  });
});
