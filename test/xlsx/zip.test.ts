import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { richWorkbook } from './foreign';
import { PLACE, partsOf, reopen, sheetAt, sheetXml, workbookOf, zipOf } from './parts';

function refusalOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes, PLACE);
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
  return 'opened';
}

const workbook = workbookOf({ Hoja: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });

function oleFile(stream: string): Uint8Array {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return new Uint8Array(
    Buffer.concat([signature, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]),
  );
}

describe('a file that is no workbook', () => {
  it.each([
    ['text', 'notZip', strToU8('Código;Actividad\n1;2')],
    ['nothing at all', 'notZip', new Uint8Array()],
    ['a web page', 'html', strToU8('\n<html><table><tr><td>1</td></tr></table></html>')],
    ['a web page with its mark of order', 'html', strToU8('\ufeff<!DOCTYPE html><html></html>')],
    ['an Excel 2003 XML table', 'html', strToU8('<?xml version="1.0"?><Workbook/>')],
    ['a password-protected workbook', 'encrypted', oleFile('EncryptedPackage')],
    ['an Excel 97 workbook', 'oldXls', oleFile('Workbook')],
    ['a download cut short', 'broken', workbook.subarray(0, workbook.length - 60)],
    ['a document of Word', 'word', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['files packed together', 'zip', zipSync({ 'leame.txt': strToU8('x') })],
    ['a package without a workbook', 'broken', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
    ['a zip whose main part is another thing', 'broken', zipSync({ 'xl/workbook.xml': strToU8('<document/>') })],
  ])('is refused: %s (%s)', (_, code, bytes) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  it('is refused when a part was damaged on the way', () => {
    const stored = zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }, { level: 0 });
    const damaged = stored.slice();
    const at = Buffer.from(damaged).indexOf('<sheets');
    damaged[at + 1] = 0x53;
    expect(refusalOf(stored)).toBe('opened');
    expect(refusalOf(damaged)).toBe('broken');
  });

  it('is refused before anything is unpacked when it promises to grow beyond all measure', () => {
    const bomb = workbook.slice();
    const view = new DataView(bomb.buffer);
    const directory = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(directory + 24, 0xfffffff0, true);
    expect(refusalOf(bomb)).toBe('tooLarge');
  });

  it('is refused when a part unpacks to more than it says', () => {
    const liar = workbook.slice();
    const view = new DataView(liar.buffer);
    const name = Buffer.from(liar).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 46 + 24, 10, true);
    expect(refusalOf(liar)).toBe('broken');
  });

  it('is refused when a sheet ends too early', () => {
    expect(refusalOf(workbookOf({ Hoja: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>' }))).toBe('broken');
    expect(refusalOf(workbookOf({ Hoja: '<worksheet><sheetData><row r="1"><c r="A1' }))).toBe('broken');
    expect(refusalOf(workbookOf({ Hoja: '' }))).toBe('broken');
  });

  it('is refused when its XML declares entities of its own', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetXml('')}`;
    expect(refusalOf(workbookOf({ Hoja: bomb }))).toBe('broken');
  });
});

describe('a damaged workbook', () => {
  const rich = richWorkbook();
  const parts = partsOf(rich);
  const paths = Object.keys(parts);

  it('is refused as one, or opens; it never fails in another way', () => {
    const damage = fc.array(fc.record({ at: fc.nat(rich.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = rich.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        refusalOf(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('may have any part cut or spoilt', () => {
    const cut = fc.record({
      path: fc.constantFrom(...paths),
      from: fc.nat(4000),
      many: fc.nat(40),
      text: fc.constantFrom('', '<', '>', '"', '&', '<c', '</row>', '<![CDATA['),
    });
    fc.assert(
      fc.property(cut, ({ path, from, many, text }) => {
        const old = parts[path] ?? '';
        const at = from % (old.length + 1);
        refusalOf(zipOf({ ...parts, [path]: old.slice(0, at) + text + old.slice(at + many) }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a zip', () => {
  it('is read behind bytes that do not belong to it', () => {
    const shifted = new Uint8Array(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\n'), workbook]));
    expect(sheetAt(reopen(shifted), 0).values).toEqual([[1]]);
  });

  it('is read when its parts are stored unpacked and their names use backslashes', () => {
    const parts = { 'xl\\workbook.xml': strToU8('<workbook><sheets/></workbook>') };
    expect(reopen(zipSync(parts, { level: 0 })).sheets).toEqual([]);
  });
});
