import { HostError } from './host-error';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

export interface PublishedDocument {
  readonly fileId: string;
  readonly link: string;
}

/** One call: Drive converts the .docx into a Google Doc that belongs to the person (scope drive.file). */
export function createGoogleDoc(name: string, docx: Uint8Array): PublishedDocument {
  // Apps Script bytes are signed (platform.md §1.2).
  const blob = Utilities.newBlob(
    Array.from(new Int8Array(docx.buffer, docx.byteOffset, docx.byteLength)),
    DOCX,
    `${name}.docx`,
  );
  const file = createFile({ name, mimeType: GOOGLE_DOC }, blob);
  if (file.id === undefined || file.webViewLink === undefined)
    throw new HostError('driveRefused', 'Drive answered without a link');
  return { fileId: file.id, link: file.webViewLink };
}

function createFile(resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File, blob: GoogleAppsScript.Base.Blob) {
  // A service that is not enabled is no name at all.
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (files === undefined) throw new HostError('driveMissing');
  try {
    return files.create(resource, blob, { fields: 'id,webViewLink' });
  } catch (error) {
    throw new HostError('driveRefused', error);
  }
}
