/** Base64, for pictures that a page holds itself. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** As a data: address wants bytes; where reports are rendered there is no btoa. */
export function base64(bytes: Uint8Array): string {
  let digits = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) digits += DIGITS.charAt((three >> shift) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return digits.slice(0, digits.length - missing) + '='.repeat(missing);
}
