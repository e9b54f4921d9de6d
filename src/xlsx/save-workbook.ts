/** The list of sheets in workbook.xml: names, order, new and removed ones, and all that counts sheets by position. */
import type { BookSheet } from './book';
import { relationshipAttribute } from './dialect';
import { LISTS_SHEET, type SheetSource } from './open';
import { appendInside, applyEdits, editAttributes, editElement, type XmlEdit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from './xml-tree';

export interface SheetEntry {
  readonly sheet: BookSheet;
  /** Undefined for a sheet that is new. */
  readonly source: SheetSource | undefined;
  readonly relationshipId: string;
}

export interface WorkbookChanges {
  readonly sheets: readonly SheetEntry[];
  /** A new sheet of lists, never shown. */
  readonly listsRelationshipId: string | undefined;
  /** Relationships of sheets the book no longer has. */
  readonly removed: ReadonlySet<string>;
  readonly recalculate: boolean;
}

/** The largest sheetId Excel accepts. */
const MAX_SHEET_ID = 65_534;
const MAX_NAME = 31;

export function editWorkbook(bytes: Buffer, changes: WorkbookChanges): Buffer {
  const root = parseXml(bytes);
  const list = child(root, 'sheets');
  if (list === undefined) throw new Error('the workbook has no list of sheets');
  if (changes.sheets.length === 0) throw new Error('a workbook needs at least one sheet');
  refuseBadSheets(changes.sheets);
  const old = childrenNamed(list, 'sheet');
  const slots = arrange(old, changes);
  const edits: XmlEdit[] = [];
  if (hasOtherSheets(old, slots, changes)) {
    const open = bytes.toString('utf8', list.start, list.openEnd).replace(/\s*\/>$/, '>');
    const text = slots.map((slot) => slotXml(bytes, root, slot, slots)).join('');
    edits.push({ from: list.start, to: list.end, text: `${open}${text}</${root.prefix}sheets>` });
    edits.push(...positionEdits(root, bytes, old, slots));
  }
  if (changes.recalculate) edits.push(recalculateEdit(root, bytes));
  return applyEdits(bytes, edits);
}

/** One tab: an element of the file, a sheet of the book, or both. */
interface Slot {
  readonly element?: XmlElement | undefined;
  readonly entry?: SheetEntry;
  readonly listsRelationshipId?: string;
}

/** Sheets of the book in its order; those it does not know (charts, lists) stay behind the sheet they followed. */
function arrange(old: readonly XmlElement[], changes: WorkbookChanges): Slot[] {
  const elementOf = (id: string) => old.find((each) => attribute(each, 'r:id') === id);
  const slots: Slot[] = changes.sheets.map((entry) => ({ entry, element: elementOf(entry.relationshipId) }));
  const known = new Set(changes.sheets.map((entry) => entry.relationshipId));
  old.forEach((element, index) => {
    if (known.has(attribute(element, 'r:id') ?? '') || isRemoved(element, changes)) return;
    const before = old.slice(0, index).reverse();
    const anchor = before.find((each) => slots.some((slot) => slot.element === each));
    slots.splice(slots.findIndex((slot) => slot.element === anchor && anchor !== undefined) + 1, 0, { element });
  });
  const { listsRelationshipId } = changes;
  return listsRelationshipId === undefined ? slots : [...slots, { listsRelationshipId }];
}

function isRemoved(element: XmlElement, changes: WorkbookChanges): boolean {
  return changes.removed.has(attribute(element, 'r:id') ?? '');
}

function hasOtherSheets(old: readonly XmlElement[], slots: readonly Slot[], changes: WorkbookChanges): boolean {
  const isMoved = slots.length !== old.length || slots.some((slot, index) => slot.element !== old[index]);
  return (
    isMoved || changes.sheets.some(({ sheet, source }) => source?.name !== sheet.name || source.hidden !== sheet.hidden)
  );
}

function slotXml(bytes: Buffer, root: XmlElement, slot: Slot, slots: readonly Slot[]): string {
  const { element, entry } = slot;
  const { prefix } = root;
  const link = (id: string) => relationshipAttribute(root, id);
  if (slot.listsRelationshipId !== undefined) {
    const id = freeSheetId(slots);
    return `<${prefix}sheet name="${LISTS_SHEET}" sheetId="${id}" state="veryHidden" ${link(slot.listsRelationshipId)}/>`;
  }
  if (element === undefined && entry !== undefined) {
    const { id, name, hidden } = entry.sheet;
    const state = hidden ? ' state="hidden"' : '';
    return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}"${state} ${link(entry.relationshipId)}/>`;
  }
  if (element === undefined) return '';
  if (entry === undefined) {
    const isTaken = slots.some((other) => String(other.entry?.sheet.id) === attribute(element, 'sheetId'));
    return editElement(element, bytes, isTaken ? { sheetId: String(freeSheetId(slots)) } : {});
  }
  return editElement(element, bytes, sheetChanges(entry));
}

