import { lostParts } from '../xlsx/census';
import { openXlsx, type XlsxFile } from '../xlsx/open';
import { saveXlsx } from '../xlsx/save';
import { XlsxError, type XlsxErrorCode } from '../xlsx/xlsx-error';
import { decodeText } from './decode-text';
import { PLACE } from './local-script';

/** A workbook from bytes and back, told as facts: what the bytes are instead, what saving would lose. */
export type WorkbookFile = XlsxFile;

/** `text`: a table in a text file, which has to be structured first. */
export type WorkbookProblem = XlsxErrorCode | 'text';

export type OpenedFile =
  | { readonly ok: true; readonly file: WorkbookFile }
  | { readonly ok: false; readonly problem: WorkbookProblem };

export function openWorkbookFile(name: string, bytes: Uint8Array): OpenedFile {
  try {
    return { ok: true, file: openXlsx(bytes, PLACE) };
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const isText = error.code === 'notZip' && !/\.xls[xm]$/i.test(name) && decodeText(bytes) !== null;
    return { ok: false, problem: isText ? 'text' : error.code };
  }
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Parts of what it came from that are missing, by their names in the file. */
  readonly lost: readonly string[];
}

/** `before` is what a person's workbook was; null for one of ours. */
export function saveWorkbookFile(file: WorkbookFile, before: Uint8Array | null): SavedFile {
  const bytes = saveXlsx(file);
  return { bytes, lost: before === null ? [] : lostParts(before, bytes) };
}
