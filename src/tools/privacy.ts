/** `npm run privacy`: recall and precision of the search for personal data, by kind and half of the corpus, in totals. */
import { HALVES, HARMLESS, readHalf, type Totals, totalsOf, wilson } from './privacy/corpus';

for (const half of HALVES) {
  const totals = totalsOf(readHalf(half));
  process.stdout.write(`${half}\n`);
  for (const one of totals) process.stdout.write(`${lineOf(one)}\n`);
}

function lineOf({ kind, texts, blocked, asked, asKind, mistaken }: Totals): string {
  const found = `${kind.padEnd(12)} ${String(texts).padStart(4)} texts  blocked ${share(blocked, texts)}  blocked or asked ${share(blocked + asked, texts)}`;
  return kind === HARMLESS
    ? found
    : `${found}  as this kind ${share(asKind, texts)}  precision ${share(asKind, asKind + mistaken)}`;
}

function share(hits: number, of: number): string {
  const [low, high] = wilson(hits, of);
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(of === 0 ? 0 : hits / of).padStart(5)} % [${percent(low)}–${percent(high)}] (${hits}/${of})`;
}
