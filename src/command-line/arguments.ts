import { parseArgs } from 'node:util';
import type { Action } from '../apps-script/protocol';
import * as WORDS from '../messages/es/command-line';
import { CommandStop, EXIT } from './exit';

/** 'YYYY-MM-DD', a day of the calendar. */
type Cutoff = NonNullable<Extract<Action, { action: 'review' }>['cutoff']>;

export interface Arguments {
  readonly input: string | null;
  readonly output: string | null;
  readonly sheet: string | null;
  readonly workbookOutput: string | null;
  readonly type: string | null;
  /** Code of the one report to make a document of. */
  readonly report: string | null;
  /** A picture for the documents. */
  readonly logo: string | null;
  readonly cutoff: Cutoff | null;
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
  reporte: { type: 'string' },
  logo: { type: 'string' },
  corte: { type: 'string' },
  vigencia: { type: 'string' },
  json: { type: 'boolean' },
  forzar: { type: 'boolean' },
  ejemplo: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The words after the command, which takes these options. Wrong ones stop with a sentence and the usage. */
export function readArguments(
  words: readonly string[],
  command: { readonly name: string; readonly options: readonly OptionName[] },
): Arguments {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  const inputs: string[] = [];
  const texts = new Map<OptionName, string>();
  const marks = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const name = optionName(token, command);
    if (OPTIONS[name].type === 'string') texts.set(name, requireValue(token));
    else marks.add(requireNoValue(name, token.value));
  }
  const [input, extra] = inputs;
  if (extra !== undefined) throw wrongUse(WORDS.extraInput(extra));
  if (input !== undefined && marks.has('ejemplo')) throw wrongUse(WORDS.sampleAndInput(input));
  return {
    input: input ?? null,
    output: texts.get('salida') ?? null,
    sheet: texts.get('hoja') ?? null,
    workbookOutput: texts.get('libro') ?? null,
    type: texts.get('tipo') ?? null,
    report: texts.get('reporte') ?? null,
    logo: texts.get('logo') ?? null,
    cutoff: readCutoff(texts.get('corte')),
    year: readYear(texts.get('vigencia')),
    json: marks.has('json'),
    force: marks.has('forzar'),
    sample: marks.has('ejemplo'),
  };
}

function optionName(
  { name, rawName }: { readonly name: string; readonly rawName: string },
  command: { readonly name: string; readonly options: readonly OptionName[] },
): OptionName {
  const known = isOption(name) ? name : null;
  if (known === null) throw wrongUse(WORDS.unknownOption(rawName));
  if (!command.options.includes(known)) throw wrongUse(WORDS.uselessOption(known, command.name));
  return known;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

interface GivenOption {
  readonly name: string;
  readonly value: string | undefined;
  /** Undefined when there is no value; true for --name=value. */
  readonly inlineValue: boolean | undefined;
}

/** The next option is no value: "--salida --json" forgot it. */
function requireValue({ name, value = '', inlineValue }: GivenOption): string {
  if (value === '' || (inlineValue !== true && value.startsWith('--'))) throw wrongUse(WORDS.missingValue(name));
  return value;
}

function requireNoValue(name: OptionName, value: string | undefined): OptionName {
  if (value !== undefined) throw wrongUse(WORDS.needlessValue(name));
  return name;
}

export function wrongUse(sentence: string): CommandStop {
  return new CommandStop(EXIT.wrongUse, sentence);
}

function readCutoff(text: string | undefined): Cutoff | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw wrongUse(WORDS.badDate(text));
  // A day as the add-on takes it, which looks again.
  return text as Cutoff;
}

function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : new Date(Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(19|20)\d{2}$/.test(text)) throw wrongUse(WORDS.badYear(text));
  return Number(text);
}
