/** What a file is that is no .xlsx workbook, told by its bytes or by the names of what it packs, never by its own name. */

import { XlsxError, type XlsxErrorCode } from './xlsx-error';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BOF records of Excel 2 to 4, from before the OLE container. */
const OLD_BOF = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

const SIGNATURES: readonly { readonly code: XlsxErrorCode; readonly start: readonly number[] }[] = [
  { code: 'pdf', start: [0x25, 0x50, 0x44, 0x46] },
  { code: 'image', start: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'image', start: [0xff, 0xd8, 0xff] },
  { code: 'image', start: [0x47, 0x49, 0x46, 0x38] },
  { code: 'zip', start: [0x52, 0x61, 0x72, 0x21] },
  { code: 'zip', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { code: 'zip', start: [0x1f, 0x8b] },
];

/** What a zip holds by which it is known; the first that fits. */
const PACKED: readonly { readonly code: XlsxErrorCode; readonly name: RegExp }[] = [
  { code: 'xlsb', name: /^xl\/workbook\.bin$/ },
  { code: 'word', name: /^word\/document\.xml$/ },
  { code: 'slides', name: /^ppt\/presentation\.xml$/ },
  { code: 'numbers', name: /^Index\/.*\.iwa$|^Index\.zip$/ },
];

/** By the first part of an OpenDocument package, `mimetype`. */
const OPEN_DOCUMENTS: { readonly [type: string]: XlsxErrorCode } = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
  'application/vnd.oasis.opendocument.text': 'word',
  'application/vnd.oasis.opendocument.presentation': 'slides',
};

/** Throws the most telling error for a zip in which there is no workbook of .xlsx, by the names of what it holds. */
export function refuseForeignZip(names: readonly string[], mimetype: string): never {
  const kind =
    OPEN_DOCUMENTS[mimetype.trim()] ??
    PACKED.find(({ name }) => names.some((packed) => name.test(packed)))?.code ??
    (names.includes('[Content_Types].xml') || names.some((name) => name.startsWith('xl/')) ? 'broken' : 'zip');
  throw new XlsxError(kind, 'the zip holds no .xlsx workbook');
}

/** Throws the most telling error for bytes in which no zip directory was found. */
export function refuseForeignFile(bytes: Uint8Array): never {
  if (startsWith(bytes, OLE_SIGNATURE)) refuseOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new XlsxError('broken', 'the zip ends before its directory');
  if (OLD_BOF.some((start) => startsWith(bytes, start)))
    throw new XlsxError('oldXls', 'an Excel file from before 1997');
  const kind = SIGNATURES.find(({ start }) => startsWith(bytes, start))?.code;
  if (kind !== undefined) throw new XlsxError(kind, `a file of another kind: ${kind}`);
  if (looksLikeHtml(bytes)) throw new XlsxError('html', 'a web page or XML text saved with the name of a workbook');
  throw new XlsxError('notZip', 'not a zip file');
}

/** Password-protected workbooks are an OLE file too; their directory names the encrypted stream in UTF-16. */
function refuseOle(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new XlsxError('encrypted', 'the workbook is protected with a password');
  }
  const isWorkbook = ['Workbook', 'Book'].some((stream) => file.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  const isOther = ['WordDocument', 'PowerPoint Document'].some((stream) =>
    file.includes(Buffer.from(stream, 'utf16le')),
  );
  if (isOther && !isWorkbook) throw new XlsxError('oldOffice', 'a document of Office 97-2003 that is no workbook');
  throw new XlsxError('oldXls', 'an Excel 97-2003 workbook');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const start = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 2048));
  return /^\s*<(!doctype|!--|html|head|body|meta|table|style|\?xml)/i.test(start);
}
