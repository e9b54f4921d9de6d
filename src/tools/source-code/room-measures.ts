import { circlesOf } from './circles';
import { roomOf, type SourceFile, saysItsPurpose } from './files';
import { type FunctionMeasure, functionsOf } from './functions';
import { importsOf } from './imports';

/** What a room is like to work in, in numbers. */
export interface RoomMeasure {
  readonly files: number;
  /** Files that do not open with what they are for. */
  readonly silent: number;
  readonly lines: number;
  readonly functions: number;
  /** Lines of a function: the median, the 90th percentile and the longest; one-line arrows left out. */
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  readonly over50: number;
  readonly manyParameters: number;
  readonly booleanParameters: number;
  /** The mean of a file, and the most of one. */
  readonly exportsPerFile: number;
  readonly mostExports: number;
  readonly circles: number;
}

/** A room by its name, and all of them under `TOTAL`. */
export interface HouseMeasure {
  readonly rooms: { readonly [room: string]: RoomMeasure };
  readonly long: readonly FunctionMeasure[];
  readonly manyParameters: readonly FunctionMeasure[];
  readonly booleanParameters: readonly FunctionMeasure[];
  readonly circles: readonly (readonly string[])[];
}

export const TOTAL = 'total';

interface Measured {
  readonly file: SourceFile;
  readonly functions: readonly FunctionMeasure[];
}

/** Measures the files; `room` says where each counts, and a circle counts where its first file does. */
export function measureHouse(files: readonly SourceFile[], room: (path: string) => string = roomOf): HouseMeasure {
  const measured = files.map((file) => ({ file, functions: functionsOf(file) }));
  const circles = circlesOf(files.flatMap(importsOf).filter(({ kind }) => kind === 'ours'));
  const functions = measured.flatMap((each) => each.functions);
  const measureOf = (inside: (path: string) => boolean): RoomMeasure =>
    roomMeasure(
      measured.filter(({ file }) => inside(file.path)),
      circles.filter(([first]) => first !== undefined && inside(first)).length,
    );
  const names = [...new Set(files.map(({ path }) => room(path)))].sort();
  return {
    rooms: {
      ...Object.fromEntries(names.map((name) => [name, measureOf((path) => room(path) === name)])),
      [TOTAL]: measureOf(() => true),
    },
    long: functions.filter(isLong).sort((one, other) => other.lines - one.lines),
    manyParameters: functions.filter(hasManyParameters),
    booleanParameters: functions.filter(hasBareBoolean),
    circles,
  };
}

function isLong({ lines }: FunctionMeasure): boolean {
  return lines > 50;
}

function hasManyParameters({ parameters, isArgument }: FunctionMeasure): boolean {
  return parameters >= 5 && !isArgument;
}

function hasBareBoolean({ booleans, isArgument }: FunctionMeasure): boolean {
  return booleans > 0 && !isArgument;
}

function roomMeasure(measured: readonly Measured[], circles: number): RoomMeasure {
  const functions = measured.flatMap((each) => each.functions);
  const lengths = functions.filter((each) => !each.isOneLineArrow).map(({ lines }) => lines);
  const sorted = lengths.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const exported = measured.map(
    ({ file }) => file.syntax.module.staticExports.flatMap(({ entries }) => entries).length,
  );
  return {
    files: measured.length,
    silent: measured.filter(({ file }) => !saysItsPurpose(file)).length,
    lines: sum(measured.map(({ file }) => file.text.split('\n').length - 1)),
    functions: sorted.length,
    median: at(0.5),
    p90: at(0.9),
    longest: at(1),
    over50: functions.filter(isLong).length,
    manyParameters: functions.filter(hasManyParameters).length,
    booleanParameters: functions.filter(hasBareBoolean).length,
    exportsPerFile: Math.round((10 * sum(exported)) / Math.max(1, measured.length)) / 10,
    mostExports: Math.max(0, ...exported),
    circles,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
