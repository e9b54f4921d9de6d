/** Google said no. Thrown only in this folder; turned into one Spanish sentence in `ui.ts`. */
export type HostErrorCode =
  | 'busy'
  | 'moved'
  | 'noSpreadsheet'
  | 'driveRefused'
  | 'driveMissing'
  | 'sheetsRefused'
  | 'tooLarge';

export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly cause: unknown;

  constructor(code: HostErrorCode, cause: unknown = null) {
    super(`${code}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.code = code;
    this.cause = cause;
  }
}
