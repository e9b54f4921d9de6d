import { HostError } from '../host-error';

/** Files and folders of the add-on in Drive (scope drive.file, platform.md §1.2). */

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

/** What a file holds, by what it is for. */
export const MEDIA = {
  document: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    becomes: GOOGLE_DOC,
  },
  page: { ending: '.html', type: 'text/html', becomes: null },
  data: { ending: '.zip', type: 'application/zip', becomes: null },
} as const;

export type FileKind = keyof typeof MEDIA;
const KINDS: readonly FileKind[] = ['document', 'page', 'data'];

export interface DriveEntry {
  readonly kind: FileKind;
  readonly fileId: string;
  readonly link: string;
}

/** What a file of ours says of itself, so that it is found again and never taken for another. */
export interface FileMarks {
  readonly [name: string]: string;
}

interface NewFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly content: Uint8Array;
  readonly folder: string | null;
  readonly marks: FileMarks;
}

/** One call: a file that belongs to the person (scope drive.file); a .docx becomes a Google Doc on the way. */
export function createFile({ kind, name, content, folder, marks }: NewFile): DriveEntry {
  const { type, ending, becomes } = MEDIA[kind];
  const blob = Utilities.newBlob(signedBytes(content), type, `${name}${ending}`);
  const resource = {
    name: becomes === null ? `${name}${ending}` : name,
    mimeType: becomes ?? type,
    appProperties: { ...marks, part: kind },
    ...within(folder),
  };
  const file = refusedByDrive(() => driveFiles().create(resource, blob, { fields: 'id,webViewLink' }));
  return entryOf(kind, file);
}

/** One call: a file that an earlier run made, with what it says by now. */
export function updateFile(made: MadeFile, { kind, name, content, marks }: NewFile): DriveEntry {
  const { type, ending, becomes } = MEDIA[kind];
  const blob = Utilities.newBlob(signedBytes(content), type, `${name}${ending}`);
  const resource = { name: becomes === null ? `${name}${ending}` : name, appProperties: { ...marks, part: kind } };
  refusedByDrive(() => driveFiles().update(resource, made.fileId, blob));
  return { kind, fileId: made.fileId, link: made.link };
}

/** A folder of the add-on's own: no other one is within its reach. */
export function createFolder(name: string, marks: FileMarks): string {
  const { id } = refusedByDrive(() => driveFiles().create({ name, mimeType: FOLDER, appProperties: marks }));
  if (id === undefined) throw new HostError('driveRefused', 'Drive answered without an id');
  return id;
}

/** Apps Script bytes are signed (platform.md §1.2). */
function signedBytes(content: Uint8Array): number[] {
  return Array.from(new Int8Array(content.buffer, content.byteOffset, content.byteLength));
}

export interface MadeFile extends DriveEntry {
  /** A mark of what it says. */
  readonly content: string;
}

/** What an earlier run made under this request, and nobody threw away. One call. */
export function filesMade(request: string): readonly MadeFile[] {
  return found('request', request, 'files(id,webViewLink,appProperties)').flatMap((file) => {
    const kind = KINDS.find((each) => each === file.appProperties?.['part']);
    const content = file.appProperties?.['content'] ?? '';
    return kind === undefined ? [] : [{ ...entryOf(kind, file), content }];
  });
}

/** The folder that carries this mark, if there is one. One call. */
export function folderMade(mark: string): string | null {
  return found('folder', mark, 'files(id)')[0]?.id ?? null;
}

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

function found(mark: string, value: string, fields: string): readonly DriveFile[] {
  const q = `appProperties has { key='${mark}' and value='${value}' } and trashed = false`;
  return refusedByDrive(() => driveFiles().list({ q, fields })).files ?? [];
}

function entryOf(kind: FileKind, { id, webViewLink }: DriveFile): DriveEntry {
  if (id === undefined || webViewLink === undefined)
    throw new HostError('driveRefused', 'Drive answered without a link');
  return { kind, fileId: id, link: webViewLink };
}

/** Is it the file that was made for that version? One call. */
export function isPublishedAs(
  fileId: string,
  { kind, version }: { readonly kind: string; readonly version: number },
): boolean {
  const { appProperties } = refusedByDrive(() => driveFiles().get(fileId, { fields: 'appProperties' })) as DriveFile;
  return appProperties?.['kind'] === kind && appProperties?.['version'] === String(version);
}

/** Lets anybody who has the link read these files. The organisation may not allow it. */
export function shareWithAnyone(fileIds: readonly string[]): void {
  const permissions = driveService().Permissions;
  try {
    for (const id of fileIds) permissions?.create({ type: 'anyone', role: 'reader', allowFileDiscovery: false }, id);
  } catch (error) {
    throw new HostError('shareRefused', error);
  }
}

/** One call. "unknown" is what Drive does not find: deleted for good, or another person's (scope drive.file). */
export function whereIs(fileId: string): 'there' | 'trash' | 'unknown' {
  try {
    const { trashed } = refusedByDrive(() => driveFiles().get(fileId, { fields: 'trashed' }));
    return trashed === true ? 'trash' : 'there';
  } catch (error) {
    if (error instanceof HostError && /not found/i.test(error.message)) return 'unknown';
    throw error;
  }
}

/** Where a Google Doc can be fetched as PDF, with the person's own session and no call. */
export function pdfLink(documentId: string): string {
  return `https://docs.google.com/document/d/${documentId}/export?format=pdf`;
}

function within(folder: string | null): { readonly parents?: string[] } {
  return folder === null ? {} : { parents: [folder] };
}

function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = driveService().Files;
  if (files === undefined) throw new HostError('driveMissing');
  return files;
}

function refusedByDrive<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('driveRefused', error);
  }
}

function driveService(): GoogleAppsScript.Drive {
  // A service that is not enabled is no name at all.
  if (typeof Drive === 'undefined') throw new HostError('driveMissing');
  return Drive;
}
