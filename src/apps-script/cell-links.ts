import { type ComputedContent, HEADING_ROW } from '../tables/changes';

/** The column whose texts lead to other cells of this workbook, in one call. */
export function linkColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { links, rows }: Pick<ComputedContent, 'links' | 'rows'>,
): void {
  if (links === null || links.targets.every((target) => target === null)) return;
  const texts = links.targets.map((target, index) => {
    const builder = SpreadsheetApp.newRichTextValue().setText(String(rows[index]?.[links.column - 1] ?? ''));
    return [(target === null ? builder : builder.setLinkUrl(`#gid=${target.sheetId}&range=${target.cell}`)).build()];
  });
  sheet.getRange(HEADING_ROW + 1, links.column, texts.length, 1).setRichTextValues(texts);
}
