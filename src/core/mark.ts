/** A short mark of a text: it tells two texts apart; it is no secret and no proof. */
export function markOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 16777619);
    high = Math.imul(high ^ code, 2654435761);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
