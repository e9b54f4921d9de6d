import { describe, expect, it } from 'vitest';
import type { AuthMode } from '../../src/emulator/contract';
import { bookOf, script, THREE_SCOPES } from './fixtures';

const MENU = `SpreadsheetApp.getUi().createAddonMenu().addItem('Abrir', 'open').addSeparator().addToUi()`;
const SIDEBAR = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>'))`;

function attempt(expression: string, authMode: AuthMode, oauthScopes: string[] = THREE_SCOPES): string {
  const manifest = { oauthScopes, timeZone: 'America/Bogota' };
  try {
    script(`function go() { ${expression}; }`, bookOf(), { manifest }).execute('go', [], { authMode });
    return 'allowed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('authorization modes', () => {
  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'refused', 'allowed', 'allowed'],
    ['SpreadsheetApp.flush()', 'refused', 'allowed', 'allowed'],
    ['PropertiesService.getDocumentProperties()', 'refused', 'allowed', 'allowed'],
    ['PropertiesService.getUserProperties()', 'refused', 'allowed', 'allowed'],
    ['LockService.getDocumentLock()', 'refused', 'allowed', 'allowed'],
    [MENU, 'allowed', 'allowed', 'allowed'],
    [SIDEBAR, 'refused', 'refused', 'allowed'],
    ["SpreadsheetApp.getUi().alert('Listo')", 'refused', 'refused', 'allowed'],
    ["Drive.Files.create({ name: 'a' })", 'refused', 'refused', 'allowed'],
    ['Session.getActiveUserLocale()', 'allowed', 'allowed', 'allowed'],
    ['Utilities.getUuid()', 'allowed', 'allowed', 'allowed'],
    ["Logger.log('a')", 'allowed', 'allowed', 'allowed'],
  ])('%s is %s under NONE, %s under LIMITED, %s under FULL', (expression, ...expected) => {
    const modes: AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
    const seen = modes.map((mode) => {
      const answer = attempt(expression, mode);
      return answer.includes('You do not have permission to call') ? 'refused' : answer;
    });
    expect(seen).toStrictEqual(expected);
  });

  it('hold for the top level of the script too', () => {
    const eager = script('var book = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}');
    expect(() => eager.execute('onOpen', [], { authMode: 'NONE' })).toThrow(
      'Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    );
    expect(() => eager.execute('onOpen', [], { authMode: 'LIMITED' })).not.toThrow();
  });

  it('are told to a trigger by its event', () => {
    const opened = script(
      'function onOpen(e) { return [String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE]; }',
    );
    expect(opened.execute('onOpen', [], { authMode: 'NONE' }).result).toStrictEqual(['NONE', true]);
    expect(opened.execute('onOpen', [], { authMode: 'LIMITED' }).result).toStrictEqual(['LIMITED', false]);
  });
});

describe('scopes', () => {
  const [currentOnly = '', ui = '', drive = ''] = THREE_SCOPES;

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', [ui, drive]],
    ['SpreadsheetApp.getUi()', [currentOnly, drive]],
    ["Drive.Files.create({ name: 'a' })", [currentOnly, ui]],
    ['Session.getActiveUser().getEmail()', [currentOnly, ui, drive]],
  ])('%s fails without its scope', (expression, scopes) => {
    expect(attempt(expression, 'FULL', scopes)).toMatch(
      /^Exception: Specified permissions are not sufficient to call .*Required permissions: \(?https:/,
    );
  });

  it('that the person refused are as good as absent', () => {
    const code = `function go() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${drive}']); }`;
    expect(() => script(code).execute('go')).not.toThrow();
    const refused = script(code, bookOf(), { switches: { refusedScopes: [drive] } });
    expect(() => refused.execute('go')).toThrow('Authorization is required to perform that action');
  });
});
