/** Who may call what: the authorization modes and scopes of Apps Script, held to as Google does. */
import type { AuthMode, RealmSettings } from './contract';
import { exception } from './exceptions';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Scopes that open a service; any one of a list is enough. */
export const SPREADSHEET_SCOPES = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
export const UI_SCOPES = [`${SCOPE}script.container.ui`];
export const DRIVE_SCOPES = [`${SCOPE}drive.file`, `${SCOPE}drive`];
export const EMAIL_SCOPES = [`${SCOPE}userinfo.email`];

export interface Need {
  /** The least authorization in which Google lets the call through. */
  mode: AuthMode;
  anyScope?: readonly string[];
}

const RANK: Record<AuthMode, number> = { NONE: 0, LIMITED: 1, FULL: 2 };

export function isGranted(settings: RealmSettings, scope: string): boolean {
  return settings.scopes.includes(scope) && !settings.switches.refusedScopes.includes(scope);
}

/** Throws as Google does when the authorization mode or the scopes do not reach. `call` is the full name. */
export function demand(settings: RealmSettings, call: string, need: Need): void {
  if (RANK[settings.authMode] < RANK[need.mode]) {
    throw exception(`You do not have permission to call ${call}.`);
  }
  const scopes = need.anyScope ?? [];
  if (scopes.length > 0 && !scopes.some((scope) => isGranted(settings, scope))) {
    const required = scopes.join(' || ');
    throw exception(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.length > 1 ? `(${required})` : required}`,
    );
  }
}
