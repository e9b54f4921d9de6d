// `npm run measure [-- --json]`: each room of the house in numbers, beside what they were before the last rebuilding
// (`measure-before.json`, which is what --json prints), then by name what is past the aims.
import { execFileSync } from 'node:child_process';
import before from './measure-before.json';
import { readSources } from './source-code/files';
import type { FunctionMeasure } from './source-code/functions';
import { type HouseMeasure, measureHouse, type RoomMeasure, TOTAL } from './source-code/room-measures';

const COLUMNS: readonly (readonly [heading: string, key: keyof RoomMeasure])[] = [
  ['files', 'files'],
  ['silent', 'silent'],
  ['lines', 'lines'],
  ['functions', 'functions'],
  ['median', 'median'],
  ['p90', 'p90'],
  ['max', 'longest'],
  ['>50', 'over50'],
  ['≥5 par.', 'manyParameters'],
  ['boolean', 'booleanParameters'],
  ['exports/file', 'exportsPerFile'],
  ['most', 'mostExports'],
  ['circles', 'circles'],
];

const BEFORE: { readonly [room: string]: RoomMeasure } = before.rooms;

function table({ rooms }: HouseMeasure): string {
  const rows = Object.entries(rooms).map(([room, measure]) => [
    room,
    ...COLUMNS.map(([, key]) => compared(measure[key], BEFORE[room]?.[key])),
  ]);
  const all = [['', ...COLUMNS.map(([heading]) => heading)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}

function compared(now: number, then: number | undefined): string {
  return now === then ? String(now) : `${now} (${then ?? '–'})`;
}

function aims(house: HouseMeasure): string {
  const total = house.rooms[TOTAL];
  const held: readonly (readonly [aim: string, holds: boolean])[] = [
    ['median ≤ 6', (total?.median ?? 0) <= 6],
    ['p90 ≤ 18', (total?.p90 ?? 0) <= 18],
    ['over 50 lines only switches', house.long.every(({ isSwitch }) => isSwitch)],
    ['no five parameters', house.manyParameters.length === 0],
    ['no bare boolean', house.booleanParameters.length === 0],
    ['every file says what it is for', total?.silent === 0],
    ['no circle', house.circles.length === 0],
  ];
  return `Aims: ${held.map(([aim, holds]) => `${aim}: ${holds ? 'yes' : 'NO'}`).join(' · ')}`;
}

function longFunction({ lines, isSwitch, name, place }: FunctionMeasure): string {
  return `${lines} ${name}${isSwitch ? ', a switch' : ''} (${place})`;
}

/** The functions of a file together: "read-table.ts: readTable, readRow". */
function byFile(functions: readonly FunctionMeasure[]): readonly string[] {
  const files = new Map<string, readonly string[]>();
  for (const { name, place } of functions) {
    const [file = ''] = place.split(':');
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return [...files].map(([file, names]) => `${names.join(' ')} (${file})`);
}

/** One paragraph of names, broken where a terminal would break it. */
function listed(title: string, items: readonly string[]): string {
  const words = items.map((item, index) => (index === items.length - 1 ? item : `${item},`));
  const lines = [`${title}:`];
  for (const word of words.length === 0 ? ['none'] : words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < 150) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}

const house = measureHouse(readSources('.'));
if (process.argv.includes('--json')) {
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  console.log(JSON.stringify({ revision, rooms: house.rooms }));
} else {
  console.log(
    `In brackets what it was at ${before.revision}. Functions: lines from signature to closing brace, one-line arrows left out.\n`,
  );
  console.log(table(house));
  console.log(`\n${listed('Over 50 lines', house.long.map(longFunction))}`);
  console.log(listed('Five parameters or more', byFile(house.manyParameters)));
  console.log(listed('Bare booleans', byFile(house.booleanParameters)));
  console.log(
    listed(
      'Circles',
      house.circles.map((path) => path.join(' → ')),
    ),
  );
  console.log(aims(house));
}
