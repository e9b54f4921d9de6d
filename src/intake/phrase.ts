import { foldText } from '../core/text';
import { OPEN_ENDING } from './source-words';

/** Whether two texts read as one sentence cut in two, seen from either side of the cut. */

/** As far back as an open bracket is looked for. */
const LONGEST_REMARK = 400;

/** What comes after a cut inside a sentence: small letters, or a mark that closes or goes on. */
export function startsMidSentence(text: string): boolean {
  return /^([(«“"]?\p{Ll}|[,;.:)\]%/»”])/u.test(text);
}

/** What no sentence ends with: an article, a preposition, a comma, an open bracket. */
export function endsOpen(text: string): boolean {
  if (/[,([/\-–«“:;&+]$/.test(text)) return true;
  if (endsSentence(text)) return false;
  const end = text.slice(-LONGEST_REMARK);
  return OPEN_ENDING.test(foldText(end.slice(-20))) || count(end, '(') > count(end, ')');
}

export function endsSentence(text: string): boolean {
  return /[.!?)"”»]$/.test(text);
}

/** "… 2. Grupos" and "3. Fases …": the next number of an enumeration. */
export function goesOnCounting(upper: string, lower: string): boolean {
  const number = Number(/^(\d{1,2})[.)]/.exec(lower)?.[1] ?? 0);
  return number > 1 && new RegExp(`(^|\\s)${number - 1}[.)]`).test(upper);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