function sheetChanges({ sheet, source }: SheetEntry): Record<string, string | undefined> {
  return {
    sheetId: String(sheet.id),
    ...(source?.name === sheet.name ? {} : { name: sheet.name }),
    ...(source?.hidden === sheet.hidden ? {} : { state: sheet.hidden ? 'hidden' : undefined }),
  };
}

/** From the top, so that it meets nobody counting upwards. */
function freeSheetId(slots: readonly Slot[]): number {
  const taken = new Set(
    slots.map((slot) => slot.entry?.sheet.id ?? Number(slot.element && attribute(slot.element, 'sheetId'))),
  );
  let id = MAX_SHEET_ID;
  while (taken.has(id)) id--;
  return id;
}

/** Names of ranges that belong to a sheet, and the open tab, count sheets from 0. */
function positionEdits(root: XmlElement, bytes: Buffer, old: readonly XmlElement[], slots: readonly Slot[]): XmlEdit[] {
  const newPosition = (position: number) =>
    slots.findIndex((slot) => slot.element !== undefined && slot.element === old[position]);
  const edits: XmlEdit[] = [];
  for (const name of childrenNamed(child(root, 'definedNames'), 'definedName')) {
    const position = attribute(name, 'localSheetId');
    if (position === undefined) continue;
    const moved = newPosition(Number(position));
    if (moved < 0) edits.push({ from: name.start, to: name.end, text: '' });
    else if (moved !== Number(position)) edits.push(editAttributes(name, bytes, { localSheetId: String(moved) }));
  }
  for (const view of childrenNamed(child(root, 'bookViews'), 'workbookView')) {
    const active = Math.max(0, newPosition(Number(attribute(view, 'activeTab') ?? 0)));
    const isShown = slots[active]?.entry?.sheet.hidden !== true;
    const shown = isShown ? active : slots.findIndex((slot) => slot.entry?.sheet.hidden === false);
    const changes = { activeTab: shown > 0 ? String(shown) : undefined, firstSheet: undefined };
    const edit = editAttributes(view, bytes, changes);
    if (edit.text !== bytes.toString('utf8', view.start, view.openEnd)) edits.push(edit);
  }
  return edits;
}

const AFTER_CALCULATION = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Asks for all results anew when the file is opened: the saved ones are of before. */
function recalculateEdit(root: XmlElement, bytes: Buffer): XmlEdit {
  const old = child(root, 'calcPr');
  if (old !== undefined) return editAttributes(old, bytes, { fullCalcOnLoad: '1' });
  const text = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  const next = root.children.find((each) => AFTER_CALCULATION.includes(each.name));
  return next === undefined ? appendInside(root, bytes, text) : { from: next.start, to: next.start, text };
}

/** What Excel would "repair": names and numbers a new or renamed sheet cannot have. */
function refuseBadSheets(sheets: readonly SheetEntry[]): void {
  const names = new Set<string>();
  const ids = new Set<number>();
  for (const { sheet, source } of sheets) {
    const isOld = source?.name === sheet.name;
    const isBad = sheet.name === '' || sheet.name.length > MAX_NAME || /[[\]:*?/\\]|^'|'$/.test(sheet.name);
    if (!isOld && (isBad || names.has(sheet.name.toLowerCase()))) {
      throw new Error(`an .xlsx sheet cannot be called "${sheet.name}"`);
    }
    if (source === undefined && !(Number.isInteger(sheet.id) && sheet.id >= 1 && sheet.id <= MAX_SHEET_ID)) {
      throw new Error(`an .xlsx sheet cannot have the id ${sheet.id}`);
    }
    if (ids.has(sheet.id)) throw new Error(`two sheets have the id ${sheet.id}`);
    names.add(sheet.name.toLowerCase());
    ids.add(sheet.id);
  }
}
