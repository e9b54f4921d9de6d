import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { runCommand } from '../../src/command-line/run-command';

export interface Said {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, catching what it says. */
export async function command(...words: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const catching = (stream: 'stdout' | 'stderr', into: 'out' | 'err') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[into] += String(text);
      return true;
    });
  const spies = [catching('stdout', 'out'), catching('stderr', 'err')];
  try {
    const exitCode = await runCommand(words);
    return { exitCode, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The one object that --json prints; fails when there is anything else on the standard output. */
export function jsonOf({ out, exitCode, err }: Said): Record<string, unknown> {
  if (out.trim().split('\n').length !== 1) throw new Error(`not one line: ${out.slice(0, 200)} (${exitCode}: ${err})`);
  return JSON.parse(out);
}

/** A folder for the files of one test file, gone at the end. */
export function testFolder(): { path(name: string): string; names(): Promise<readonly string[]> } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'participa-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  return {
    path: (name) => join(folder, name),
    names: async () => (await readdir(folder)).sort(),
  };
}
