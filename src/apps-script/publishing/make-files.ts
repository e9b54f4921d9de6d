import { HostError } from '../host-error';
import { createFile, createFolder, type DriveEntry, type FileKind, whereIs } from './drive-files';
import { readMemory, writeMemory } from './memory';

/** A file to make. The bytes are worked out only if it has to be made. */
export interface FileRequest {
  readonly kind: FileKind;
  readonly name: string;
  content(): Uint8Array;
}

export interface FileWork {
  /** Names the publication: one that broke off goes on under the same. */
  readonly key: string;
  /** Null for the top of the person's Drive. */
  readonly folderName: string | null;
  readonly requests: readonly FileRequest[];
}

export interface MadeFiles {
  readonly files: readonly DriveEntry[];
  /** Drive stopped before the last one; null when all are there. */
  readonly failure: HostError | null;
  /** To be called when the publication is complete: what was made is no longer unfinished. */
  finish(): void;
}

/**
 * Makes the files of a publication in the folder of the add-on. When Drive stops in the middle, what was made is
 * remembered, and the same publication goes on from there the next time.
 */
export function makeFiles(spreadsheetId: string, { key, folderName, requests }: FileWork): MadeFiles {
  const { folder: known, unfinished } = readMemory(spreadsheetId);
  const made: DriveEntry[] = unfinished?.key === key ? [...unfinished.files] : [];
  let folder = known;
  let failure: HostError | null = null;
  try {
    if (folderName !== null && (known === null || whereIs(known) !== 'there')) folder = createFolder(folderName);
    const place = folderName === null ? null : folder;
    for (const { kind, name, content } of requests)
      if (!made.some((file) => file.kind === kind)) made.push(createFile(kind, name, content(), place));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    failure = error;
  }
  // Until its row is written, the publication is not complete.
  writeMemory(spreadsheetId, { folder, unfinished: made.length === 0 ? null : { key, files: made } });
  return { files: made, failure, finish: () => writeMemory(spreadsheetId, { folder, unfinished: null }) };
}
