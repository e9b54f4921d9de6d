/** What a sheet shows around its cells: frozen rows, tab colour, dimension, links. */
import type { BookAdditions, BookArea, BookSheet } from './book';
import { areaName, cellName, columnName, parseArea } from './cell-reference';
import { placeChild } from './worksheet-order';
import { editTag, type XmlEdit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, child, childrenNamed, sourceOf, type XmlElement } from './xml-tree';

interface SheetPart {
  readonly root: XmlElement;
  readonly bytes: Buffer;
}

export function tabColorEdits({ root, bytes }: SheetPart, color: string | undefined): XmlEdit[] {
  if (color === undefined) return [];
  const p = root.prefix;
  const tab = color === '' ? '' : `<${p}tabColor rgb="FF${color.replace('#', '').toUpperCase()}"/>`;
  const old = child(root, 'sheetPr');
  if (old === undefined) return tab === '' ? [] : [placeChild(root, 'sheetPr', `<${p}sheetPr>${tab}</${p}sheetPr>`)];
  const open = bytes.toString('utf8', old.start, old.openEnd).replace(/\s*\/?>$/, '>');
  const rest = old.children.filter((each) => each.name !== 'tabColor').map((each) => sourceOf(bytes, each));
  return [placeChild(root, 'sheetPr', `${open}${tab}${rest.join('')}</${p}sheetPr>`)];
}

/** The dimension, where the sheet states one, grown to hold the cells written. A new sheet's is just what it holds. */
export function dimensionEdits({ root }: SheetPart, written: { rowCount: number; columnCount: number }): XmlEdit[] {
  const old = child(root, 'dimension');
  const area = old === undefined ? undefined : parseArea(attribute(old, 'ref') ?? '');
  if (area === undefined || written.rowCount === 0) return [];
  const bottom = Math.max(area.row + area.rowCount, written.rowCount);
  const right = Math.max(area.column + area.columnCount, written.columnCount);
  const grown = { ...area, rowCount: bottom - area.row, columnCount: right - area.column };
  return [placeChild(root, 'dimension', `<${root.prefix}dimension ref="${areaName(grown)}"/>`)];
}

/** Freezes (0 thaws) the first rows and columns; what is not said stays. */
export function frozenEdits({ root, bytes }: SheetPart, added: Pick<BookAdditions, FrozenField>): XmlEdit[] {
  if (added.frozenRows === undefined && added.frozenColumns === undefined) return [];
  const p = root.prefix;
  const views = child(root, 'sheetViews');
  const view = child(views, 'sheetView');
  const pane = paneXml(p, child(view, 'pane'), added);
  if (views === undefined || view === undefined) {
    if (pane === '') return [];
    const text = `<${p}sheetView workbookViewId="0">${pane}</${p}sheetView>`;
    return [placeChild(root, 'sheetViews', `<${p}sheetViews>${text}</${p}sheetViews>`)];
  }
  const open = editTag(bytes.toString('utf8', view.start, view.openEnd).replace(/\s*\/?>$/, '>'), {
    topLeftCell: undefined,
  });
  const kept = view.children.filter((each) => each.name !== 'pane' && each.name !== 'selection');
  const text = `${open}${pane}${kept.map((each) => sourceOf(bytes, each)).join('')}`;
  return [{ from: view.start, to: view.end, text: `${text}</${p}sheetView>` }];
}

type FrozenField = 'frozenRows' | 'frozenColumns';

function paneXml(p: string, old: XmlElement | undefined, added: Pick<BookAdditions, FrozenField>): string {
  const isFrozen = old !== undefined && (attribute(old, 'state') ?? 'split').startsWith('frozen');
  const before = (name: string) => (isFrozen ? Number(attribute(old, name) ?? 0) : 0);
  const { frozenRows: rows = before('ySplit'), frozenColumns: columns = before('xSplit') } = added;
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const corner = `${columnName(columns)}${rows + 1}`;
  const pane = `<${p}pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  return `${pane}<${p}selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
}

/** The merged areas as they are now, all of them. */
export function mergeEdits({ root }: SheetPart, merged: readonly BookArea[] | undefined): XmlEdit[] {
  if (merged === undefined || (merged.length === 0 && child(root, 'mergeCells') === undefined)) return [];
  const p = root.prefix;
  const cells = merged.map((area) => `<${p}mergeCell ref="${areaName(area)}"/>`).join('');
  const text = cells === '' ? '' : `<${p}mergeCells count="${merged.length}">${cells}</${p}mergeCells>`;
  return [placeChild(root, 'mergeCells', text)];
}

/** Links inside the workbook. A cell that already had a link gets the new one. */
export function linkEdits({ root, bytes }: SheetPart, links: BookSheet['added']['links']): XmlEdit[] {
  if (links.length === 0) return [];
  const p = root.prefix;
  const byCell = new Map(links.map((link) => [cellName(link.row, link.column), link.target]));
  const kept = childrenNamed(child(root, 'hyperlinks'), 'hyperlink').filter(
    (each) => !byCell.has(attribute(each, 'ref') ?? ''),
  );
  const added = [...byCell].map(([cell, target]) => {
    return `<${p}hyperlink ref="${cell}" location="${escapeAttribute(target)}"/>`;
  });
  const text = [...kept.map((each) => sourceOf(bytes, each)), ...added].join('');
  return [placeChild(root, 'hyperlinks', `<${p}hyperlinks>${text}</${p}hyperlinks>`)];
}
