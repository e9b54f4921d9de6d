/** The parts of a workbook that starts from nothing: no sheets yet, one plain cell style. */
import { type Dialect, TRANSITIONAL } from './dialect';
import { XML_HEAD } from './package-edit';
import type { ZipEntry } from './zip-read';
import { pack } from './zip-write';

const { main: MAIN, relationships: OFFICE } = TRANSITIONAL;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** Arial 10, as a new spreadsheet of Google's. */
export function emptyStyles({ main }: Dialect): string {
  return `${XML_HEAD}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;

const PACKAGE_LINKS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK = `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;

const WORKBOOK_LINKS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

export function emptyPackage(): ZipEntry[] {
  const parts: [string, string][] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', PACKAGE_LINKS],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_LINKS],
    ['xl/styles.xml', emptyStyles(TRANSITIONAL)],
  ];
  return parts.map(([path, content]) => pack(path, Buffer.from(content)));
}

/** A sheet without cells. The column width is the 100 pixels of a new Google sheet. */
export function emptySheet({ main }: Dialect): string {
  return `${XML_HEAD}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetFormatPr defaultColWidth="14.28515625" defaultRowHeight="15"/><sheetData/></worksheet>`;
}

export function emptyComments({ main }: Dialect): string {
  return `${XML_HEAD}<comments xmlns="${main}"><authors><author></author></authors><commentList></commentList></comments>`;
}

export const SHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const COMMENTS_TYPE = `${SPREADSHEET}.comments+xml`;
