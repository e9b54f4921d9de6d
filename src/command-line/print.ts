import { jsonPieces } from './json-pieces';

/** Results go to standard output; what is being done goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Enough that few calls are made, little beside what is in memory already. */
const WRITTEN_AT_ONCE = 100_000;

/** The one object of `--json`, on one line. */
export function printJson(object: object): void {
  let text = '';
  for (const piece of jsonPieces(object)) {
    text += piece;
    if (text.length < WRITTEN_AT_ONCE) continue;
    process.stdout.write(text);
    text = '';
  }
  print(text);
}

export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
