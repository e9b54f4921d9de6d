/** `oldOffice`: a document of Office 97-2003 that is no workbook; `zip`: files packed together, none of them Office's. */
export type XlsxErrorCode =
  | 'notZip'
  | 'html'
  | 'encrypted'
  | 'oldXls'
  | 'oldOffice'
  | 'ods'
  | 'xlsb'
  | 'numbers'
  | 'word'
  | 'slides'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'broken'
  | 'tooLarge';

/** The file cannot be read as a workbook; `code` says why, for the sentence a person will see. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'XlsxError';
    this.code = code;
  }
}
