import { HostError } from '../host-error';
import {
  createFile,
  createFolder,
  type DriveEntry,
  type FileKind,
  type FileMarks,
  filesMade,
  folderMade,
  updateFile,
  whereIs,
} from './drive-files';

/** A file to make. The bytes are worked out only if it has to be made. */
export interface FileRequest {
  readonly kind: FileKind;
  readonly name: string;
  content(): Uint8Array;
}

export interface FileWork {
  /** Names the publication: what one that broke off made is found again under it. */
  readonly request: string;
  readonly marks: FileMarks;
  /** Null for the top of the person's Drive. */
  readonly folderName: string | null;
  readonly requests: readonly FileRequest[];
}

export interface MadeFiles {
  readonly files: readonly DriveEntry[];
  /** Drive stopped before the last one; null when all are there. */
  readonly failure: HostError | null;
}

/** Makes the files of a publication that are not there yet, in the folder of the add-on. */
export function makeFiles(spreadsheetId: string, { request, marks, folderName, requests }: FileWork): MadeFiles {
  const files: DriveEntry[] = [];
  try {
    const made = filesMade(request);
    const isWhole = requests.every(({ kind }) => made.some((file) => file.kind === kind));
    const all = { ...marks, request };
    const folder = folderName === null || isWhole ? null : folderOf(spreadsheetId, folderName);
    for (const { kind, name, content } of requests) {
      const found = made.find((file) => file.kind === kind);
      const file = () => ({ kind, name, content: content(), folder, marks: all });
      if (found === undefined) files.push(createFile(file()));
      else files.push(found.content === marks['content'] ? found : updateFile(found, file()));
    }
    return { files, failure: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { files, failure: error };
  }
}

/**
 * The folder's id is remembered with the person, since drive.file is per user; forgotten, it is found by its mark; thrown
 * away, it is made anew.
 */
function folderOf(spreadsheetId: string, name: string): string {
  const key = `folder.${spreadsheetId}`;
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(key);
  if (known !== null && whereIs(known) === 'there') return known;
  const folder = folderMade(spreadsheetId) ?? createFolder(name, { folder: spreadsheetId });
  properties.setProperty(key, folder);
  return folder;
}
