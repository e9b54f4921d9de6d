import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/catalogue/policy-steps';
import { INDICATOR_CODES } from '../../src/core/indicators/indicator';
import { COMPUTED_SHEET_KEYS } from '../../src/tables/definitions/computed';
import { readWorkbook } from '../../src/tables/read-workbook';
import { planCodes, planRefresh } from '../../src/tables/refresh';
import { alertsSheet } from '../../src/views/alerts-sheet';
import { areasSheet } from '../../src/views/areas-sheet';
import { coverageSheet } from '../../src/views/coverage-sheet';
import { dashboardSheet } from '../../src/views/dashboard-sheet';
import { followUpColumns } from '../../src/views/follow-up-columns';
import { leftOutOf } from '../../src/views/left-out';
import { structureReport } from '../../src/views/structure-report';
import { expectAgreement } from '../messages/sentence-rules';
import { applied, type Book, cellsOf, sheet } from '../tables/workbook';
import { look, TOWN } from './town';

const { assessment, alerts, reading } = look();
const sheets = [
  dashboardSheet(assessment),
  coverageSheet(assessment),
  areasSheet(assessment),
  alertsSheet(alerts, [], reading),
];

describe('every computed sheet', () => {
  it('is one of those the workbook knows', () => {
    expect(sheets.map((one) => one.key).sort()).toEqual([...COMPUTED_SHEET_KEYS].sort());
  });

  it.each(sheets)('$spec.name is a full grid of text, with a shade for each cell', ({ spec, rows, tones }) => {
    const width = spec.columns.length;
    expect(rows.filter((row) => row.length !== width)).toEqual([]);
    expect(tones.map((line) => line.length)).toEqual(rows.map(() => width));
    expect(rows.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
  });

  it.each(sheets)('$spec.name agrees with its numbers', ({ rows }) => {
    for (const cell of rows.flat()) expectAgreement(String(cell));
  });

  it('of an empty workbook is still a grid', () => {
    const nothing = look({});
    for (const { spec, rows } of [
      dashboardSheet(nothing.assessment),
      coverageSheet(nothing.assessment),
      areasSheet(nothing.assessment),
      alertsSheet(nothing.alerts, [], nothing.reading),
    ])
      expect(rows.filter((row) => row.length !== spec.columns.length)).toEqual([]);
  });
});

describe('Tablero', () => {
  const rows = dashboardSheet(assessment).rows.map((row) => row.map(String));

  it('has every indicator, then the stages', () => {
    expect(rows.slice(1, INDICATOR_CODES.length + 1).map((row) => row[0])).not.toContain('');
    for (const { title } of STAGES) expect(rows.map((row) => row[0])).toContain(title);
    expect(rows[0]?.[0]).toBe('Con información al 22 de noviembre de 2026');
  });

  it('says a mean over how many rows it rests, and how many are not known', () => {
    const mean = rows.find((row) => row[0] === 'Avance promedio de la matriz');
    expect(mean?.slice(1, 5)).toEqual(['sobre 1 de 2 filas', '100 %', '', '1 fila sin el dato']);
  });
});

describe('Cobertura', () => {
  it('puts first the groups that are missing, and says so in words', () => {
    expect(coverageSheet(assessment).rows.map((row) => [row[0], row[5]])).toEqual([
      ['Campesinos', 'Solo se convoca con «Todos». Todavía no ha participado.'],
      ['Mujeres', 'Solo se convoca con «Todos». Todavía no ha participado.'],
      ['Jóvenes', 'Ya participó.'],
    ]);
  });
});

describe('Alertas', () => {
  it('leads from each alert to its cell', () => {
    const { rows, links } = alertsSheet(alerts, [], reading);
    expect(rows).toHaveLength(alerts.length);
    expect(links?.targets).toHaveLength(rows.length);
    const planId = reading.layouts.get('activities')?.sheetId;
    const row = rows.findIndex((cells) => String(cells[2]).includes('Mesa rural'));
    expect(links?.targets[row]).toEqual({ sheetId: planId, cell: 'B3' });
  });

  it('says so when there is none', () => {
    expect(alertsSheet([], [], reading).rows).toHaveLength(1);
  });

  it('shows a thousand at most, and always tells how many there are', () => {
    const [one] = alerts;
    const many = Array.from({ length: 1200 }, () => one).flatMap((alert) => (alert === undefined ? [] : [alert]));
    const { rows, tones, links } = alertsSheet(many, [], reading);
    expect([rows.length, tones.length, links?.targets.length]).toEqual([1001, 1001, 1001]);
    expect(rows[1000]?.join(' ')).toContain('1.000 de 1.200');
  });
});

describe('the computed columns of Matriz', () => {
  it('say progress, where it comes from and the state; what is not known says so', () => {
    const { columns } = followUpColumns(assessment);
    expect(columns['progress']?.values).toEqual([1, 'Sin dato']);
    expect(columns['calculation']?.values).toEqual(['Según el avance reportado.', 'Falta reportar el avance.']);
    expect(columns['state']?.values).toEqual(['Cumplida', 'Sin dato']);
    expect(columns['state']?.tones).toEqual(['done', 'muted']);
  });
});

describe('a refresh with all of them', () => {
  it('changes nothing the second time', () => {
    const town: Book = Object.entries(TOWN).map(([name, rows]) => sheet(name, rows));
    const run = (book: Book) => {
      const cells = cellsOf(book);
      const read = readWorkbook(cells);
      const codes = planCodes({ cells, reading: read, counters: {} });
      return planRefresh({
        cells,
        reading: read,
        counters: {},
        codes,
        columns: [followUpColumns(assessment)],
        sheets,
        anew: false,
      });
    };
    const after = applied(town, run(town).changes);
    expect(after.map((one) => one.name)).toEqual([...Object.keys(TOWN), 'Tablero', 'Cobertura', 'Por área', 'Alertas']);
    expect(run(after).changes).toEqual([]);
  });
});

describe('what a figure leaves out', () => {
  it('is told with its count and its reason', () => {
    const plus = look({
      ...TOWN,
      Reportes: [
        ...(TOWN['Reportes'] ?? []),
        ['R002', 'A001', '2026-03-11', 'Gobierno', 'Jóvenes', 5, '', 'Borrador', ''],
      ],
    });
    expect(leftOutOf(plus.assessment, plus.reading).map(({ what, count }) => [what, count])).toEqual([
      ['filas de «Plan»', 1],
      ['reportes', 1],
    ]);
  });
});

describe('the report on structuring', () => {
  it('without a source only says what was made', () => {
    const plan = {
      changes: [],
      counters: {},
      createdSheets: [],
      addedColumns: [],
      rowsWritten: 0,
      rowsAlreadyThere: 0,
    };
    expect(structureReport(null, plan)).toEqual({
      version: 1,
      source: { rows: 0, headerRow: 0 },
      mapping: [],
      ignoredColumns: [],
      repaired: [],
      doubts: [],
      rowsWritten: 0,
    });
  });
});
