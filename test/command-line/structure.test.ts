import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { columnValues, fingerprint, ROOT, sheetNamed } from '../apps-script/add-on';
import { richWorkbook } from '../xlsx/foreign';
import { partsOf, sheetXml, workbookOf } from '../xlsx/parts';
import { command, jsonOf, testFolder } from './command';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const folder = testFolder();
const open = async (name: string) => openXlsx(await readFile(folder.path(name)), PLACE).book;

const TABLE = [
  ['Actividad de gestión', 'Meta', 'Responsable'],
  ['Convocar a la niñez', 'Una reunión', 'Planeación'],
  ['Informar, sin demora; y bien', 'Un «informe»', 'Talento Humano'],
];

function separated(separator: string): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator);
  return `${TABLE.map(line).join('\r\n')}\r\n`;
}

function windows1252(text: string): Uint8Array {
  // Every letter here has the same number in both.
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

describe('a table saved in any of the ways people save them', () => {
  it.each([
    ['coma.csv', Buffer.from(separated(','))],
    ['punto-y-coma.csv', Buffer.from(separated(';'))],
    ['tabulado.tsv', Buffer.from(separated('\t'))],
    ['con-marca.csv', Buffer.from(`\ufeff${separated(';')}`)],
    ['unicode.txt', utf16(separated('\t'))],
    ['windows.csv', windows1252(separated(';'))],
  ])('%s gives the same rows', async (name, bytes) => {
    await writeFile(folder.path(name), bytes);
    const said = await command('estructurar', folder.path(name), '--salida', folder.path(`${name}.xlsx`), '--json');
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)).toMatchObject({ version: 1, source: { rows: 2, headerRow: 1 }, rowsWritten: 2 });
    const matrix = sheetNamed(await open(`${name}.xlsx`), 'Matriz');
    expect(columnValues(matrix, 'Actividad de gestión')).toStrictEqual(TABLE.slice(1).map((row) => row[0]));
    expect(columnValues(matrix, 'Meta')).toStrictEqual(TABLE.slice(1).map((row) => row[1]));
    expect(Buffer.from(await readFile(folder.path(name)))).toStrictEqual(Buffer.from(bytes));
  });
});

describe('the policy as text', () => {
  it('becomes a workbook of six sheets, and the report is one JSON object', async () => {
    const said = await command(
      'estructurar',
      `${ROOT}/test/fixtures/intake/policy.txt`,
      '--salida',
      folder.path('p.xlsx'),
      '--json',
    );
    expect(said.exitCode).toBe(0);
    const report = jsonOf(said);
    expect(Object.keys(report)).toStrictEqual([
      ...['version', 'source', 'mapping', 'ignoredColumns', 'repaired', 'doubts', 'rowsWritten'],
    ]);
    expect(report).toMatchObject({ version: 1, rowsWritten: 31 });
    expect(said.err).toMatch(/^Leyendo .*\nGuardando .*\n$/);
    expect((await open('p.xlsx')).sheets.map((sheet) => sheet.name)).toStrictEqual([
      ...['Configuración', 'Matriz', 'Grupos de valor', 'Plan', 'Reportes', 'Aportes'],
    ]);
  });

  it('structured again keeps its rows, its sheets and every byte of them', async () => {
    const once = await readFile(folder.path('p.xlsx'));
    const said = await command('estructurar', folder.path('p.xlsx'), '--salida', folder.path('p2.xlsx'), '--json');
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)).toMatchObject({ rowsWritten: 0 });
    expect(fingerprint(await open('p2.xlsx'))).toStrictEqual(fingerprint(await open('p.xlsx')));
    expect(partsOf(await readFile(folder.path('p2.xlsx')))).toStrictEqual(partsOf(once));
    expect(await readFile(folder.path('p.xlsx'))).toStrictEqual(once);
  });

  it('may take the place of its input where that is the output named', async () => {
    await writeFile(folder.path('mismo.xlsx'), await readFile(folder.path('p.xlsx')));
    const path = folder.path('mismo.xlsx');
    expect((await command('estructurar', path, '--salida', path)).exitCode).toBe(0);
    expect(fingerprint(await open('mismo.xlsx'))).toStrictEqual(fingerprint(await open('p.xlsx')));
  });

  it('takes the year it is told', async () => {
    const words = [
      `${ROOT}/test/fixtures/intake/policy.txt`,
      '--vigencia',
      '2027',
      '--salida',
      folder.path('2027.xlsx'),
    ];
    expect((await command('estructurar', ...words)).exitCode).toBe(0);
    const settings = sheetNamed(await open('2027.xlsx'), 'Configuración');
    expect(settings.values.find((row) => row?.[0] === 'Vigencia')?.[1]).toBe(2027);
  });
});

