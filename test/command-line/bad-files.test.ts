import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, jsonOf, testFolder } from './command';

const folder = testFolder();
const HEADINGS = 'Actividad de gestión\tMeta\tResponsable';
const GOOD = `${HEADINGS}\nConvocar la mesa\tHacerla\tPlaneación\n`;

/** Excel's container for a workbook with a password: its two streams are named in UTF-16. */
function encryptedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

function oldOffice(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
}

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'bueno.tsv': GOOD,
  'vacio.csv': '',
  'binario.csv': Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 256),
  'pagina.xlsx': '<!DOCTYPE html><html><body><table><tr><td>Actividad</td></tr></table></body></html>',
  'cifrado.xlsx': encryptedWorkbook(),
  'antiguo.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(1000).fill(0)]),
  'documento.xlsx': zipSync({ 'word/document.xml': strToU8('<a/>') }),
  'documento.docx': zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
  'documento.odt': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }, { level: 0 }),
  'documento.doc': oldOffice('WordDocument'),
  'presentacion.pptx': zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }),
  'calc.ods': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
  'calc.xlsx': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
  'binario.xlsb': zipSync({ 'xl/workbook.bin': strToU8('x') }),
  'mac.numbers': zipSync({ 'Index/Document.iwa': strToU8('x') }),
  'varios.zip': zipSync({ 'matriz.xlsx': strToU8('x'), 'leame.txt': strToU8('x') }),
  'varios.rar': Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 0, 0]),
  'foto.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  'impreso.xlsx': '%PDF-1.7\n1 0 obj\n',
  'cortado.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<a/>') }).slice(0, 60),
  'texto.xlsx': 'hola',
  'sin-titulos.txt': 'hola\nmundo\n',
  'comilla.csv': '"',
  'formula.csv': '=IMPORTXML("http://x";"//a")',
  'muchas.tsv': `${HEADINGS}\n${'Convocar\tHacer\tPlaneación\n'.repeat(200_000)}`,
  'larga.tsv': `${HEADINGS}\n${'x'.repeat(50_001)}\tHacer\tPlaneación\n`,
  'solo-titulos.tsv': HEADINGS,
  'impreso.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) await writeFile(folder.path(name), content);
  await mkdir(folder.path('carpeta'));
});

const filesNow = async () => (await folder.names()).filter((name) => name !== 'carpeta');

