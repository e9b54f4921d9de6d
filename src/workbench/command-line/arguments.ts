import { parseArgs } from 'node:util';
import { type IsoDate, parseIsoDate } from '../../core/calendar';
import { COMMAND_WORDS as WORDS } from '../../messages/es/command-line';
import { CommandStop, EXIT } from './exit';

export interface Arguments {
  readonly input: string | null;
  readonly output: string | null;
  readonly sheet: string | null;
  readonly workbookOutput: string | null;
  readonly type: string | null;
  readonly cutoff: IsoDate | null;
  readonly year: number | null;
  readonly json: boolean;
  readonly force: boolean;
  readonly sample: boolean;
}

const OPTIONS = {
  salida: { type: 'string' },
  hoja: { type: 'string' },
  libro: { type: 'string' },
  tipo: { type: 'string' },
  corte: { type: 'string' },
  vigencia: { type: 'string' },
  json: { type: 'boolean', default: false },
  forzar: { type: 'boolean', default: false },
  ejemplo: { type: 'boolean', default: false },
} as const;

/** The words after the command. Wrong ones stop with a sentence and the usage. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw wrongUse(WORDS.unknownCommand(positionals[1] ?? ''));
  return {
    input: positionals[0] ?? null,
    output: values.salida ?? null,
    sheet: values.hoja ?? null,
    workbookOutput: values.libro ?? null,
    type: values.tipo ?? null,
    cutoff: readCutoff(values.corte),
    year: readYear(values.vigencia),
    json: values.json,
    force: values.forzar,
    sample: values.ejemplo,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error));
  }
}

export function wrongUse(sentence: string): CommandStop {
  return new CommandStop(EXIT.wrongUse, `${sentence}\n\n${WORDS.usage}`);
}

function readCutoff(text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null) throw wrongUse(WORDS.badDate(text));
  return date;
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(19|20)\d{2}$/.test(text)) throw wrongUse(WORDS.badYear(text));
  return Number(text);
}
