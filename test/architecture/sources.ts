import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One `import … from '…'` (or `export … from`, or a `require`), as written in a file of ours. */
export interface ImportLine {
  /** Path of the importing file, from the root of the repository, without ending. */
  readonly from: string;
  /** Path of a file of ours without ending, or the name of a package. */
  readonly to: string;
  readonly kind: 'ours' | 'package';
  /** Nothing of it is left once the types are gone. */
  readonly typeOnly: boolean;
  /** A `require`: followed when it is called, not when the file is read. */
  readonly lazy: boolean;
}

/** Every TypeScript file under a folder, as paths from the root of the repository. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
}

export function sourceText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^'";]*?\bfrom\s+)?'([^']+)'/gm;
const REQUIRE = /\brequire\('([^']+)'\)/g;

export function importsOf(path: string): readonly ImportLine[] {
  const text = sourceText(path);
  const statements = [...text.matchAll(STATEMENT)].map((match) =>
    importLine(path, String(match[3]), {
      typeOnly: match[1] !== undefined || namesOnlyTypes(match[2] ?? ''),
      lazy: false,
    }),
  );
  const required = [...text.matchAll(REQUIRE)].map((match) =>
    importLine(path, String(match[1]), { typeOnly: false, lazy: true }),
  );
  return [...statements, ...required];
}

function namesOnlyTypes(clause: string): boolean {
  const names = /^\{([^}]*)\}/
    .exec(clause.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.filter((name) => name !== '').every((name) => name.startsWith('type ')) ?? false;
}

function importLine(path: string, specifier: string, how: Pick<ImportLine, 'typeOnly' | 'lazy'>): ImportLine {
  const from = withoutEnding(path);
  return specifier.startsWith('.')
    ? { from, to: withoutEnding(posix.join(dirname(path), specifier)), kind: 'ours', ...how }
    : { from, to: specifier, kind: 'package', ...how };
}

function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mjs|js|css|html)$/, '');
}

/** The room of a file: "core" for src/core/text, "sidebar" for sidebar/main. */
export function roomOf(path: string): string {
  return path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '');
}
