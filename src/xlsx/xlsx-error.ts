/** Why a file cannot be read. */
export type XlsxErrorCode = 'notZip' | 'html' | 'encrypted' | 'oldXls' | 'broken' | 'tooLarge';

/** The file cannot be read as a workbook; `code` says why, for the sentence a person will see. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'XlsxError';
    this.code = code;
  }
}
