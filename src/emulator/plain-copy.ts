/** Plain data made again, all of it, with the prototypes of the realm this runs in. */
export function copyPlain(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) throw new Error('a value that contains itself cannot be copied');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copyPlain(item, path)); // its own map makes foreign arrays
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Date]') return new Date(Number(value));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = copyPlain(item, path);
  return copy;
}
