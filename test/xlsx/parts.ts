import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';

interface SaxParser {
  ns(prefixes: Record<string, string>): void;
  on(event: 'error' | 'warn', listener: (error: Error) => void): void;
  on(event: 'openTag', listener: (name: string, attributes: () => unknown) => void): void;
  parse(text: string): void;
}

// saxen brings no types; a name that is not literal keeps the compiler from looking for them.
const saxen: string = 'saxen';
const { Parser } = (await import(saxen)) as { Parser: new () => SaxParser };

export const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

export type Parts = Record<string, string>;
/** Parts to write: text, or bytes where the encoding matters. */
export type NewParts = Record<string, string | Uint8Array>;

/** A relationships part. Targets as "kind target". */
export function links(...targets: string[]): string {
  const items = targets.map((each, index) => {
    const [kind, target] = each.split(' ');
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A sheet with this XML before, in and after its cells. */
export function sheetXml(rows: string, around: { before?: string; after?: string } = {}): string {
  const { before = '', after = '' } = around;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"><alignment horizontal="left"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** A workbook of these sheets, as some other program might have written it. `more` adds or replaces parts. */
export function workbookOf(sheets: NewParts, more: NewParts = {}): Uint8Array {
  const names = Object.keys(sheets);
  const overrides = names.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/>`,
  );
  const parts: NewParts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.spreadsheetml.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': links('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': links(
      ...names.map((_, index) => `worksheet worksheets/sheet${index + 1}.xml`),
      'styles styles.xml',
      ...(more['xl/sharedStrings.xml'] === undefined ? [] : ['sharedStrings sharedStrings.xml']),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? ''])),
    ...more,
  };
  return zipOf(parts);
}

export function workbookXml(names: readonly string[], around: { before?: string; after?: string } = {}): string {
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ''}<sheets>${list.join('')}</sheets>${around.after ?? ''}</workbook>`;
}

export function zipOf(parts: NewParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** The parts of a file as text, each checked to be well-formed XML. */
export function partsOf(bytes: Uint8Array): Parts {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const),
  );
  for (const [path, text] of Object.entries(parts)) if (/\.(xml|rels|vml)$/.test(path)) requireWellFormed(path, text);
  return parts;
}

function requireWellFormed(path: string, text: string): void {
  const fail = (error: Error) => {
    throw new Error(`${path} is not well-formed: ${error.message}`);
  };
  const parser = new Parser();
  parser.ns({ 'http://www.w3.org/XML/1998/namespace': 'xml' });
  parser.on('error', fail);
  parser.on('warn', fail);
  parser.on('openTag', (_name: string, attributes: () => unknown) => void attributes());
  parser.parse(text);
}

/** Opens, lets the test change the book, saves. */
export function resave(bytes: Uint8Array, change: (book: Book) => void): Uint8Array {
  const file = openXlsx(bytes, PLACE);
  change(file.book);
  return saveXlsx(file);
}

export function reopen(bytes: Uint8Array): Book {
  return openXlsx(bytes, PLACE).book;
}

export function sheetAt(book: Book, index: number): BookSheet {
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Puts a value as the emulated services do: into the book, noted as touched, its formula gone. */
export function put(sheet: BookSheet, row: number, column: number, value: BookValue | undefined, style?: number): void {
  const values = sheet.values[row] ?? [];
  values[column] = value;
  sheet.values[row] = values;
  if (style !== undefined) {
    const styles = sheet.styles[row] ?? [];
    styles[column] = style;
    sheet.styles[row] = styles;
  }
  delete sheet.formulas[`${row},${column}`];
  sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
}
