/** The program `participa`: the words of its order, and the code it ends with. */

import { isFull } from '../local/disk';
import * as WORDS from '../messages/es/command-line';
import { EXIT } from './exit';
import { runCommand } from './run-command';

for (const stream of [process.stdout, process.stderr]) stream.on('error', outputStopped);

const exitCode = await runCommand(process.argv.slice(2));
process.exitCode ??= exitCode;

/** Whoever reads the output may go, as `head` does: the work goes on in silence and ends as it would have. */
function outputStopped(error: Error): void {
  if (!isFull(error)) return;
  process.exitCode = EXIT.fileProblem;
  process.stderr.write(`${WORDS.outputFull}\n`);
}
