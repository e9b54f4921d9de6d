// `npm run same -- REVISION [--keep]`: everything the command line writes, made by that revision and by this checkout
// from the same inputs, compared byte by byte. What differs is named; the command then ends with 1.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';

const TYPES = ['informe', 'plan', 'formatos', 'diagnostico', 'furag', 'verificacion', 'datos'];
const CUTOFFS = ['2026-06-30', '2026-12-31'];
const HERE = resolve('.');

/** Matrices that tests keep, and those beside the checkout where there are any. */
function inputs() {
  const folders = [
    'test/fixtures/intake',
    '../shared/seed',
    '../shared/matrices',
    '../shared/cases/adopt',
    '../shared/cases/formats',
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)))
    .filter((path) => /\.(xlsx|csv|tsv|txt)$/.test(path));
}

/** Runs an order as a newcomer would; what it says and how it ends are outputs too. */
function order(root, folder, name, words) {
  const run = spawnSync('node', [join(root, 'build/participa.mjs'), ...words], { cwd: folder, maxBuffer: 1 << 28 });
  writeFileSync(join(folder, `${name}.out`), `${run.status}\n${run.stdout}\n--\n${run.stderr}`);
}

function everyOutput(root, folder) {
  mkdirSync(folder, { recursive: true });
  order(root, folder, 'sample', ['estructurar', '--ejemplo', '--salida', 'sample.xlsx', '--json']);
  order(root, folder, 'sample-refresh', ['actualizar', 'sample.xlsx', '--salida', 'refreshed.xlsx', '--json']);
  for (const book of ['sample', 'refreshed']) {
    for (const cutoff of CUTOFFS) {
      order(root, folder, `${book}-${cutoff}`, ['revisar', `${book}.xlsx`, '--corte', cutoff, '--json']);
    }
    order(root, folder, `${book}-review`, ['revisar', `${book}.xlsx`]);
  }
  for (const type of TYPES) {
    const words = ['publicar', 'refreshed.xlsx', '--tipo', type, '--salida', type, '--libro', `${type}.xlsx`, '--json'];
    order(root, folder, `publish-${type}`, words);
    order(root, folder, `force-${type}`, [
      'publicar',
      'sample.xlsx',
      '--tipo',
      type,
      '--salida',
      `${type}-forced`,
      '--forzar',
    ]);
  }
  for (const path of inputs()) {
    const name = basename(path);
    const book = `${name}.made.xlsx`;
    order(root, folder, `${name}-structure`, ['estructurar', path, '--salida', book, '--vigencia', '2026', '--json']);
    const reviewed = existsSync(join(folder, book)) ? book : path;
    if (reviewed.endsWith('.xlsx'))
      order(root, folder, `${name}-review`, ['revisar', reviewed, '--corte', '2026-06-30', '--json']);
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function built(root) {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
  return root;
}

const revision = process.argv[2];
if (revision === undefined) {
  console.error('npm run same -- REVISION: with which revision shall the outputs be compared?');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'same-'));
const before = join(work, 'checkout');
try {
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', before, revision]);
  symlinkSync(join(HERE, 'node_modules'), join(before, 'node_modules'));
  everyOutput(built(before), join(work, 'before'));
  everyOutput(built(HERE), join(work, 'after'));
  const names = [...new Set(['before', 'after'].flatMap((side) => filesOf(join(work, side))))].sort();
  const read = (side, name) => (existsSync(join(work, side, name)) ? readFileSync(join(work, side, name)) : null);
  const differing = names.filter((name) => {
    const [one, other] = [read('before', name), read('after', name)];
    return one === null || other === null || !one.equals(other);
  });
  for (const name of differing) console.log(`differs: ${name}`);
  if (differing.length > 0 && process.argv.includes('--keep')) {
    cpSync(work, 'build/same', { recursive: true, filter: (path) => !path.startsWith(before) });
    console.log('both sides kept in build/same');
  }
  console.log(`${names.length} files compared with ${revision}, ${differing.length} differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', before]);
  rmSync(work, { recursive: true, force: true });
}
