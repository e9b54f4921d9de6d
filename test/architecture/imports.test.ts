import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../src/tools/source-code/circles';
import { roomOf } from '../../src/tools/source-code/files';
import { type ImportLine, importsOf, withoutEnding } from '../../src/tools/source-code/imports';
import { DOORS, FREE, PACKAGES, ROOMS } from './rooms';
import { SOURCES } from './sources';

const FILES = SOURCES.map(({ path }) => path);
const IMPORTS = SOURCES.flatMap(importsOf);

const shown = (line: ImportLine): string => `${line.from} → ${line.to}${line.typeOnly ? ' (types)' : ''}`;

function isAllowed(line: ImportLine): boolean {
  const [room, target] = [roomOf(line.from), roomOf(line.to)];
  const allowed = ROOMS[room] ?? [];
  const door = DOORS[line.to];
  return (
    room === target ||
    FREE.includes(room) ||
    allowed.includes(target) ||
    (door !== undefined && (line.typeOnly || door.lets === 'values') && allowed.includes(door.name))
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
    const requiring = IMPORTS.filter(({ lazy, from }) => lazy && !FREE.includes(roomOf(from))).map(({ from }) => from);
    expect([...new Set(requiring)]).toEqual(['src/apps-script/lazy']);
  });

  it('name what they take: no file has a default export', () => {
    const unnamed = SOURCES.filter(({ syntax }) =>
      syntax.module.staticExports.some(({ entries }) =>
        entries.some(({ exportName }) => exportName.kind === 'Default'),
      ),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const known = new Set(FILES.map(withoutEnding));
    const missing = IMPORTS.filter((line) => line.kind === 'ours' && !known.has(line.to)).filter(
      (line) => !/\.(json|css|html)$/.test(line.to) && !line.to.endsWith('/style'),
    );
    expect(missing.map(shown)).toEqual([]);
  });

  it('form no circle of files, types and lazy imports counted', () => {
    const circles = circlesOf(IMPORTS.filter((line) => line.kind === 'ours'));
    expect(circles.map((path) => path.join(' → '))).toEqual([]);
  });
});
