import { join } from 'node:path';
import type { PublishAnswer } from '../../apps-script/protocol';
import { COMMAND_WORDS as WORDS } from '../../messages/es/command-line';
import type { LocalScript } from '../local-script';
import { answerOf } from './answer';
import { type Arguments, wrongUse } from './arguments';
import { CommandStop, EXIT } from './exit';
import { sha256, writeWhole } from './files';
import { print, progress } from './print';
import { openInput } from './workbook-input';

export interface WrittenFile {
  readonly path: string;
  readonly kind: 'report';
  readonly sha256: string;
}

/** `publicar`: the document that Google would receive, as a .docx file. */
export async function publishCommand(options: Arguments): Promise<void> {
  if (options.output === null) throw wrongUse(WORDS.missingOutput);
  if (options.type === null) throw wrongUse(WORDS.missingType);
  if (options.type !== 'informe') throw wrongUse(WORDS.badType(options.type));
  const { local } = await openInput(options.input);
  progress(WORDS.computing);
  const { answer, file } = await publishReport(local, options.output, options.cutoff, options.force);
  if (options.json) print(JSON.stringify(publicationJson(answer, file === null ? [] : [file])));
  if (file === null) throw blockedBy(answer);
  if (!options.json) printPublication(answer, file);
}

export interface Publication {
  readonly answer: PublishAnswer;
  /** Null when something blocks it: nothing was written. */
  readonly file: WrittenFile | null;
}

/** Asks the add-on to publish and keeps the bytes it handed to Drive. */
export async function publishReport(
  local: LocalScript,
  folder: string,
  cutoff: Arguments['cutoff'],
  force: boolean,
): Promise<Publication> {
  const asked = local.ask({ action: 'publish', document: 'report', cutoff, force });
  const answer = answerOf(asked);
  if (!answer.published) return { answer, file: null };
  const content = asked.effects.drive[0]?.content;
  if (content === undefined) throw new Error('nothing was handed to Drive');
  const bytes = Uint8Array.from(content.bytes, (byte) => byte & 0xff);
  const path = join(folder, `${answer.fileName}.docx`);
  progress(WORDS.writing(path));
  await writeWhole(path, bytes);
  return { answer, file: { path, kind: 'report', sha256: sha256(bytes) } };
}

/** Every reason, and what to do about it. */
export function blockedBy({ blocked }: PublishAnswer): CommandStop {
  const reasons = blocked.map(({ sheet, cell, message, fix }) => WORDS.place(sheet, cell, message, fix));
  return new CommandStop(EXIT.blockedByData, [WORDS.blocked(blocked.length), ...reasons].join('\n'));
}

function printPublication(answer: PublishAnswer, file: WrittenFile): void {
  print(WORDS.published(file.path));
  if (answer.leftOut.length > 0) print(WORDS.leftOutTitle);
  for (const { what, count, why } of answer.leftOut) print(WORDS.leftOut(what, count, why));
}

function publicationJson(answer: PublishAnswer, files: readonly WrittenFile[]) {
  const { documentVersion, blocked, leftOut, changes } = answer;
  return { version: 1, files, documentVersion, blocked, leftOut, changes };
}
