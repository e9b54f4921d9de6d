import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert';
import { findAlerts } from '../../src/alerts/find-alerts';
import { characterOfSpace } from '../../src/catalogue/space-character';
import { type Assessment, assess } from '../../src/core/assess';
import type { Cell } from '../../src/tables/cell';
import { planFix } from '../../src/tables/fix-cells';
import { sheetPlace } from '../../src/tables/place';
import { publishedTexts } from '../../src/tables/published-texts';
import { readWorkbook, type WorkbookCells, type WorkbookReading } from '../../src/tables/read-workbook';
import { day } from '../core/builders';
import { ALERTS } from '../messages/facts';
import { applied, type Book, cellsOf, sheet } from '../tables/workbook';
import { FAULTY } from './faulty-workbook';

interface Look {
  readonly book: Book;
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly assessment: Assessment;
  readonly alerts: readonly Alert[];
}

function look(book: Book): Look {
  const cells = cellsOf(book);
  const reading = readWorkbook(cells);
  const assessment = assess(reading.tables, reading.settings, { today: day('2026-11-20'), cutoff: null });
  const published = publishedTexts(reading.settingsSheet);
  const alerts = findAlerts({ assessment, published, copies: reading.copies, characterOf: characterOfSpace });
  return { book, cells, reading, assessment, alerts };
}

function bookOf(sheets: { readonly [name: string]: readonly (readonly Cell[])[] }): Book {
  return Object.entries(sheets).map(([name, rows]) => sheet(name, rows));
}

/** Two alerts of one code may stand at one cell: what they are about tells them apart. */
function keyOf(alert: Alert): string {
  const { code, at } = alert;
  const about = 'typed' in alert ? alert.typed : 'channel' in alert ? alert.channel : '';
  return [code, at.table, ...('row' in at ? [at.row, at.field] : []), about].join(' ').trim();
}

/** Spelt as the faulty workbook does. */
function hasPhone(cell: Cell): boolean {
  return typeof cell === 'string' && /3\d\d\)?[ -]?\d{3}/.test(cell);
}

/** Every place an alert or an issue names is there. */
function expectPlaces({ book, reading, assessment, alerts }: Look): void {
  for (const { code, at } of [...alerts, ...reading.issues, ...assessment.issues]) {
    const place = sheetPlace(at, reading);
    const found = book.find((one) => one.name === place.sheet);
    expect([code, place.sheet, found === undefined]).toEqual([code, place.sheet, false]);
    if (place.cell === null) continue;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const width = Math.max(...(found?.rows ?? []).map((cells) => cells.length));
    expect([code, place.cell, Number(row) <= (found?.rows.length ?? 0) && column <= width]).toEqual([
      code,
      place.cell,
      true,
    ]);
  }
}

const faulty = look(bookOf(FAULTY));

describe('alerts', () => {
  it('of a faulty workbook are of every kind that a workbook can show', () => {
    // A group is either forgotten or only invited with everybody: one workbook has one of the two.
    const kinds = Object.keys(ALERTS).filter((code) => code !== 'uncoveredGroup');
    expect([...new Set(faulty.alerts.map((alert) => alert.code))].sort()).toEqual(kinds.sort());
  });

  it('come with what blocks first, then what needs attention, then advice', () => {
    const order = ['blocking', 'attention', 'advice'];
    const ranks = faulty.alerts.map((alert) => order.indexOf(alert.severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(3);
  });

  it('and issues stand at cells that are there', () => {
    expectPlaces(faulty);
  });

  it('and issues stand at cells that are there, whatever is cut off the workbook', () => {
    const cut = fc.record({
      sheets: fc.subarray(Object.keys(FAULTY)),
      rows: fc.integer({ min: 2, max: 8 }),
      columns: fc.integer({ min: 2, max: 12 }),
    });
    fc.assert(
      fc.property(cut, ({ sheets, rows, columns }) => {
        const names = new Set(['Configuración', ...sheets]);
        const smaller = Object.entries(FAULTY)
          .filter(([name]) => names.has(name))
          .map(([name, all]) => [name, all.slice(0, rows).map((cells) => cells.slice(0, columns))] as const);
        expectPlaces(look(bookOf(Object.fromEntries(smaller))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a fix', () => {
  const fixable = faulty.alerts.filter((alert) => alert.fixes.length > 0);

  it('is there for what one clear change would mend', () => {
    expect([...new Set(fixable.map((alert) => alert.code))].sort()).toEqual([
      ...[
        'characterBlank',
        'duplicatedCode',
        'metButNotStated',
        'onlyGeneralGroup',
        'personalData',
        'unknownActivity',
        'unknownChannel',
        'unknownGroup',
      ],
    ]);
  });

  it.each(fixable.map((alert) => [keyOf(alert), alert] as const))('of %s takes the alert away', (key, alert) => {
    const { changes, preview } = planFix(alert.fixes, faulty.cells, faulty.reading);
    expect(preview).toHaveLength(alert.fixes.length);
    for (const { before, after } of preview) expect(before).not.toBe(after);
    const after = look(applied(faulty.book, changes));
    expect(after.alerts.map(keyOf)).not.toContain(key);
    expect(after.alerts.length).toBeLessThan(faulty.alerts.length);
  });

  it('touches no other cell', () => {
    for (const { fixes } of fixable) {
      const { changes, preview } = planFix(fixes, faulty.cells, faulty.reading);
      const after = applied(faulty.book, changes);
      const differing = after.flatMap((one, index) =>
        one.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell === (faulty.book[index]?.rows[row]?.[column] ?? '') ? [] : [`${one.name} ${row + 1} ${column + 1}`],
          ),
        ),
      );
      expect(differing).toHaveLength(preview.length);
    }
  });

  it('one after the other mends all of them', () => {
    let now = faulty;
    for (let guard = 0; guard < 100; guard++) {
      const next = now.alerts.find((alert) => alert.fixes.length > 0);
      if (next === undefined) break;
      now = look(applied(now.book, planFix(next.fixes, now.cells, now.reading).changes));
    }
    expect(now.alerts.filter((alert) => alert.fixes.length > 0 || alert.severity === 'blocking')).toEqual([]);
  });

  it('of a cell that computes what it shows is left to the person', () => {
    const formulas = (name: string) => FAULTY[name]?.map((cells) => cells.map((cell) => (hasPhone(cell) ? '=A1' : '')));
    const book = Object.entries(FAULTY).map(([name, rows]) => sheet(name, rows, { formulas: formulas(name) ?? null }));
    const computed = look(book);
    const phones = computed.alerts.filter((alert) => alert.code === 'personalData' && alert.kinds.includes('phone'));
    expect(phones.length).toBeGreaterThan(0);
    for (const { fixes } of phones) expect(planFix(fixes, computed.cells, computed.reading).changes).toEqual([]);
  });
});
