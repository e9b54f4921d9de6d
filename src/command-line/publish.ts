/** `publicar`: the documents of a workbook, each written to a file. */
import { join } from 'node:path';
import type { Action, PublishAnswer, PublishedFile } from '../apps-script/protocol';
import type { FileToWrite } from '../local/disk';
import { handedBytes } from '../local/handed-files';
import type { LocalScript } from '../local/local-script';
import * as WORDS from '../messages/es/command-line';
import { answerOf } from './answer';
import { type Arguments, wrongUse } from './arguments';
import { CommandStop, EXIT } from './exit';
import { readInput, sha256, workbookBytes, writeAllWhole } from './files';
import { print, progress } from './print';
import { openInput } from './workbook-input';

type DocumentName = Extract<Action, { action: 'publish' }>['document'];

/** What `--tipo` accepts. */
const TYPES: { readonly [type: string]: DocumentName } = {
  informe: 'resultsReport',
  plan: 'plan',
  formatos: 'internalForms',
  diagnostico: 'diagnosis',
  furag: 'furag',
  verificacion: 'verification',
  datos: 'openData',
};

export interface WrittenFile {
  readonly path: string;
  readonly kind: PublishedFile['kind'];
  readonly sha256: string;
}

/** `publicar`: what Google would receive, as files; `--libro` keeps the workbook with its new row in Publicaciones. */
export async function publishCommand(options: Arguments): Promise<void> {
  const { output: folder, workbookOutput } = options;
  if (folder === null) throw wrongUse(WORDS.missingOutput);
  if (options.type === null) throw wrongUse(WORDS.missingType);
  const document = Object.hasOwn(TYPES, options.type) ? TYPES[options.type] : undefined;
  if (document === undefined) throw wrongUse(WORDS.badType(options.type, Object.keys(TYPES)));
  if (options.report !== null && document !== 'internalForms') throw wrongUse(WORDS.reportOfForms);
  const { before, file, local } = await openInput(options.input);
  if (options.logo !== null) await useLogo(local, options.logo);
  progress(WORDS.computing);
  const { cutoff, report, force } = options;
  const { answer, files } = makeFiles(local, { document, report, cutoff, force });
  const written = files.map(({ path, bytes, kind }) => ({ path: join(folder, path), bytes, kind }));
  if (answer.published) {
    const workbook =
      workbookOutput === null ? [] : [{ path: workbookOutput, bytes: workbookBytes({ file, before, force }) }];
    for (const { path } of [...written, ...workbook]) progress(WORDS.writing(path));
    await writeAllWhole([...written, ...workbook]);
  }
  const told = publicationJson(answer, written);
  if (!answer.published) throw blockedBy(answer, told);
  if (options.json) print(JSON.stringify(told));
  else printPublication(answer, written);
}

/** The picture that the documents of this run carry. */
async function useLogo(local: LocalScript, path: string): Promise<void> {
  answerOf(local.ask({ action: 'setLogo', png: Buffer.from(await readInput(path)).toString('base64') }));
}

interface MadeFile extends FileToWrite {
  readonly kind: PublishedFile['kind'];
}

type PublishRequest = Omit<Extract<Action, { action: 'publish' }>, 'action'>;

/** Asks the add-on to publish and keeps the bytes it handed to Drive; none where something blocks. */
export function makeFiles(
  local: LocalScript,
  request: PublishRequest,
): { readonly answer: PublishAnswer; readonly files: readonly MadeFile[] } {
  const asked = local.ask({ action: 'publish', onDisk: true, ...request });
  const answer = answerOf(asked);
  const files = answer.files.map(({ kind, fileId, fileName }) => ({
    kind,
    path: fileName,
    bytes: handedBytes(asked.effects, fileId),
  }));
  return { answer, files: answer.published ? files : [] };
}

/** Every reason, and what to do about it. */
export function blockedBy({ blocked, failure }: PublishAnswer, told: object = {}): CommandStop {
  if (failure !== null) return new CommandStop(EXIT.fileProblem, failure, told);
  const reasons = blocked.map(({ sheet, cell, message, fix }) => WORDS.place(sheet, cell, message, fix));
  return new CommandStop(EXIT.blockedByData, [WORDS.blocked(blocked.length), ...reasons].join('\n'), told);
}

function printPublication(answer: PublishAnswer, files: readonly FileToWrite[]): void {
  for (const { path } of files) print(WORDS.published(path));
  if (answer.draft) print(WORDS.draft);
  if (answer.unchanged) print(WORDS.unchanged(answer.documentVersion));
  for (const change of answer.changes) print(WORDS.change(change));
  if (answer.leftOut.length > 0) print(WORDS.leftOutTitle);
  for (const { what, count, why } of answer.leftOut) print(WORDS.leftOut(what, count, why));
}

function publicationJson(answer: PublishAnswer, files: readonly MadeFile[]) {
  const { documentVersion, blocked, leftOut, changes } = answer;
  const written = files.map(({ path, kind, bytes }): WrittenFile => ({ path, kind, sha256: sha256(bytes) }));
  return { version: 1, files: written, documentVersion, blocked, leftOut, changes };
}
