import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { day } from '../core/builders';
import { judge } from '../views/open-data/frictionless';
import { addOn, answered } from './add-on';

/** The ZIP that the shipped add-on makes of the sample's data, as files. */
async function publishedData(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { file } = await sampleWorkbook();
  const { reply, effects } = addOn(file).call({
    action: 'publish',
    document: 'openData',
    cutoff: day('2026-11-22'),
    force: false,
  });
  expect(answered({ reply }).blocked).toEqual([]);
  const zip = effects.drive.find(({ mimeType }) => mimeType === 'application/zip');
  const bytes = Uint8Array.from(zip?.content?.bytes ?? [], (byte) => byte & 0xff);
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, text: strFromU8(content) }));
}

describe('the data the add-on publishes of the sample', () => {
  let files: Awaited<ReturnType<typeof publishedData>> = [];
  beforeAll(async () => {
    files = await publishedData();
  });

  it('satisfy the Frictionless libraries as they are, file by file', async () => {
    const { faults, rows } = await judge(files);
    expect(faults).toEqual([]);
    expect(rows.size).toBe(files.length - 2);
    for (const [name, read] of rows) expect([name, read.length > 0]).toEqual([name, true]);
  });

  it('tell the key of every table whose codes are all given', () => {
    const { resources } = JSON.parse(files.find(({ name }) => name === 'datapackage.json')?.text ?? '{}');
    const keys = Object.fromEntries(
      resources.map(({ name, schema }: { name: string; schema: { primaryKey?: string[] } }) => [
        name,
        schema.primaryKey,
      ]),
    );
    expect(keys).toMatchObject({ indicadores: ['codigo'], cobertura: ['grupo', 'fase'], plan: ['codigo'] });
    expect(keys['canales']).toBeUndefined();
  });

  it('have a guide that anybody can read', () => {
    const guide = files.find(({ name }) => name === 'LEAME.md')?.text ?? '';
    expect(guide).toContain('Datos abiertos con corte al 22 de noviembre de 2026.');
    for (const { name } of files.filter((file) => file.name.endsWith('.csv'))) expect(guide).toContain(`\`${name}\``);
  });

  it('make the same bytes each time', async () => {
    expect(await publishedData()).toEqual(files);
  });
});