describe('an input that cannot be taken in', () => {
  it.each([
    ['no-esta.csv', 3, /^No se encuentra «.*no-esta\.csv»\./],
    ['carpeta', 3, /^«.*carpeta» es una carpeta\./],
    ['vacio.csv', 3, /^«vacio\.csv» está vacío\./],
    ['binario.csv', 3, /^«binario\.csv» no es un texto ni un libro/],
    ['pagina.xlsx', 3, /^«pagina\.xlsx» es una página web/],
    ['cifrado.xlsx', 3, /^«cifrado\.xlsx» tiene contraseña\./],
    ['antiguo.xls', 3, /^«antiguo\.xls» es un libro \.xls antiguo\./],
    ['documento.xlsx', 3, /^«documento\.xlsx» es un documento de texto, no un libro\./],
    ['documento.docx', 3, /^«documento\.docx» es un documento de texto, no un libro\./],
    ['documento.odt', 3, /^«documento\.odt» es un documento de texto, no un libro\./],
    ['documento.doc', 3, /^«documento\.doc» es un documento antiguo de Office/],
    ['presentacion.pptx', 3, /^«presentacion\.pptx» es una presentación/],
    ['calc.ods', 3, /^«calc\.ods» es un libro de LibreOffice u OpenOffice \(\.ods\)\. Ábralo y guárdelo como \.xlsx\./],
    ['calc.xlsx', 3, /^«calc\.xlsx» es un libro de LibreOffice u OpenOffice/],
    ['binario.xlsb', 3, /^«binario\.xlsb» es un libro binario de Excel/],
    ['mac.numbers', 3, /^«mac\.numbers» es un libro de Numbers/],
    ['varios.zip', 3, /^«varios\.zip» es un archivo comprimido\./],
    ['varios.rar', 3, /^«varios\.rar» es un archivo comprimido\./],
    ['foto.png', 3, /^«foto\.png» es una imagen/],
    ['impreso.xlsx', 3, /^«impreso\.xlsx» es un PDF/],
    ['cortado.xlsx', 3, /^«cortado\.xlsx» está dañado o incompleto\./],
    ['texto.xlsx', 3, /^«texto\.xlsx» no es un libro \.xlsx, aunque se llame así\./],
    ['sin-titulos.txt', 1, /^No se encontró la fila de títulos/],
    ['comilla.csv', 1, /^No se encontró la fila de títulos/],
    ['formula.csv', 1, /^No se encontró la fila de títulos/],
    ['solo-titulos.tsv', 1, /^Después de los títulos \(fila 1\) no hay ninguna fila\./],
    ['muchas.tsv', 1, /^La tabla tiene 200\.000 filas y se pueden leer hasta 20\.000\./],
    ['larga.tsv', 1, /tiene más de 50\.000 caracteres/],
    ['impreso.pdf', 3, /^«impreso\.pdf» es un PDF, no un libro\./],
  ])('%s ends with code %i, a sentence, and no file', async (name, code, sentence) => {
    for (const json of [[], ['--json']]) {
      const said = await command('estructurar', folder.path(name), '--salida', folder.path('salida.xlsx'), ...json);
      expect(said.err.replace(/^Leyendo .*…\n/, '')).toMatch(sentence);
      const told = said.err.replace(/^Leyendo .*…\n/, '').trimEnd();
      if (json.length === 0) expect(said.out).toBe('');
      else expect(jsonOf(said)).toStrictEqual({ version: 1, error: { exitCode: code, message: told } });
      expect(said.exitCode).toBe(code);
    }
    expect(await filesNow()).toStrictEqual(Object.keys(FILES).sort());
  });

  it.each(['revisar', 'actualizar'])('%s asks for a workbook where it got a table', async (name) => {
    const { exitCode, err } = await command(name, folder.path('bueno.tsv'));
    expect(err).toContain('«bueno.tsv» no es un libro .xlsx. Use primero la orden «estructurar».');
    expect(exitCode).toBe(3);
    expect(await filesNow()).toStrictEqual(Object.keys(FILES).sort());
  });

  it('a sheet cannot be chosen in a text', async () => {
    const words = ['estructurar', folder.path('bueno.tsv'), '--hoja', 'Hoja1', '--salida', folder.path('x.xlsx')];
    const { exitCode, err } = await command(...words);
    expect(err).toContain('--hoja solo sirve con un libro .xlsx, y «bueno.tsv» no lo es.');
    expect(exitCode).toBe(2);
  });
});

describe('an output that cannot be written', () => {
  it.each([
    ['carpeta', /^No se pudo escribir «.*»: es una carpeta\. Escriba también el nombre del archivo\./m],
    ['bueno.tsv/libro.xlsx', /^No se pudo escribir «.*»\. Revise que la carpeta exista/m],
    ['bueno.tsv/otra/libro.xlsx', /^No se pudo escribir «.*»\. Revise que la carpeta exista/m],
  ] as const)('%s ends with code 3 and nothing left behind', async (name, sentence) => {
    const said = await command('estructurar', folder.path('bueno.tsv'), '--salida', folder.path(name));
    expect(said.err).toMatch(sentence);
    expect(said.err).not.toMatch(/Error:|at /);
    expect(said.exitCode).toBe(3);
    expect(await filesNow()).toStrictEqual(Object.keys(FILES).sort());
    expect(await readFile(folder.path('bueno.tsv'), 'utf8')).toBe(GOOD);
  });
});
