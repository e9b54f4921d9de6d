import * as WORDS from '../../messages/es/logo';
import { keepLogo } from '../logo';
import type { LogoAnswer, Reply } from '../protocol';

/** Keeps the entity's picture for its documents; null takes it away. */
export function setLogo(png: string | null): Reply<LogoAnswer> {
  const refusal = keepLogo(png);
  return refusal === null
    ? { ok: true, value: { sentence: png === null ? WORDS.removed : WORDS.kept } }
    : { ok: false, code: 'badLogo', message: refusal };
}
