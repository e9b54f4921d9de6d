/**
 * Entry of the script that is evaluated inside the sealed realm before the add-on. It leaves one function on the global
 * object, which the runner takes away and calls with plain data.
 */
import type { Book } from '../xlsx/book';
import { createCallCounter, emptyCounters } from './call-counter';
import type { Context } from './context';
import type { Outcome, RealmHandle, RealmSettings, UiRecord, Watch } from './contract';
import { createDrive } from './drive';
import { failures, watchCalls } from './emulate';
import { createHtmlService } from './html-service';
import { interruptedBy, UNWATCHED } from './interruption';
import { createLockService } from './lock-service';
import { createPropertiesService } from './properties-service';
import { createRange } from './range';
import { createConsole, createLogger, createScriptApp, createSession } from './script-services';
import { createSheet } from './sheet';
import { createSpreadsheetApp } from './spreadsheet-app';
import { openStyles } from './style-book';
import { createUtilities } from './utilities';
import { openZone } from './zone';

type Callable = (...given: readonly unknown[]) => unknown;

function createContext(book: Book, settings: RealmSettings, counter: Context['counter']): Context {
  const context: Context = {
    book,
    settings,
    counter,
    ui: { menus: [], dialogs: [], toasts: [], alerts: [] } satisfies UiRecord,
    logs: [],
    zone: openZone(book.timeZone),
    styles: openStyles(book),
    firstSheets: new Set(Array.from(book.sheets, ({ id }) => id)),
    open: {
      range: (place) => createRange(context, place),
      sheet: (sheet) => createSheet(context, sheet),
    },
  };
  return context;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Simple triggers receive an event that says in which mode they run. */
function argumentsFor(functionName: string, given: readonly unknown[], settings: RealmSettings, modes: unknown) {
  const isTrigger = functionName === 'onOpen' || functionName === 'onInstall';
  if (!isTrigger || given.length > 0) return given;
  return [{ authMode: (modes as Record<string, unknown>)[settings.authMode] }]; // an enumeration: modes by name
}

function thrown(error: unknown): Outcome {
  if (error instanceof Error) {
    return { kind: 'thrown', error: { name: error.name, message: error.message, stack: String(error.stack) } };
  }
  return { kind: 'thrown', error: { name: '', message: String(error), stack: '' } };
}

function start(book: Book, settingsText: string, watch: Watch | null): RealmHandle {
  const settings = JSON.parse(settingsText) as RealmSettings; // written by the runner from this very type
  const counters = emptyCounters();
  const interruption = watch === null ? UNWATCHED : interruptedBy(watch, book);
  // Of the execution before, where the realm is kept.
  failures.length = 0;
  watchCalls(watch === null ? null : interruption.after);
  const context = createContext(book, settings, createCallCounter(counters, interruption));
  const scriptApp = createScriptApp(context);
  const authModes = scriptApp.AuthMode;
  define('SpreadsheetApp', createSpreadsheetApp(context));
  define('HtmlService', createHtmlService(context));
  define('PropertiesService', createPropertiesService(context));
  define('LockService', createLockService(context));
  define('Utilities', createUtilities(context));
  define('Session', createSession(context));
  define('ScriptApp', scriptApp);
  define('Drive', createDrive(context));
  define('Logger', createLogger(context));
  define('console', createConsole(context));
  return {
    invoke(functionName, argumentsText) {
      const entry: unknown = Reflect.get(globalThis, functionName);
      if (typeof entry !== 'function') return thrown(new Error(`Script function not found: ${functionName}`));
      const given = argumentsFor(functionName, JSON.parse(argumentsText) as unknown[], settings, authModes);
      try {
        const value = (entry as Callable)(...given); // a function of the add-on
        // What was cut short answers nothing, whatever it caught.
        return interruption.isDead()
          ? thrown(new Error('Exceeded maximum execution time'))
          : { kind: 'returned', value };
      } catch (error) {
        return thrown(error);
      }
    },
    finish: () => ({ ui: context.ui, counters, logs: context.logs, state: settings.state, failures }),
  };
}

define('startEmulator', start);
