/** What google.script.run lets through in each direction, as measured on the platform. */

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

function illegal(position: number): never {
  throw new TypeError(`Failed due to illegal value in property: ${position}`);
}

function sendable(value: unknown, position: number, above: readonly unknown[]): unknown {
  if (value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return illegal(position);
  if (typeof value !== 'object' || value === null) return value;
  if (tagOf(value) === '[object Date]' || above.includes(value)) return illegal(position);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => sendable(item, position, path));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = sendable(item, position, path);
  return copy;
}

/** Throws in the client's page, before anything is sent, when an argument holds a Date, a function or itself. */
export function sendArguments(given: readonly unknown[]): unknown[] {
  return given.map((value, position) => sendable(value, position, []));
}

const VANISHES = Symbol('the whole value vanishes');

function receivable(value: unknown, above: readonly unknown[]): unknown {
  if (value === undefined) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (tagOf(value) === '[object Date]') throw VANISHES;
  if (ArrayBuffer.isView(value) || above.includes(value)) {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => receivable(item, path));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = receivable(item, path);
  return copy;
}

/** What the success handler gets: null for all of it when there is a Date anywhere inside. */
export function receiveResult(value: unknown): unknown {
  try {
    return receivable(value, []);
  } catch (reason) {
    if (reason === VANISHES) return null;
    throw reason;
  }
}
