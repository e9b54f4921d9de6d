import { describe, expect, it } from 'vitest';
import { DOORS, FREE, PACKAGES, ROOMS } from './rooms';
import { type ImportLine, importsOf, roomOf, sourceFiles, sourceText } from './sources';

const FILES = [...sourceFiles('src'), ...sourceFiles('sidebar')];
const IMPORTS = FILES.flatMap(importsOf);

const shown = (line: ImportLine): string => `${line.from} → ${line.to}${line.typeOnly ? ' (types)' : ''}`;

function isAllowed(line: ImportLine): boolean {
  const [room, target] = [roomOf(line.from), roomOf(line.to)];
  const allowed = ROOMS[room] ?? [];
  const door = DOORS[line.to];
  return (
    room === target ||
    FREE.includes(room) ||
    allowed.includes(target) ||
    (door !== undefined && line.typeOnly && allowed.includes(door))
  );
}

describe('the imports of the house', () => {
  it('are all found: every file of every room is read, and every room has its row', () => {
    expect(FILES.length).toBeGreaterThan(150);
    expect(IMPORTS.filter((line) => line.kind === 'ours').length).toBeGreaterThan(FILES.length);
    expect([...new Set(FILES.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('keep to the row of their room, type imports too', () => {
    const wrong = IMPORTS.filter((line) => line.kind === 'ours' && !isAllowed(line));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('bring only the packages chosen for their room', () => {
    const wrong = IMPORTS.filter((line) => line.kind === 'package' && PACKAGES[roomOf(line.from)] !== undefined).filter(
      (line) => !(PACKAGES[roomOf(line.from)] ?? []).includes(line.to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('require nothing at run time outside apps-script/lazy.ts, tools apart', () => {
    const requiring = FILES.filter((path) => !FREE.includes(roomOf(path)) && /\brequire\(/.test(sourceText(path)));
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
