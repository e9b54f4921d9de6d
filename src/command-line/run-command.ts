/** The commands there are, the options each takes, and how any of them ends. */
import * as WORDS from '../messages/es/command-line';
import { type Arguments, type OptionName, readArguments, wrongUse } from './arguments';
import { demonstrationCommand } from './demonstration';
import { CommandStop, EXIT, type ExitCode } from './exit';
import { print, printJson, progress } from './print';
import { publishCommand } from './publish';
import { refreshCommand } from './refresh';
import { reviewCommand } from './review';
import { structureCommand } from './structure';

interface Command {
  readonly options: readonly OptionName[];
  readonly run: (options: Arguments) => Promise<void>;
}

const COMMANDS: { readonly [name: string]: Command } = {
  estructurar: { options: ['salida', 'hoja', 'vigencia', 'ejemplo', 'forzar', 'json'], run: structureCommand },
  revisar: { options: ['corte', 'json'], run: reviewCommand },
  actualizar: { options: ['corte', 'salida', 'forzar', 'json'], run: refreshCommand },
  publicar: {
    options: ['tipo', 'salida', 'libro', 'reporte', 'logo', 'corte', 'forzar', 'json'],
    run: publishCommand,
  },
  demostracion: { options: [], run: demonstrationCommand },
};

const HELP: readonly string[] = ['--help', '-h', '--ayuda'];

/** Runs the command that these words ask for and says what went wrong, if anything. Never rejects. */
export async function runCommand(words: readonly string[]): Promise<ExitCode> {
  try {
    const [name, ...rest] = words;
    if (words.some((word) => HELP.includes(word))) {
      print(WORDS.usage);
      return EXIT.done;
    }
    if (name === undefined) throw wrongUse(WORDS.noCommand);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw wrongUse(WORDS.unknownCommand(name));
    await command.run(readArguments(rest, { name, options: command.options }));
    return EXIT.done;
  } catch (error) {
    const stop = error instanceof CommandStop ? error : new CommandStop(EXIT.fileProblem, WORDS.unexpected);
    progress(
      stop === error ? stop.message : `${stop.message}\n${error instanceof Error ? error.stack : String(error)}`,
    );
    if (stop.exitCode === EXIT.wrongUse) progress(`\n${WORDS.usage}`);
    if (words.includes('--json')) printJson({ version: 1, ...stop.details, error: errorJson(stop) });
    return stop.exitCode;
  }
}

function errorJson({ exitCode, message }: CommandStop) {
  return { exitCode, message };
}
