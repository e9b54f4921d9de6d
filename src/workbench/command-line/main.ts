import { COMMAND_WORDS as WORDS } from '../../messages/es/command-line';
import { type Arguments, readArguments, wrongUse } from './arguments';
import { demonstrationCommand } from './demonstration';
import { CommandStop, EXIT } from './exit';
import { publishCommand } from './publish';
import { refreshCommand } from './refresh';
import { reviewCommand } from './review';
import { structureCommand } from './structure';

const COMMANDS: { readonly [name: string]: (options: Arguments) => Promise<void> } = {
  estructurar: structureCommand,
  revisar: reviewCommand,
  actualizar: refreshCommand,
  publicar: publishCommand,
  demostracion: demonstrationCommand,
};

async function main(words: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = words;
    if (name === undefined) throw wrongUse(WORDS.noCommand);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw wrongUse(WORDS.unknownCommand(name));
    await command(readArguments(rest));
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommandStop) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`${WORDS.unexpected}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.fileProblem;
  }
}

process.exitCode = await main(process.argv.slice(2));
