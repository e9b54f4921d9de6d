/** The small services about the script itself: Session, ScriptApp, Logger and console. */
import { demand, EMAIL_SCOPES, isGranted } from './access';
import type { Context } from './context';
import { emulate, enumeration } from './emulate';
import { exception } from './exceptions';

type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Logger = GoogleAppsScript.Base.Logger;

export function createSession({ settings, counter }: Context): Session {
  const members: Pick<
    Session,
    'getScriptTimeZone' | 'getActiveUserLocale' | 'getActiveUser' | 'getTemporaryActiveUserKey'
  > = {
    getTemporaryActiveUserKey() {
      counter.other('Session.getTemporaryActiveUserKey');
      return settings.userKey;
    },
    getScriptTimeZone() {
      counter.other('Session.getScriptTimeZone');
      return settings.scriptTimeZone;
    },
    getActiveUserLocale() {
      counter.other('Session.getActiveUserLocale');
      return settings.userLocale;
    },
    getActiveUser() {
      counter.other('Session.getActiveUser');
      demand(settings, 'Session.getActiveUser', { mode: 'NONE', anyScope: EMAIL_SCOPES });
      return emulate<GoogleAppsScript.Base.User>('User', {});
    },
  };
  return emulate<Session>('Session', members);
}

export function createScriptApp({ settings, counter }: Context): ScriptApp {
  const members: Pick<ScriptApp, 'AuthMode' | 'requireScopes' | 'getScriptId'> = {
    getScriptId() {
      counter.other('ScriptApp.getScriptId');
      return settings.scriptId;
    },
    AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    requireScopes(_authMode, scopes) {
      counter.other('ScriptApp.requireScopes');
      demand(settings, 'ScriptApp.requireScopes', { mode: 'FULL' });
      const missing = scopes.filter((scope) => !isGranted(settings, scope));
      // On the platform this ends the execution and asks the person; nothing after it runs either way.
      if (missing.length > 0) throw exception(`Authorization is required to perform that action: ${missing.join(' ')}`);
    },
  };
  return emulate<ScriptApp>('ScriptApp', members);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return String(value.stack ?? value);
  return JSON.stringify(value) ?? String(value);
}

export function createLogger({ logs, counter }: Context): Logger {
  const members: Pick<Logger, 'log'> = {
    log(...values: readonly unknown[]) {
      counter.other('Logger.log');
      logs.push(values.map(textOf).join(' '));
      return logger;
    },
  };
  const logger = emulate<Logger>('Logger', members);
  return logger;
}

type Write = (...values: readonly unknown[]) => void;

export function createConsole({ logs, counter }: Context): Record<'log' | 'info' | 'warn' | 'error', Write> {
  const write =
    (name: string): Write =>
    (...values) => {
      counter.other(`console.${name}`);
      logs.push(values.map(textOf).join(' '));
    };
  return emulate('console', { log: write('log'), info: write('info'), warn: write('warn'), error: write('error') });
}
