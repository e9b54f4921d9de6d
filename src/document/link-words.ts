import { cleanLine, cleanText } from './clean-text';

/** The text of a link, where the blanks at its ends are not part of the link: they would be underlined. */
export interface LinkWords {
  readonly before: string;
  /** Never empty: a link without text shows its address. */
  readonly words: string;
  readonly after: string;
}

export function linkWords(text: string, target: string): LinkWords {
  const clean = cleanText(text);
  const words = clean.trim();
  if (cleanLine(words) === '') return { before: '', words: target, after: '' };
  const start = clean.indexOf(words);
  return { before: clean.slice(0, start), words, after: clean.slice(start + words.length) };
}
