import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess';
import { INDICATOR_CODES } from '../../src/core/indicators/indicator';
import type { Cell } from '../../src/tables/cell';
import type { Clearance } from '../../src/tables/published-cell';
import { readWorkbook, type WorkbookReading } from '../../src/tables/read-workbook';
import { redactReading } from '../../src/tables/redact';
import { day } from '../core/builders';
import { plantedWorkbook } from '../privacy/planted-workbook';
import { look, TOWN, type Town, withSetting } from '../views/town';
import { cellsOf, readBook, sheet } from './workbook';

const nothing = () => false;

/** The town with one cell written over. */
function withCell(name: string, row: number, heading: string, value: Cell): Town {
  const rows = TOWN[name] ?? [];
  const at = rows[0]?.indexOf(heading) ?? -1;
  return {
    ...TOWN,
    [name]: rows.map((cells, index) =>
      index === row ? cells.map((cell, column) => (column === at ? value : cell)) : cells,
    ),
  };
}

const redacted = (town: Town, isCleared: Clearance = nothing) => redactReading(look(town).reading, isCleared);

describe('the workbook as it may be written about', () => {
  it('hides what was found, and keeps the rows without any as they are', () => {
    const { reading } = look(withCell('Reportes', 1, 'Resultados', 'Llamar a la señora Ana Gómez al 300 123 4567'));
    const clean = redactReading(reading, nothing);
    expect(clean.tables.reports[0]?.results).toBe('Llamar a la señora ••• al •••');
    expect(clean.tables.activities).toEqual(reading.tables.activities);
    expect(clean.tables.activities[0]).toBe(reading.tables.activities[0]);
  });

  it('hides it in columns of class I too, which internal documents show', () => {
    const town = withCell('Reportes', 1, 'Evidencia', 'https://ejemplo.gov.co/acta; ana@correo.co');
    expect(redacted(town).tables.reports[0]?.evidence).toBe('https://ejemplo.gov.co/acta; •••');
  });

  it('hides the name of who prepared it, and leaves the office', () => {
    const { settings } = redacted(withSetting('Elaboró', 'Ana Gómez, profesional de planeación'));
    expect(settings.preparedBy).toBe('•••, profesional de planeación');
    expect(redacted(TOWN).settings.preparedBy).toBe('Profesional de planeación');
  });

  it('leaves the entity’s own address and page', () => {
    const town = withSetting('Dirección del Menú Participa', 'https://ejemplo.gov.co/participa?c=3001234567');
    expect(redacted(town).settings).toEqual(look(town).reading.settings);
  });

  it('hides what else stands beside that address, and a page that dials', () => {
    const cell = 'participa@ejemplo.gov.co, señora Ana Ruiz 310 555 1234';
    expect(redacted(withSetting('Correo institucional', cell)).settings.email).toBe(
      'participa@ejemplo.gov.co, señora ••• •••',
    );
    const page = withSetting('Dirección del Menú Participa', 'https://wa.me/573105551234');
    expect(redacted(page).settings.participationPage).toBe('https://wa.me/•••');
  });

  it('leaves the titles of sections to leave out, which nobody reads', () => {
    const town = withSetting('Secciones que no van en el informe', 'Visita de doña Ana; Indicadores');
    expect(redacted(town).settings.omittedSections).toEqual(['Visita de doña Ana', 'Indicadores']);
  });

  it('hides it in the name of a sheet, by which documents say where something stands', () => {
    const tag = { table: 'reports' as const, sheetId: 7, headings: {} };
    const reading = readBook(sheet('Reportes de doña Ana', TOWN['Reportes'] ?? [], { id: 7, tag }));
    expect(redactReading(reading, nothing).layouts.get('reports')?.sheetName).toBe('Reportes de doña •••');
  });

  it('leaves what a person cleared', () => {
    const text = 'Línea de atención 300 123 4567';
    const town = withCell('Reportes', 1, 'Resultados', text);
    expect(
      redacted(town, (cleared) => cleared.cell === 'reports.results=r001' && cleared.text === text).tables.reports[0]
        ?.results,
    ).toBe(text);
  });
});

describe('names by which rows find each other', () => {
  const named = (first: string, second: string): WorkbookReading =>
    readWorkbook(
      cellsOf([
        sheet('Grupos de valor', [['Grupo'], [first], [second]]),
        sheet('Plan', [
          ['Código', 'Actividad', 'Clase de actividad', 'Grupos de valor'],
          ['3001234567', 'Foro', 'Participación', `${first}; ${second}`],
          ['3109876543', 'Taller', 'Participación', second],
        ]),
        sheet('Reportes', [
          ['Actividad', 'Fecha de realización', 'Grupos involucrados', 'Participantes', 'Estado'],
          ['3109876543', '2026-03-10', second, 20, 'Entregado'],
        ]),
      ]),
    );

  it('stay apart when what tells them apart is hidden', () => {
    const { tables } = redactReading(named('Vecinos del 300 123 4567', 'Vecinos del 310 987 6543'), nothing);
    expect(tables.groups.map(({ group }) => group)).toEqual(['Vecinos del •••', 'Vecinos del ••• 2']);
    expect(tables.activities.map(({ groups }) => groups.names)).toEqual([
      ['Vecinos del •••', 'Vecinos del ••• 2'],
      ['Vecinos del ••• 2'],
    ]);
    expect(tables.activities[1]?.code).toBe(tables.reports[0]?.activity);
    expect(tables.activities[0]?.code).not.toBe(tables.activities[1]?.code);
  });

  it('are the same name however they were spelled', () => {
    const { tables } = redactReading(named('Amigos de doña Ana', 'AMIGOS DE DOÑA ANA'), nothing);
    expect(tables.groups.map(({ group }) => group.toLowerCase())).toEqual(['amigos de doña •••', 'amigos de doña •••']);
  });
});

describe('redaction', () => {
  const figures = ({ tables, settings }: WorkbookReading, cutoff: string) => {
    const { indicators, coverage, incidence } = assess(tables, settings, { today: day(cutoff), cutoff: null });
    const counts = INDICATOR_CODES.filter((code) => !code.startsWith('followUp')).map((code) => indicators[code]);
    return { counts, coverage: coverage.groups.map(({ phases }) => phases), levels: incidence.length };
  };

  it('changes no figure that is counted from rows, whatever it hides', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { book, cutoff } = plantedWorkbook(seed);
      const reading = readWorkbook(cellsOf(book));
      expect([seed, figures(redactReading(reading, nothing), cutoff)]).toEqual([seed, figures(reading, cutoff)]);
    }
  });

  it('done twice is the same', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const once = redactReading(readWorkbook(cellsOf(plantedWorkbook(seed).book)), nothing);
      expect(redactReading(once, nothing)).toEqual(once);
    }
  });
});
