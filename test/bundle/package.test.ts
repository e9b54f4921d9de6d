import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { built, ROOT, SIDEBAR } from '../apps-script/add-on';
import { parseScript } from './script-tree';

const KILOBYTE = 1024;
const SCOPE = 'https://www.googleapis.com/auth/';
const MANIFEST = JSON.parse(built('dist/appsscript.json'));
/** Google's manifest schema, kept beside the checkout where there is one. */
const SCHEMA = `${ROOT}/../shared/platform/appsscript.schema.json`;

describe('the manifest that ships', () => {
  it('asks for exactly three permissions', () => {
    expect(MANIFEST.oauthScopes).toStrictEqual([
      `${SCOPE}spreadsheets.currentonly`,
      `${SCOPE}script.container.ui`,
      `${SCOPE}drive.file`,
    ]);
  });

  it('has only the keys we know, because a misspelt one would pass Google’s schema', () => {
    expect(Object.keys(MANIFEST).sort()).toStrictEqual([
      ...['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone'],
    ]);
    expect(MANIFEST).toMatchObject({ runtimeVersion: 'V8', timeZone: 'America/Bogota' });
    expect(MANIFEST.dependencies).toStrictEqual({
      enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }],
    });
  });

  describe.runIf(existsSync(SCHEMA))('against the schema beside the checkout', () => {
    it('is valid', () => {
      const validate = new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
      validate(MANIFEST);
      expect(validate.errors).toBeNull();
      expect(validate({ ...MANIFEST, runtimeVersion: 'V9' })).toBe(false);
    });
  });
});

describe('the sidebar that ships', () => {
  const scripts = [...SIDEBAR.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');

  it('weighs at most 120 KB', () => {
    const bytes = statSync(`${ROOT}/dist/Sidebar.html`).size;
    console.info(`Sidebar.html: ${(bytes / KILOBYTE).toFixed(1)} KB`);
    expect(bytes).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  it('carries one script, in which HtmlService finds nothing to mangle', () => {
    expect(scripts).toHaveLength(1);
    const [script = ''] = scripts;
    expect(script).not.toContain('`');
    expect(script).not.toContain('<!--');
    expect(() => parseScript(script)).not.toThrow();
  });

  it('asks for nothing from outside', () => {
    expect(SIDEBAR).toMatch(/^<!DOCTYPE html>/i);
    expect(SIDEBAR).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/i);
    expect(SIDEBAR).not.toMatch(/@import|url\(\s*["']?https?:/i);
    expect(SIDEBAR).not.toMatch(/<\?/);
  });
});

describe('clasp', () => {
  it('would push exactly the manifest, the script and the sidebar', () => {
    const said = execFileSync(process.execPath, [`${ROOT}/node_modules/.bin/clasp`, 'status', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const status = JSON.parse(said);
    expect([...status.filesToPush].sort()).toStrictEqual([
      ...['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'],
    ]);
    expect(status.untrackedFiles).toStrictEqual([]);
  });
});
