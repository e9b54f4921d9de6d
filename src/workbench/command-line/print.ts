/** Results go to standard output; what is being done goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