describe('texts that look like formulas', () => {
  it('stay texts in the workbook written', async () => {
    const text = 'Actividad de gestión,Meta,Responsable\n"=IMPORTXML(""http://x"")",=1+1,@x\n';
    await writeFile(folder.path('formulas.csv'), text);
    expect(
      (await command('estructurar', folder.path('formulas.csv'), '--salida', folder.path('f.xlsx'))).exitCode,
    ).toBe(0);
    const { sheets } = await open('f.xlsx');
    expect(sheets.flatMap((sheet) => Object.values(sheet.formulas))).toStrictEqual([]);
    const matrix = sheetNamed(await open('f.xlsx'), 'Matriz');
    expect(matrix.values[2]?.slice(2, 4)).toStrictEqual(['=IMPORTXML("http://x")', '=1+1']);
  });
});

describe('a workbook that holds the matrix', () => {
  const cell = (text: string, place: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = TABLE.map(
    (line, row) =>
      `<row r="${row + 1}">${line.map((text, column) => cell(text, `${'ABC'[column]}${row + 1}`)).join('')}</row>`,
  );
  beforeAll(async () => {
    await writeFile(
      folder.path('libro.xlsx'),
      workbookOf({ Portada: sheetXml(''), Hoja1: sheetXml(rows.join('')), Notas: sheetXml(rows[0] ?? '') }),
    );
  });

  it.each([[[]], [['--hoja', 'Hoja1']]])('keeps its sheets byte for byte (%j)', async (choice) => {
    const output = folder.path('libro-listo.xlsx');
    const said = await command('estructurar', folder.path('libro.xlsx'), ...choice, '--salida', output, '--json');
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)).toMatchObject({ rowsWritten: 2 });
    const [before, after] = [unzipSync(await readFile(folder.path('libro.xlsx'))), unzipSync(await readFile(output))];
    for (const number of [1, 2, 3]) {
      const part = `xl/worksheets/sheet${number}.xml`;
      expect(Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? []))).toBe(true);
    }
  });

  it('structured twice has no row doubled', async () => {
    const [once, twice] = [folder.path('libro-listo.xlsx'), folder.path('libro-doble.xlsx')];
    const said = await command('estructurar', once, '--salida', twice, '--json');
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)).toMatchObject({ rowsWritten: 0 });
    expect(fingerprint(await open('libro-doble.xlsx'))).toStrictEqual(fingerprint(await open('libro-listo.xlsx')));
  });

  it('says so when the sheet named is not there, and writes nothing', async () => {
    const before = await folder.names();
    const words = ['--hoja', 'Hoja9', '--salida', folder.path('nada.xlsx')];
    const { exitCode, err, out } = await command('estructurar', folder.path('libro.xlsx'), ...words);
    expect(err).toContain('El libro no tiene una hoja llamada «Hoja9».');
    expect([exitCode, out]).toStrictEqual([1, '']);
    expect(await folder.names()).toStrictEqual(before);
  });

  it('full of a person’s things loses none of them', async () => {
    await writeFile(folder.path('rico.xlsx'), richWorkbook());
    const said = await command('estructurar', folder.path('rico.xlsx'), '--salida', folder.path('rico2.xlsx'));
    // It holds no matrix: that is said, and nothing is written.
    expect(said.exitCode).toBe(1);
    expect(said.err).toContain('No se encontró la fila de títulos');
    expect(await folder.names()).not.toContain('rico2.xlsx');
  });
});

describe('the sample', () => {
  it('is a workbook in which nobody calls three groups', async () => {
    const said = await command('estructurar', '--ejemplo', '--salida', folder.path('ejemplo.xlsx'), '--json');
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)['rowsWritten']).toBeGreaterThan(10);
    const review = jsonOf(await command('revisar', folder.path('ejemplo.xlsx'), '--json'));
    expect(review).toMatchObject({ coverage: { uncovered: ['Víctimas', 'Campesinos', 'Adulto mayor'] } });
  });
});
