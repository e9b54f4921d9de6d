import { HostError } from './host-error';

/** One writer at a time. */

const PATIENCE_MILLISECONDS = 10_000;

/** Runs while nobody else writes to this document; never held while a person thinks. */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock === null) throw new HostError('noSpreadsheet');
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new HostError('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
