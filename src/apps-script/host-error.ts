import type { HostErrorCode } from '../messages/es/host';

/** Google said no. Thrown only in this folder; turned into one Spanish sentence in `application.ts`. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly cause: unknown;

  constructor(code: HostErrorCode, cause: unknown = null) {
    super(`${code}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.code = code;
    this.cause = cause;
  }
}

/** Names that the errors of Google's services carry. */
const SERVICE_ERRORS = ['Exception', 'GoogleJsonResponseException'];
/** A call that no person could have made succeed: the mistake is ours. */
const WRONG_CALL = /match the method signature|in the data does not match/;

/** The same error, told as a refusal of Google where it is one. */
export function asHostError(error: unknown, code: HostErrorCode): unknown {
  const isRefusal = error instanceof Error && SERVICE_ERRORS.includes(error.name) && !WRONG_CALL.test(error.message);
  return isRefusal ? new HostError(code, error) : error;
}
