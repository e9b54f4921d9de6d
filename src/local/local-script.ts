import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action, AnswerTo, Reply } from '../apps-script/protocol';
import { type AppsScript, createScript, type Effects } from '../emulator/runner';
import type { Book } from '../xlsx/book';

/** Where Colombia keeps its sheets; an .xlsx says neither. */
export const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' } as const;

/** The bundle that ships, running over a workbook without Google. */
export interface LocalScript {
  readonly script: AppsScript;
  /** Asks the add-on, exactly as its panel does. */
  ask<A extends Action>(action: A): { readonly reply: Reply<AnswerTo<A['action']>>; readonly effects: Effects };
}

/** `root` is the project folder, with `dist/` and `build/` already built. */
export async function loadScript(book: Book, name: string, root: string = projectRoot()): Promise<LocalScript> {
  const [code, services, sidebar, manifest] = await Promise.all(
    ['dist/Code.js', 'build/emulator.js', 'dist/Sidebar.html', 'dist/appsscript.json'].map((path) =>
      readFile(`${root}/${path}`, 'utf8'),
    ),
  );
  const script = createScript({
    code: code ?? '',
    services: services ?? '',
    files: { Sidebar: sidebar ?? '' },
    manifest: JSON.parse(manifest ?? '{}'),
    book,
    spreadsheet: { name },
  });
  return { script, ask: (action) => ask(script, action) };
}

function ask<A extends Action>(script: AppsScript, action: A) {
  const answer = script.run('call', JSON.stringify(action));
  if (!answer.ok) throw new Error(answer.error.message);
  // `call` answers with the reply to the action it was given (apps-script/protocol.ts).
  const reply = JSON.parse(String(answer.value)) as Reply<AnswerTo<A['action']>>;
  if (!reply.ok && reply.code === 'unexpected')
    for (const line of answer.effects.logs) process.stderr.write(`${line}\n`);
  return { reply, effects: answer.effects };
}

/** The nearest folder above that holds the project: this file runs built, from `build/`, or from where it is written. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
