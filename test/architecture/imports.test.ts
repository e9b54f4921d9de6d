import { describe, expect, it } from 'vitest';
import { type ImportLine, importsOf, roomOf, sourceFiles, sourceText } from './sources';

const FILES = [...sourceFiles('src'), ...sourceFiles('sidebar')];
const IMPORTS = FILES.flatMap(importsOf);

/** Whom each room may import; a room may always import itself. `types`: only what disappears when compiled. */
const HOUSE: { readonly [room: string]: { readonly values: readonly string[]; readonly types: readonly string[] } } = {
  core: { values: [], types: [] },
  catalogue: { values: ['core'], types: [] },
  // Sentences take facts and give text back; of the core they use only its letters and the names of months.
  messages: { values: [], types: ['core', 'catalogue', 'tables', 'intake', 'views'] },
  tables: { values: ['core', 'catalogue'], types: [] },
  intake: { values: ['core', 'catalogue', 'tables'], types: [] },
  views: { values: ['core', 'catalogue', 'tables', 'intake', 'messages', 'document'], types: [] },
  document: { values: [], types: [] },
  docx: { values: ['document'], types: [] },
  html: { values: ['document'], types: [] },
  'apps-script': {
    values: ['core', 'catalogue', 'messages', 'tables', 'intake', 'views', 'document', 'docx', 'html'],
    types: [],
  },
  sidebar: { values: ['core', 'messages', 'views'], types: ['apps-script'] },
};
const SHARED_WORDS = ['src/core/month-names', 'src/core/text'];

/** Packages of each room. The workbench is a local tool and may use any. */
const PACKAGES: { readonly [room: string]: readonly string[] } = {
  core: ['colombian-holidays'],
  tables: ['zod/mini'],
  views: ['d3-dsv'],
  docx: ['fflate'],
  'apps-script': ['zod/mini'],
  sidebar: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/compat'],
};

const shown = (line: ImportLine): string => `${line.from} → ${line.to}${line.typeOnly ? ' (types)' : ''}`;

function isAllowed(line: ImportLine): boolean {
  const [room, target] = [roomOf(line.from), roomOf(line.to)];
  if (room === 'workbench' || room === target || (room === 'messages' && SHARED_WORDS.includes(line.to))) return true;
  const allowed = HOUSE[room];
  return (
    allowed !== undefined && (allowed.values.includes(target) || (line.typeOnly && allowed.types.includes(target)))
  );
}

describe('the imports of the house', () => {
  it('are all found: every file of every room is read', () => {
    expect(FILES.length).toBeGreaterThan(150);
    expect(IMPORTS.filter((line) => line.kind === 'ours').length).toBeGreaterThan(FILES.length);
    expect([...new Set(FILES.map(roomOf))].filter((room) => room !== 'workbench' && HOUSE[room] === undefined)).toEqual(
      [],
    );
  });

  it('go inwards only', () => {
    expect(
      IMPORTS.filter((line) => line.kind === 'ours')
        .filter((line) => !isAllowed(line))
        .map(shown),
    ).toEqual([]);
  });

  it('reach the host from the workbench and, as types of its protocol, from the sidebar', () => {
    const outside = IMPORTS.filter((line) => roomOf(line.to) === 'apps-script' && roomOf(line.from) !== 'apps-script');
    const wrong = outside.filter(
      (line) =>
        roomOf(line.from) !== 'workbench' &&
        !(roomOf(line.from) === 'sidebar' && line.typeOnly && line.to === 'src/apps-script/protocol'),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('never reach the workbench from elsewhere', () => {
    const wrong = IMPORTS.filter((line) => roomOf(line.to) === 'workbench' && roomOf(line.from) !== 'workbench');
    expect(wrong.map(shown)).toEqual([]);
  });

  it('bring only the packages chosen for their room', () => {
    const wrong = IMPORTS.filter((line) => line.kind === 'package' && roomOf(line.from) !== 'workbench').filter(
      (line) => !(PACKAGES[roomOf(line.from)] ?? []).includes(line.to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('require nothing at run time outside apps-script/lazy.ts, local tools apart', () => {
    const requiring = FILES.filter((path) => roomOf(path) !== 'workbench' && /\brequire\(/.test(sourceText(path)));
    expect(requiring).toEqual(['src/apps-script/lazy.ts']);
  });

  it('name what they take: no file has a default export', () => {
    expect(FILES.filter((path) => /^export default\b/m.test(sourceText(path)))).toEqual([]);
  });

  it('lead to files that exist', () => {
    const known = new Set(FILES.map((path) => path.replace(/\.tsx?$/, '')));
    const missing = IMPORTS.filter((line) => line.kind === 'ours' && !known.has(line.to)).filter(
      (line) => !/\.(json|css|html)$/.test(line.to) && !line.to.endsWith('/style'),
    );
    expect(missing.map(shown)).toEqual([]);
  });

  it('form no circle of files that would be read before they are whole', () => {
    expect(circles(IMPORTS.filter((line) => line.kind === 'ours' && !line.typeOnly && !line.lazy))).toEqual([]);
  });
});

/** Each circle once, as the path that closes it. */
function circles(lines: readonly ImportLine[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of lines) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const settled = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) found.push([...path.slice(start), file].join(' → '));
    if (start !== -1 || settled.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
    settled.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
