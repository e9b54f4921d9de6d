/** What a file is that is no workbook, for the error to say. */
import { XlsxError } from './xlsx-error';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BOF records of Excel 2 to 4, from before the OLE container. */
const OLD_BOF = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

/** Throws the most telling error for bytes in which no zip directory was found. */
export function refuseForeignFile(bytes: Uint8Array): never {
  if (startsWith(bytes, OLE_SIGNATURE)) refuseOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new XlsxError('broken', 'the zip ends before its directory');
  if (OLD_BOF.some((start) => startsWith(bytes, start)))
    throw new XlsxError('oldXls', 'an Excel file from before 1997');
  if (looksLikeHtml(bytes)) throw new XlsxError('html', 'a web page or XML text saved with the name of a workbook');
  throw new XlsxError('notZip', 'not a zip file');
}

/** Password-protected workbooks are an OLE file too; their directory names the encrypted stream in UTF-16. */
function refuseOle(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new XlsxError('encrypted', 'the workbook is protected with a password');
  }
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
