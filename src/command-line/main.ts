/** Where the command line starts: runs the words it was given and leaves their exit code. */
import { runCommand } from './run-command';

process.exitCode = await runCommand(process.argv.slice(2));
