/** Dropdowns. A new one takes its cells out of the older ones, since a cell can have only one. */
import type { BookArea, BookSheet, BookValidation } from './book';
import { absoluteAreaName, areaName, parseArea, subtractArea } from './cell-reference';
import { shiftFormula } from './formula-shift';
import { placeChild } from './worksheet-order';
import { editTag, type XmlEdit } from './xml-edit';
import { escapeAttribute, escapeText } from './xml-text';
import { attribute, child, childrenNamed, sourceOf, textOf, type XmlElement } from './xml-tree';

/** Excel's limits, beyond which it repairs the file. */
const MAX_LIST = 255;
const MAX_PROMPT = 255;

/** Where a list lies that does not fit into the dropdown itself, as a reference. */
export type ListPlace = (values: readonly string[]) => string;

export function validationEdits(
  { root, bytes }: { root: XmlElement; bytes: Buffer },
  added: BookSheet['added']['validations'],
  placeOf: ListPlace,
): XmlEdit[] {
  const wanted = added.filter(({ rule }) => rule.kind !== 'list' || rule.values.length > 0);
  if (wanted.length === 0) return [];
  const p = root.prefix;
  const old = child(root, 'dataValidations');
  const kept = childrenNamed(old, 'dataValidation').flatMap((each) => {
    const areas = remaining(
      areasOf(each),
      wanted.map(({ area }) => area),
    );
    return areas.length === 0 ? [] : [withAreas(bytes, each, areas)];
  });
  const written = wanted.flatMap(({ area, rule }, index) => {
    const areas = remaining(
      [area],
      wanted.slice(index + 1).map((later) => later.area),
    );
    return areas.length === 0 || rule.kind === 'none' ? [] : [validationXml(p, areas, rule, placeOf)];
  });
  if (kept.length + written.length === 0) return old === undefined ? [] : [placeChild(root, 'dataValidations', '')];
  const all = [...kept, ...written];
  const tag = old === undefined ? `<${p}dataValidations>` : bytes.toString('utf8', old.start, old.openEnd);
  const open = editTag(tag.replace(/\s*\/?>$/, '>'), { count: String(all.length) });
  return [placeChild(root, 'dataValidations', `${open}${all.join('')}</${p}dataValidations>`)];
}

function areasOf(validation: XmlElement): BookArea[] {
  const references = (attribute(validation, 'sqref') ?? '').split(/\s+/).filter((each) => each !== '');
  return references.flatMap((reference) => parseArea(reference) ?? []);
}

function remaining(areas: readonly BookArea[], taken: readonly BookArea[]): BookArea[] {
  return taken
    .reduce<readonly BookArea[]>((rest, each) => rest.flatMap((area) => subtractArea(area, each)), areas)
    .slice();
}

/** The validation as it was, on fewer cells; untouched where nothing was taken. */
function withAreas(bytes: Buffer, validation: XmlElement, areas: readonly BookArea[]): string {
  const old = areasOf(validation);
  const sqref = areas.map(areaName).join(' ');
  if (old.map(areaName).join(' ') === sqref) return sourceOf(bytes, validation);
  const tag = editTag(bytes.toString('utf8', validation.start, validation.openEnd), { sqref });
  const move = { rows: top(areas) - top(old), columns: left(areas) - left(old) };
  const content = validation.children.map((each) => {
    if (!each.name.startsWith('formula')) return sourceOf(bytes, each);
    const name = each.prefix + each.name;
    return `<${name}>${escapeText(shiftFormula(textOf(bytes, each), move))}</${name}>`;
  });
  return `${tag}${content.join('')}${bytes.toString('utf8', validation.closeStart, validation.end)}`;
}

/** References of a validation are written as seen from its first cell. */
function top(areas: readonly BookArea[]): number {
  return Math.min(...areas.map((area) => area.row));
}

function left(areas: readonly BookArea[]): number {
  return Math.min(...areas.map((area) => area.column));
}

type Dropdown = Exclude<BookValidation, { kind: 'none' }>;

function validationXml(p: string, areas: readonly BookArea[], rule: Dropdown, placeOf: ListPlace): string {
  const strict = rule.strict ? ' showErrorMessage="1"' : '';
  const prompt = rule.help === undefined ? '' : ` prompt="${escapeAttribute(cut(rule.help))}"`;
  const attributes = `type="list" allowBlank="1" showInputMessage="1"${strict}${prompt}`;
  const formula = `<${p}formula1>${escapeText(listFormula(rule, placeOf))}</${p}formula1>`;
  const cells = areas.map(areaName).join(' ');
  return `<${p}dataValidation ${attributes} sqref="${cells}">${formula}</${p}dataValidation>`;
}

function cut(text: string): string {
  return text.length <= MAX_PROMPT ? text : `${text.slice(0, MAX_PROMPT - 1)}…`;
}

function listFormula(rule: Dropdown, placeOf: ListPlace): string {
  if (rule.kind === 'range') return absoluteAreaName(rule.sheet, rule.area);
  const list = rule.values.join(',');
  const fits = list.length <= MAX_LIST && rule.values.every((value) => !/[,\n\r]|^\s|\s$/.test(value));
  return fits ? `"${list.replace(/"/g, '""')}"` : placeOf(rule.values);
}
