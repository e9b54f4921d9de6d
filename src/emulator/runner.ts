/** The emulator from outside: loads the add-on over a Book and runs its functions, each in a realm of its own. */
import vm from 'node:vm';
import type { Book } from '../xlsx/book';
import { receiveResult, sendArguments } from './client-call';
import type {
  Aftermath,
  AuthMode,
  Counters,
  DriveFile,
  EmulatorState,
  Outcome,
  RealmHandle,
  RealmSettings,
  Switches,
  ThrownError,
  UiRecord,
  Watch,
} from './contract';
import { adoptBook } from './host-copy';
import { copyPlain } from './plain-copy';
import { createSealedRealm } from './sealed-realm';

export interface ScriptOptions {
  /** The add-on, as it ships (Code.js). */
  code: string;
  /** What `buildServices` gives. */
  services: string;
  /** HTML by name, without ".html". */
  files: Record<string, string>;
  manifest: { oauthScopes: string[]; timeZone: string };
  /** Changed in place. */
  book: Book;
  spreadsheet?: { id?: string; name?: string };
  scriptId?: string;
  userKey?: string;
  /** BCP 47, as Session.getActiveUserLocale gives it. */
  user?: { locale?: string };
  switches?: Partial<Switches>;
  /**
   * One realm for all executions, several times as quick: for whoever runs thousands of them. Google gives each its own,
   * so the add-on must remember nothing of a service in its modules.
   */
  realm?: 'fresh' | 'kept';
}

/** What an execution did besides changing the Book. */
export interface Effects {
  ui: UiRecord;
  counters: Counters;
  logs: string[];
  /** Files created or uploaded to in this execution. */
  drive: DriveFile[];
}

export interface Execution extends Effects {
  result: unknown;
}

/** What a page gets from google.script.run. `effects` is for who watches from outside. */
export type ClientReply = ({ ok: true; value: unknown } | { ok: false; error: { message: string } }) & {
  effects: Effects;
};

export interface AppsScript {
  /** Runs a top-level function in a fresh realm; throws ScriptError when it throws. Default authorization: FULL. */
  execute(functionName: string, args?: readonly unknown[], options?: { authMode?: AuthMode }): Execution;
  /** As a sidebar calls it. */
  run(functionName: string, ...args: readonly unknown[]): ClientReply;
  /** What outlives executions beside the Book. */
  readonly state: EmulatorState;
  /** May be changed between executions. */
  readonly switches: Switches;
  /** Asked at each service call of the executions that follow; null for none. */
  watch: Watch | null;
}

/** The add-on threw. `message` reads as a client or the execution log shows it. */
export class ScriptError extends Error {
  readonly effects: Effects;
  constructor(thrown: ThrownError, effects: Effects) {
    super(clientMessage(thrown));
    this.name = 'ScriptError';
    this.effects = effects;
    if (thrown.stack !== '') this.stack = thrown.stack;
  }
}

/** The add-on used something the emulator does not vouch for: a test fails, even if the add-on caught the error. */
export class EmulatorFailure extends Error {
  override readonly name = 'EmulatorFailure';
}

function clientMessage({ name, message }: ThrownError): string {
  return name === '' ? message : `${name}: ${message}`;
}

type Start = (book: Book, settingsText: string, watch: Watch | null) => RealmHandle;

function settingsFor({ options, state, switches }: Script, authMode: AuthMode): string {
  const settings: RealmSettings = {
    authMode,
    scopes: options.manifest.oauthScopes,
    scriptTimeZone: options.manifest.timeZone,
    scriptId: options.scriptId ?? 'local-script',
    userKey: options.userKey ?? 'local-person',
    spreadsheet: { id: options.spreadsheet?.id ?? 'local-workbook', name: options.spreadsheet?.name ?? 'Libro' },
    userLocale: options.user?.locale ?? 'es',
    htmlFiles: options.files,
    switches,
    // What was uploaded earlier is not needed again inside.
    state: { ...state, files: state.files.map(({ content: _content, ...file }) => file) },
  };
  return JSON.stringify(settings);
}

/** Takes over what the realm left; an uploaded content that did not change stays as it was. */
function keepState(state: EmulatorState, left: EmulatorState): DriveFile[] {
  const before = new Map(state.files.map((file) => [file.id, file]));
  const uploaded = left.files.filter((file) => file.content !== undefined || !before.has(file.id));
  const files = left.files.map((file) => {
    const content = file.content ?? before.get(file.id)?.content;
    return content === undefined ? file : { ...file, content };
  });
  Object.assign(state, left, { files });
  return files.filter((file) => uploaded.some(({ id }) => id === file.id));
}

