import { spawnSync } from 'node:child_process';
import { cp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
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

  it('ends in silence when nobody reads its output any more', () => {
    run(['estructurar', '--ejemplo', '--salida', folder.path('leido.xlsx')]);
    for (const order of ['revisar "$0" --json', 'revisar "$0"', '--help']) {
      const pipe = `"${process.execPath}" build/participa.mjs ${order} 2>&3 | head -c 1; exit "\${PIPESTATUS[0]}"`;
      const said = spawnSync('bash', ['-c', `{ ${pipe}; } 3>&2`, folder.path('leido.xlsx')], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(said.stderr).not.toMatch(/EPIPE|Error|at /);
      expect(said.status).toBe(0);
    }
  });

  it('says that its output did not fit', () => {
    run(['estructurar', '--ejemplo', '--salida', folder.path('lleno.xlsx')]);
    const order = `"${process.execPath}" build/participa.mjs revisar "$0" --json > /dev/full`;
    const said = spawnSync('bash', ['-c', order, folder.path('lleno.xlsx')], { cwd: ROOT, encoding: 'utf8' });
    expect(said.stderr).toContain('el disco está lleno');
    expect(said.stderr).not.toMatch(/ENOSPC|at /);
    expect(said.status).toBe(3);
  });

  it('leaves the file there was where the new one finds no room', async () => {
    await writeFile(folder.path('estrecho.xlsx'), 'antes');
    // The one way to be out of room that needs no disk of its own: no file over 4 KB for this process.
    const order = `ulimit -f 8; exec "${process.execPath}" build/participa.mjs estructurar --ejemplo --salida "$0"`;
    const said = spawnSync('bash', ['-c', order, folder.path('estrecho.xlsx')], { cwd: ROOT, encoding: 'utf8' });
    expect(said.stderr).toMatch(/No se pudo escribir «.*estrecho\.xlsx»: el disco está lleno\./);
    expect(said.status).toBe(3);
    expect(await readFile(folder.path('estrecho.xlsx'), 'utf8')).toBe('antes');
    expect((await folder.names()).filter((name) => name.startsWith('estrecho'))).toStrictEqual(['estrecho.xlsx']);
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
