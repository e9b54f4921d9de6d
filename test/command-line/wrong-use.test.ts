import { describe, expect, it } from 'vitest';
import { command } from './command';

const USAGE = /\n\nUso:\n {2}npm run -s participa -- estructurar ENTRADA/;

describe('wrong use', () => {
  it.each([
    [[], 'Falta decir qué hacer.'],
    [['resumir'], 'No existe la orden «resumir».'],
    [['constructor'], 'No existe la orden «constructor».'],
    [['--json'], 'No existe la orden «--json».'],
    [['estructurar'], 'Falta --salida: dónde guardar el resultado.'],
    [['estructurar', 'matriz.csv'], 'Falta --salida: dónde guardar el resultado.'],
    [['estructurar', '--salida', 'libro.xlsx'], 'Falta el archivo de entrada.'],
    [['estructurar', 'a.csv', 'b.csv', '--salida', 'x.xlsx'], 'Sobra «b.csv»: se usa un solo archivo de entrada.'],
    [
      ['estructurar', 'a.csv', '--ejemplo', '--salida', 'x.xlsx'],
      '--ejemplo va en lugar del archivo de entrada, y también recibió «a.csv».',
    ],
    [['estructurar', 'a.csv', '--salida'], 'Falta el valor de --salida.'],
    [['estructurar', 'a.csv', '--salida', '--json'], 'Falta el valor de --salida.'],
    [['estructurar', 'a.csv', '--salida='], 'Falta el valor de --salida.'],
    [['estructurar', 'a.csv', '--salida', 'x.xlsx', '--json=sí'], '--json no lleva valor.'],
    [
      ['estructurar', 'a.csv', '--salida', 'x.xlsx', '--vigencia', '26'],
      '--vigencia necesita un año como 2026, y recibió «26».',
    ],
    [['revisar'], 'Falta el archivo de entrada.'],
    [['revisar', 'libro.xlsx', '--nada'], 'No existe la opción «--nada».'],
    [['revisar', 'libro.xlsx', '-j'], 'No existe la opción «-j».'],
    [['revisar', 'libro.xlsx', '--constructor'], 'No existe la opción «--constructor».'],
    [['revisar', 'libro.xlsx', '--salida', 'x.xlsx'], 'La orden «revisar» no usa --salida.'],
    [
      ['revisar', 'libro.xlsx', '--corte', '2026-02-30'],
      '--corte necesita una fecha como 2026-12-31, y recibió «2026-02-30».',
    ],
    [
      ['revisar', 'libro.xlsx', '--corte', '31/12/2026'],
      '--corte necesita una fecha como 2026-12-31, y recibió «31/12/2026».',
    ],
    [['actualizar'], 'Falta el archivo de entrada.'],
    [['actualizar', '-'], 'Falta --salida: dónde guardar el resultado.'],
    [['publicar', 'libro.xlsx', '--tipo', 'informe'], 'Falta --salida: dónde guardar el resultado.'],
    [['publicar', 'libro.xlsx', '--salida', 'carpeta'], 'Falta --tipo: qué documento publicar.'],
    [['publicar', '--tipo', 'informe', '--salida', 'carpeta'], 'Falta el archivo de entrada.'],
  ])('%j is told in one sentence, with the usage after it', async (words, sentence) => {
    const { exitCode, out, err } = await command(...words);
    expect(err.split('\n')[0]).toBe(sentence);
    expect(err).toMatch(USAGE);
    if (!words.includes('--json')) expect(out).toBe('');
    else expect(JSON.parse(out)).toStrictEqual({ version: 1, error: { exitCode: 2, message: sentence } });
    expect(exitCode).toBe(2);
  });

  it('an unknown document says which there are', async () => {
    const { exitCode, err } = await command('publicar', 'libro.xlsx', '--tipo', 'acta', '--salida', 'carpeta');
    expect(err).toMatch(/^--tipo «acta» no existe\. .*informe/);
    expect(exitCode).toBe(2);
  });
});

describe('asking for help', () => {
  it.each([[['--help']], [['-h']], [['publicar', '--ayuda']]])('%j shows the usage and is no error', async (words) => {
    expect(await command(...words)).toMatchObject({ exitCode: 0, err: '' });
    expect((await command(...words)).out).toMatch(/^Uso:\n/);
  });
});