interface Finished {
  outcome: Outcome;
  effects: Effects;
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function';
}

/** A compiled add-on, and what outlives its executions. */
interface Script {
  readonly options: ScriptOptions;
  readonly services: vm.Script;
  readonly code: vm.Script;
  readonly state: EmulatorState;
  readonly switches: Switches;
  watch: Watch | null;
  /** Loaded before, where it is kept. */
  kept: Realm | null;
}

interface Realm {
  readonly context: vm.Context;
  readonly start: Start;
}

function compile(options: ScriptOptions): Script {
  return {
    options,
    services: new vm.Script(options.services, { filename: 'emulator.js' }),
    code: new vm.Script(options.code, { filename: 'Code.js' }),
    state: { userProperties: {}, scriptProperties: {}, files: [] },
    switches: {
      apostrophe: 'stays',
      textFormatGuards: true,
      lockedByOther: false,
      sharing: 'allowed',
      refusedScopes: [],
      ...options.switches,
    },
    watch: null,
    kept: null,
  };
}

function createRealm({ services }: Script): Realm {
  const context = createSealedRealm();
  services.runInContext(context);
  const start = context['startEmulator'] as Start; // defined by realm.ts with this type
  delete context['startEmulator'];
  return { context, start };
}

interface Call {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly authMode: AuthMode;
}

/** One execution, in a realm of its own. */
/** Executions under way over a book: one may meet another, when somebody watches. */
const underWay = new WeakMap<Book, number>();

function enter(book: Book): void {
  underWay.set(book, (underWay.get(book) ?? 0) + 1);
}

/** True for the last one: only then may its objects be replaced by the host's. */
function leave(book: Book): boolean {
  const left = (underWay.get(book) ?? 1) - 1;
  underWay.set(book, left);
  return left === 0;
}

function perform(script: Script, { functionName, args, authMode }: Call): Finished {
  const realm = script.kept ?? createRealm(script);
  enter(script.options.book);
  const handle = realm.start(script.options.book, settingsFor(script, authMode), script.watch);
  let outcome: Outcome;
  let left: Aftermath;
  try {
    const loading = script.kept === null ? loadCode(script.code, realm.context) : undefined;
    if (script.options.realm === 'kept' && loading === undefined) script.kept = realm;
    outcome = loading ?? handle.invoke(functionName, JSON.stringify(args));
  } finally {
    // A copy has the type of what was copied.
    left = copyPlain(handle.finish()) as Aftermath;
    if (leave(script.options.book)) adoptBook(script.options.book);
  }
  const drive = keepState(script.state, left.state);
  if (left.failures.length > 0) throw new EmulatorFailure(left.failures.join('\n'));
  if (outcome.kind === 'returned' && isThenable(outcome.value)) {
    throw new EmulatorFailure(`${functionName} returned a promise: Apps Script would not wait for it`);
  }
  const { ui, counters, logs } = left;
  return { outcome, effects: { ui, counters, logs, drive } };
}

/** Compiles once; each execution then gets a realm of its own. */
export function createScript(options: ScriptOptions): AppsScript {
  const script = compile(options);
  return {
    state: script.state,
    switches: script.switches,
    get watch() {
      return script.watch;
    },
    set watch(watch) {
      script.watch = watch;
    },
    execute(functionName, args = [], { authMode = 'FULL' } = {}) {
      const { outcome, effects } = perform(script, { functionName, args, authMode });
      if (outcome.kind === 'thrown') throw new ScriptError(outcome.error, effects);
      return { result: copyPlain(outcome.value), ...effects };
    },
    run(functionName, ...given) {
      if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`);
      const { outcome, effects } = perform(script, { functionName, args: sendArguments(given), authMode: 'FULL' });
      if (outcome.kind === 'thrown') return { ok: false, error: { message: clientMessage(outcome.error) }, effects };
      return { ...clientValue(outcome.value), effects };
    },
  };
}

function clientValue(value: unknown): { ok: true; value: unknown } | { ok: false; error: { message: string } } {
  try {
    return { ok: true, value: receiveResult(value) };
  } catch (reason) {
    return { ok: false, error: { message: reason instanceof Error ? reason.message : String(reason) } };
  }
}

/** Top-level code of the add-on runs in the mode of the execution, and may throw like any other. */
function loadCode(code: vm.Script, realm: vm.Context): Outcome | undefined {
  try {
    code.runInContext(realm);
    return undefined;
  } catch (reason) {
    // It came from the realm, so it is no Error of this one.
    const { name = '', message = String(reason), stack = '' } = (reason ?? {}) as Partial<ThrownError>;
    return { kind: 'thrown', error: { name: String(name), message: String(message), stack: String(stack) } };
  }
}
