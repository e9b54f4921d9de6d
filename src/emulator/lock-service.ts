/** `LockService`: the document lock, which a test may have held by another person. */
import { demand } from './access';
import type { Context } from './context';
import { emulate } from './emulate';
import { exception } from './exceptions';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Google lets go of every lock when an execution ends, so nothing here outlives one. */
export function createLockService(context: Context): LockService {
  const { counter, settings } = context;
  const isFree = !settings.switches.lockedByOther;
  let held = false;
  const take = (name: string): boolean => {
    counter.call(`Lock.${name}`);
    held = held || isFree;
    return held;
  };
  const lock: Lock = {
    tryLock: () => take('tryLock'),
    waitLock() {
      if (!take('waitLock')) {
        throw exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
    releaseLock() {
      counter.call('Lock.releaseLock');
      held = false;
    },
    hasLock() {
      counter.call('Lock.hasLock');
      return held;
    },
  };
  const members: Pick<LockService, 'getDocumentLock'> = {
    getDocumentLock() {
      counter.handle('LockService.getDocumentLock');
      demand(settings, 'LockService.getDocumentLock', { mode: 'LIMITED' });
      return emulate<Lock>('Lock', lock);
    },
  };
  return emulate<LockService>('LockService', members);
}
