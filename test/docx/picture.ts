import type { Logo } from '../../src/document/model';

/** The smallest PNG there is: one grey pixel. Programs stretch it to whatever size is said. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export function logoOf(width: number, height: number, description = 'Escudo de San Bartolo'): Logo {
  return { png: new Uint8Array(Buffer.from(PIXEL, 'base64')), width, height, description };
}
