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

export interface DriveEntry {
  readonly kind: FileKind;
  readonly fileId: string;
  readonly link: string;
}

/** One call: a file that belongs to the person (scope drive.file); a .docx becomes a Google Doc on the way. */
export function createFile(kind: FileKind, name: string, content: Uint8Array, folder: string | null): DriveEntry {
  const { type, ending, becomes } = MEDIA[kind];
  // Apps Script bytes are signed (platform.md §1.2).
  const bytes = Array.from(new Int8Array(content.buffer, content.byteOffset, content.byteLength));
  const blob = Utilities.newBlob(bytes, type, `${name}${ending}`);
  const resource = { name: becomes === null ? `${name}${ending}` : name, mimeType: becomes ?? type, ...within(folder) };
  const { id, webViewLink } = refusedByDrive(() => driveFiles().create(resource, blob, { fields: 'id,webViewLink' }));
  if (id === undefined || webViewLink === undefined)
    throw new HostError('driveRefused', 'Drive answered without a link');
  return { kind, fileId: id, link: webViewLink };
}

/** A folder of the add-on's own: no other one is within its reach. */
export function createFolder(name: string): string {
  const { id } = refusedByDrive(() => driveFiles().create({ name, mimeType: FOLDER }));
  if (id === undefined) throw new HostError('driveRefused', 'Drive answered without an id');
  return id;
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
