/**
 * What crosses between the Node side and the sealed realm: plain data only, never a function or an object of the host.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What nobody has verified on Google, and what a test may want to go wrong. */
export interface Switches {
  /** Does a leading apostrophe written to an "@" cell remain part of its value, or does Google swallow it? */
  apostrophe: 'stays' | 'hidden';
  /** Does the format "@" keep a leading "=" from becoming a formula? */
  textFormatGuards: boolean;
  /** Another person holds the document lock. */
  lockedByOther: boolean;
  /** Does the organisation let people share by link? */
  sharing: 'allowed' | 'refused';
  /** Scopes of the manifest that the person did not grant. */
  refusedScopes: string[];
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  trashed: boolean;
  webViewLink: string;
  permissions: { type: string; role: string }[];
  /** What an app says of its own file; no other sees it. */
  appProperties?: Record<string, string>;
  /** What was uploaded, before any conversion; signed bytes as Apps Script has them. Absent for a folder. */
  content?: { contentType: string; bytes: number[] };
}

/** What outlives an execution beside the Book. */
export interface EmulatorState {
  userProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  files: DriveFile[];
  /** Sheet in front, by id; the first visible one while absent. */
  activeSheetId?: number;
}

export interface RealmSettings {
  authMode: AuthMode;
  scopes: string[];
  scriptTimeZone: string;
  /** Of two copies of a script in one spreadsheet, each has its own. */
  scriptId: string;
  spreadsheet: { id: string; name: string };
  userLocale: string;
  /** Tells one person from another without saying who they are. */
  userKey: string;
  htmlFiles: Record<string, string>;
  switches: Switches;
  state: EmulatorState;
}

/** A service call of an execution: the n-th, from 1. */
export interface ServiceCall {
  readonly number: number;
  /** For example 'Range.setValues'. */
  readonly name: string;
  readonly when: 'before' | 'after';
}

/**
 * What becomes of a call: an error thrown before or after its effect (a late error whose write lands all the same), or
 * the end of the execution with no `finally`, its pending writes kept or lost.
 */
export type Fate = 'goOn' | 'throw' | 'kill' | 'killLosingWrites';

/** Asked at each service call, by a test that lets something go wrong or somebody type meanwhile. */
export type Watch = (call: ServiceCall) => Fate;

/** Service calls of one execution. */
export interface Counters {
  /** Reads and writes of values, formats or structure; find, lock, properties, Drive, flush. */
  calls: number;
  /** Getters of handles and builders: they cost no trip to the spreadsheet. */
  handles: number;
  /** Everything else: Utilities, Session, HtmlService, menus, logs. */
  others: number;
  reads: number;
  writes: number;
  /** Reads that follow a write: each one makes Google flush what was pending. */
  readsAfterWrites: number;
  flushes: number;
  cellsRead: number;
  cellsWritten: number;
  /** By full name, for example 'Range.getValues'. */
  byName: Record<string, number>;
}

export interface UiRecord {
  menus: { caption: string; functionName: string }[][];
  sidebar?: { title: string; content: string };
  dialogs: { title: string; content: string; widthPixels?: number; heightPixels?: number }[];
  toasts: { message: string; title?: string; seconds?: number }[];
  alerts: { title?: string; prompt: string }[];
  /** Where the person was taken last. */
  active?: { sheet: string; a1: string };
}

export interface ThrownError {
  name: string;
  message: string;
  stack: string;
}

export type Outcome = { kind: 'returned'; value: unknown } | { kind: 'thrown'; error: ThrownError };

/** What an execution leaves behind; `failures` are uses of the emulator that must fail a test even if they were caught. */
export interface Aftermath {
  ui: UiRecord;
  counters: Counters;
  logs: string[];
  state: EmulatorState;
  failures: string[];
}

/** The only two things the Node side may ask of a started realm. */
export interface RealmHandle {
  /** `argumentsText` is a JSON array. */
  invoke(functionName: string, argumentsText: string): Outcome;
  finish(): Aftermath;
}
