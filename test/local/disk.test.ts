import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes, writeAllWhole } from '../../src/local/disk';

let folder = '';
const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const modeOf = async (name: string) => (await stat(at(name))).mode & 0o777;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disco-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a file written whole', () => {
  it.each([0o600, 0o640, 0o664])('keeps the permissions %o of the one it replaces', async (mode) => {
    await writeFile(at('libro.xlsx'), 'antes');
    await chmod(at('libro.xlsx'), mode);
    expect(await writeAllWhole([{ path: at('libro.xlsx'), bytes: bytes('después') }])).toBeNull();
    expect(await modeOf('libro.xlsx')).toBe(mode);
    expect(await readFile(at('libro.xlsx'), 'utf8')).toBe('después');
  });

  it('goes where a symbolic link leads, through another link too, and the links stay', async () => {
    await writeFile(at('libro.xlsx'), 'antes');
    await symlink('libro.xlsx', at('enlace.xlsx'));
    await symlink(at('enlace.xlsx'), at('otro.xlsx'));
    expect(await writeAllWhole([{ path: at('otro.xlsx'), bytes: bytes('después') }])).toBeNull();
    expect((await lstat(at('otro.xlsx'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('libro.xlsx'), 'utf8')).toBe('después');
  });

  it('is made where a link leads that has no file yet', async () => {
    await symlink('nuevo.xlsx', at('enlace.xlsx'));
    expect(await writeAllWhole([{ path: at('enlace.xlsx'), bytes: bytes('x') }])).toBeNull();
    expect(await readdir(folder)).toStrictEqual(['enlace.xlsx', 'nuevo.xlsx']);
  });

  it('makes the folders it needs', async () => {
    expect(await writeAllWhole([{ path: at('a/b/libro.xlsx'), bytes: bytes('x') }])).toBeNull();
    expect(await readFile(at('a/b/libro.xlsx'), 'utf8')).toBe('x');
  });
});

describe('what cannot be written is told, and nothing is left', () => {
  it('a folder, and a link to one', async () => {
    await symlink(folder, at('enlace'));
    for (const path of [folder, at('enlace')])
      expect(await writeAllWhole([{ path, bytes: bytes('x') }])).toStrictEqual({ path, problem: 'folder' });
  });

  it('a device, and a link to one', async () => {
    await symlink('/dev/null', at('nada.xlsx'));
    for (const path of ['/dev/null', at('nada.xlsx')])
      expect(await writeAllWhole([{ path, bytes: bytes('x') }])).toStrictEqual({ path, problem: 'device' });
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.each(['/proc/libro.xlsx', '/proc/version', '/sys/libro.xlsx'])('a place of the system: %s', async (path) => {
    expect(await writeAllWhole([{ path, bytes: bytes('x') }])).toMatchObject({ path });
  });

  it('links that lead to each other', async () => {
    await symlink(at('b'), at('a'));
    await symlink(at('a'), at('b'));
    expect(await writeAllWhole([{ path: at('a'), bytes: bytes('x') }])).toMatchObject({ problem: 'refused' });
  });

  it('two results of one name, by a link too', async () => {
    await symlink('libro.xlsx', at('enlace.xlsx'));
    const files = ['libro.xlsx', 'enlace.xlsx'].map((name) => ({ path: at(name), bytes: bytes(name) }));
    expect(await writeAllWhole(files)).toStrictEqual({ path: at('enlace.xlsx'), problem: 'twice' });
    expect(await readdir(folder)).toStrictEqual(['enlace.xlsx']);
  });
});

describe('what cannot be read is told apart', () => {
  it('a folder, a device, nothing', async () => {
    const problems = await Promise.all([folder, '/dev/zero', at('nada')].map((path) => readBytes(path)));
    expect(problems.map((read) => (read.ok ? 'read' : read.problem))).toStrictEqual(['folder', 'device', 'notFound']);
  });
});
