import type { Refusal } from './protocol';

/** Something the person asked for is not done; `message` is the sentence they read. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly code: Refusal['code'],
    message: string,
  ) {
    super(message);
  }
}
