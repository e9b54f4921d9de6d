/** SHA-256 of a plan, so that what is applied is what was shown. */
export function hashOf(plan: object): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify(plan),
    Utilities.Charset.UTF_8,
  );
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
