import { describe, expect, it } from 'vitest';
import { choiceKeys } from '../../src/catalogue/choice';
import { foldText } from '../../src/core/text';
import { isStored } from '../../src/tables/column';
import { ALL_TABLES, TABLES } from '../../src/tables/definitions/all';
import { COMPUTED_SHEET_KEYS, COMPUTED_SHEETS } from '../../src/tables/definitions/computed';
import { SETTING_FIELDS, SETTINGS_SHEET } from '../../src/tables/definitions/settings';
import { ownName } from '../../src/tables/definitions/words';

const SHEETS = [
  SETTINGS_SHEET,
  ...ALL_TABLES,
  ...COMPUTED_SHEET_KEYS.map((key) => ({ ...COMPUTED_SHEETS[key], sheetAliases: [] as readonly string[] })),
];

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe.each(ALL_TABLES)('the table $sheet', (definition) => {
  const columns = Object.entries(definition.columns);

  it('calls no two columns alike, by heading or by alias', () => {
    const names = columns.flatMap(([, column]) => [
      ...new Set([column.heading, ...(column.aliases ?? [])].map(foldText)),
    ]);
    const computed = columns.filter(([, column]) => !isStored(column)).map(([, column]) => foldText(column.heading));
    // A computed column may bear the name under which people write their own: it is never taken for theirs.
    expect(repeated(names).filter((name) => !computed.includes(name))).toEqual([]);
    expect(repeated(columns.map(([, column]) => foldText(column.heading)))).toEqual([]);
  });

  it('requires nothing that it computes itself', () => {
    const wrong = columns.filter(([, column]) => !isStored(column) && (column.required !== undefined || column.names));
    expect(wrong).toEqual([]);
  });

  it('explains every column in a sentence, and itself in one', () => {
    for (const [, column] of columns) expect(column.note).toMatch(/^\p{Lu}.*[.…]$/u);
    expect(definition.purpose).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('gives its rows a code in the column of that name only', () => {
    const codes = columns.filter(([, column]) => column.kind === 'code');
    expect(codes.map(([field]) => field)).toEqual(codes.length === 0 ? [] : ['code']);
  });

  it('offers lists without two values that read alike', () => {
    for (const [, column] of columns) {
      if (column.kind !== 'choice' && column.kind !== 'multiChoice') continue;
      const { choices } = column;
      const words = choiceKeys(choices).flatMap((key) => [...new Set((choices[key] ?? []).map(foldText))]);
      expect(repeated(words)).toEqual([]);
    }
  });
});

describe('the tables', () => {
  it('keep personal data in one column, the text as it was received', () => {
    const personal = ALL_TABLES.flatMap((definition) =>
      Object.entries(definition.columns)
        .filter(([, column]) => column.publication === 'personal')
        .map(([field]) => `${definition.key}.${field}`),
    );
    expect(personal).toEqual(['contributions.receivedText']);
  });

  it('publish no evidence, which usually is a list of who attended', () => {
    const evidence = ALL_TABLES.flatMap((definition) =>
      Object.entries(definition.columns).filter(([field]) => field === 'evidence'),
    );
    expect(evidence).toHaveLength(5);
    expect(evidence.map(([, column]) => column.publication)).toEqual(evidence.map(() => 'internal'));
  });

  it('have one column each that names the row, always required; a contribution and a publication need none', () => {
    const naming = ALL_TABLES.map((definition) => [
      definition.key,
      Object.entries(definition.columns)
        .filter(([, column]) => column.names === true && column.required === 'always')
        .map(([field]) => field),
    ]);
    expect(Object.fromEntries(naming)).toEqual({
      followUp: ['activity'],
      groups: ['group'],
      activities: ['activity'],
      reports: ['activity'],
      contributions: [],
      commitments: ['commitment'],
      channels: ['channel'],
      findings: ['finding'],
      team: ['area'],
      practices: ['practice'],
      steps: ['step'],
      furagQuestions: ['question'],
      publications: [],
    });
  });

  it('give codes that begin with a letter of their own', () => {
    const prefixes = ALL_TABLES.map((definition) => definition.columns['code']).flatMap((column) =>
      column?.kind === 'code' ? [column.prefix] : [],
    );
    expect(prefixes).toEqual(['M', 'G', 'A', 'R', 'P', 'C']);
  });

  it('refer to tables whose rows have codes', () => {
    const targets = ALL_TABLES.flatMap((definition) =>
      Object.values(definition.columns).flatMap((column) => (column.kind === 'reference' ? [column.table] : [])),
    );
    expect(new Set(targets)).toEqual(new Set(['activities']));
    expect(TABLES.activities.columns.code.kind).toBe('code');
  });

  it('come at once or with a step: six sheets from the start, Configuración among them', () => {
    expect(ALL_TABLES.filter((definition) => definition.fromStart).map((definition) => definition.sheet)).toEqual([
      'Matriz',
      'Grupos de valor',
      'Plan',
      'Reportes',
      'Aportes',
    ]);
  });
});

describe('the names of the sheets', () => {
  it('are each one sheet, aliases included', () => {
    expect(
      repeated(SHEETS.flatMap((entry) => [...new Set([entry.sheet, ...entry.sheetAliases].map(foldText))])),
    ).toEqual([]);
  });

  it('fit a spreadsheet of either kind, also when ours must give way to a person’s own', () => {
    for (const { sheet } of SHEETS) {
      expect(ownName(sheet).length).toBeLessThanOrEqual(31);
      expect(sheet).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
  });
});

describe('the settings', () => {
  it('have names that differ, and help in a sentence', () => {
    expect(
      repeated(SETTING_FIELDS.flatMap(([, column]) => [column.heading, ...(column.aliases ?? [])].map(foldText))),
    ).toEqual([]);
    for (const [, column] of SETTING_FIELDS) expect(column.note).toMatch(/^\p{Lu}.*[.…]$/u);
  });

  it('ask for roles, never for names of persons', () => {
    for (const [field, column] of SETTING_FIELDS) {
      if (field.endsWith('By')) expect(column.note).toContain('Cargo, no nombre');
    }
  });
});
