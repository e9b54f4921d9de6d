import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Effects } from '../../src/emulator/runner';
import { type AddOn, answered, policyStructured, sheetNamed } from './add-on';

const PLANTED = ['71.123.456', '300 123 45 67', 'vecina@correo.co'] as const;
const SENTENCE = `Responde la señora con C.C. ${PLANTED[0]}, celular ${PLANTED[1]}, correo ${PLANTED[2]}`;

/** The policy's workbook with personal data in a published column of Matriz. */
function withPersonalData(): AddOn {
  const opened = policyStructured();
  const sheet = sheetNamed(opened.book, 'Matriz');
  const target = (sheet.values[1] ?? []).indexOf('Meta');
  const row = sheet.values[2] ?? [];
  row[target] = SENTENCE;
  sheet.values[2] = row;
  return opened;
}

function wordsOf({ drive }: Effects): string {
  const document = drive.find(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
  const bytes = Uint8Array.from(document?.content?.bytes ?? [], (byte) => byte & 0xff);
  const part = unzipSync(bytes)['word/document.xml'];
  return part === undefined ? '' : strFromU8(part);
}

describe('personal data in a published column', () => {
  it('stops the publication and names the cell', () => {
    const { reply, effects } = withPersonalData().call({ action: 'publish', document: 'resultsReport' });
    const answer = answered({ reply });
    expect(answer.published).toBe(false);
    expect(answer.blocked.map(({ code, sheet, cell }) => ({ code, sheet, cell }))).toEqual([
      { code: 'personalData', sheet: 'Matriz', cell: 'D3' },
    ]);
    expect(effects.drive).toEqual([]);
  });

  it('goes out hidden, and only hidden, when the publication is forced', () => {
    const { reply, effects } = withPersonalData().call({ action: 'publish', document: 'resultsReport', force: true });
    expect(answered({ reply }).published).toBe(true);
    const words = wordsOf(effects);
    expect(words).toContain('Responde la señora con C.C.');
    for (const planted of PLANTED) expect(words).not.toContain(planted);
  });
});
