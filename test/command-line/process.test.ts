import { spawnSync } from 'node:child_process';
import { cp, readFile, realpath, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { columnValues, ROOT, sheetNamed } from '../apps-script/add-on';
import { jsonOf, testFolder } from './command';

const folder = testFolder();
const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };

/** As a person runs it. */
function run(words: readonly string[], input = '') {
  const program = ['build/participa.mjs', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, input, encoding: 'utf8' });
  return { exitCode: status ?? -1, out: stdout, err: stderr };
}

describe('the program', () => {
  it('reads standard input where the input is a dash', async () => {
    const text = 'Actividad de gestión;Meta\nConvocar a la niñez;Hacerlo\n';
    const said = run(['estructurar', '-', '--salida', folder.path('guion.xlsx'), '--json'], text);
    expect(said.exitCode).toBe(0);
    expect(jsonOf(said)).toMatchObject({ rowsWritten: 1 });
    const { book } = openXlsx(await readFile(folder.path('guion.xlsx')), PLACE);
    expect(columnValues(sheetNamed(book, 'Matriz'), 'Actividad de gestión')).toStrictEqual(['Convocar a la niñez']);
  });

  it('says that there was nothing on standard input', () => {
    const said = run(['revisar', '-']);
    expect(said).toMatchObject({ exitCode: 3, out: '' });
    expect(said.err).toContain('No llegó nada por la entrada.');
  });

  it('ends with the code of what went wrong', () => {
    expect(run([]).exitCode).toBe(2);
    expect(run(['revisar', folder.path('no-esta.xlsx')]).exitCode).toBe(3);
    expect(run(['estructurar', '-', '--salida', folder.path('x.xlsx')], 'hola').exitCode).toBe(1);
  });

  it('runs through npm as the manual says, building first', async () => {
    // In a copy: a build in place would change files that other tests are reading.
    for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'appsscript.json', 'src', 'sidebar'])
      await cp(`${ROOT}/${name}`, folder.path(`copia/${name}`), { recursive: true });
    await symlink(await realpath(`${ROOT}/node_modules`), folder.path('copia/node_modules'));
    run(['estructurar', '--ejemplo', '--salida', folder.path('e.xlsx')]);
    const words = ['run', '-s', 'participa', '--', 'revisar', folder.path('e.xlsx'), '--json'];
    const said = spawnSync('npm', words, { cwd: folder.path('copia'), encoding: 'utf8' });
    expect(said.status).toBe(0);
    expect(JSON.parse(said.stdout)).toMatchObject({ version: 1, entity: 'Municipio de Ejemplo' });
  });
});
