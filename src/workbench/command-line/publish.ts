import { join } from 'node:path';
import type { PublishAnswer } from '../../apps-script/protocol';
import { COMMAND_WORDS as WORDS } from '../../messages/es/command-line';
import type { LocalScript } from '../local-script';
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
  if (options.type !== 'informe') throw wrongUse(WORDS.badType(options.type ?? ''));
  const { local } = await openInput(options.input);
  progress(WORDS.computing);
  const { answer, file } = await publishReport(local, options.output, options.cutoff, options.force);
  if (options.json) print(JSON.stringify(publicationJson(answer, [file])));
  else {
    print(WORDS.published(file.path));
    if (answer.leftOut.length > 0) print(WORDS.leftOutTitle);
    for (const { what, count, why } of answer.leftOut) print(WORDS.leftOut(what, count, why));
  }
}

/** Asks the add-on to publish and keeps the bytes it handed to Drive. */
export async function publishReport(local: LocalScript, folder: string, cutoff: Arguments['cutoff'], force: boolean) {
  const { reply, effects } = local.ask({ action: 'publish', document: 'report', cutoff, force });
  if (!reply.ok) throw new CommandStop(EXIT.blockedByData, reply.message);
  if (!reply.value.published) throw new CommandStop(EXIT.blockedByData, WORDS.blocked(reply.value.blocked.length));
  const content = effects.drive[0]?.content;
  if (content === undefined) throw new Error('nothing was handed to Drive');
  const bytes = Uint8Array.from(content.bytes, (byte) => byte & 0xff);
  const path = join(folder, `${reply.value.fileName}.docx`);
  progress(WORDS.writing(path));
  await writeWhole(path, bytes);
  const file: WrittenFile = { path, kind: 'report', sha256: sha256(bytes) };
  return { answer: reply.value, file };
}

function publicationJson(answer: PublishAnswer, files: readonly WrittenFile[]) {
  const { documentVersion, blocked, leftOut, changes } = answer;
  return { version: 1, files, documentVersion, blocked, leftOut, changes };
}
