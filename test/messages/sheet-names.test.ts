import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_TABLES } from '../../src/tables/definitions/all';
import { COMPUTED_SHEETS } from '../../src/tables/definitions/computed';
import { SETTINGS_SHEET } from '../../src/tables/definitions/settings';

/** Sentences name sheets as people read them: one that is renamed must not be sought in vain. */
const FOLDER = 'src/messages/es';
const SHEETS = [...ALL_TABLES, ...Object.values(COMPUTED_SHEETS), SETTINGS_SHEET].map(({ sheet }) => sheet);
const NAMED = /\bhoja «?(\p{Lu}\p{Ll}[\p{L} ]*)/gu;

function namedSheets(): readonly string[] {
  return readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(join(FOLDER, file), 'utf8').matchAll(NAMED)].map(([, name]) => `${name} `),
  );
}

describe('a sheet that a sentence sends people to', () => {
  it('has the name that its definition gives it', () => {
    const named = namedSheets();
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !SHEETS.some((sheet) => name.startsWith(`${sheet} `)))).toEqual([]);
  });
});
