import {
  findPersonalData,
  PERSONAL_DATA_KINDS,
  type PersonalDataFinding,
  type PersonalDataKind,
  shifted,
  withoutSpans,
} from '../core/personal-data';
import { HIDDEN } from '../core/personal-signs/finding';
import { looksLikePerson } from '../core/personal-signs/offices';
import type { Settings } from '../core/records';
import type { CellName } from './cell-name';
import { cellWords, isSelection, isText } from './cell-words';
import { writtenAs } from './written-lists';

/** Personal data in the cells that are published, cell by cell: what was found, and the cell without it. */

/** A cell and what it says: another text in it, or the same text elsewhere, is another matter. */
export interface ClearedCell {
  readonly cell: CellName;
  readonly text: string;
}

/** True for a cell in which a person has seen what patterns found and decided that it may be published as it is. */
export type Clearance = (cell: ClearedCell) => boolean;

export const NOTHING_CLEARED: Clearance = () => false;

export interface CellRules {
  /** Contacts of the entity itself, which are public on purpose. */
  readonly own: readonly string[];
  readonly isCleared: Clearance;
  /** What documents write before the cell and so gives its words a meaning; else ''. */
  readonly lead: string;
  /** The cell should name an office or a role: what has no such word is asked. */
  readonly holds: 'office' | 'anything';
}

export function cellRules(settings: Pick<Settings, 'email' | 'contacts'>, isCleared: Clearance): CellRules {
  return { own: ownContacts(settings), isCleared, lead: '', holds: 'anything' };
}

/** What of the entity may stand anywhere: the first contact in its address of mail, and in each of the others it lists. */
export function ownContacts({ email, contacts }: Pick<Settings, 'email' | 'contacts'>): readonly string[] {
  return email === null ? contacts : [email, ...contacts];
}

/** Documents print these as signatures: there a name needs no other word beside it. */
const SIGNATURES: ReadonlySet<keyof Settings> = new Set(['preparedBy', 'reviewedBy', 'approvedBy'] as const);

export function settingRules(field: keyof Settings, rules: CellRules): CellRules {
  if (SIGNATURES.has(field)) return { ...rules, lead: 'Firma: ', holds: 'office' };
  return field === 'leadArea' ? { ...rules, holds: 'office' } : rules;
}

/** Columns of whoever answers for something: areas and roles, no persons. */
const OFFICES = new Set(['responsible', 'area', 'areas', 'role', 'responsibleRole']);

export function columnRules(field: string, rules: CellRules): CellRules {
  return OFFICES.has(field) ? { ...rules, holds: 'office' } : rules;
}

export interface CellFinding<V> extends Pick<PersonalDataFinding, 'kinds' | 'certainty'> {
  /** The cell as it may be published, in the shape it had. */
  readonly redacted: V;
}

/** Personal data in a cell; null when there is none, or a person cleared this very cell. */
export function findInCell<V>(value: V, cell: CellName, rules: CellRules): CellFinding<V> | null {
  const found = searchCell(value, rules);
  return found === null || rules.isCleared({ cell, text: cellWords(value) }) ? null : found;
}

/** The same, whatever was cleared: equal cells need it once. */
export function searchCell<V>(value: V, rules: CellRules): CellFinding<V> | null {
  // Each branch gives back the shape it was given.
  if (typeof value === 'string') return findInText(value, rules) as CellFinding<V> | null;
  if (isSelection(value)) {
    const found = findInList(value.names, writtenAs(value) ?? cellWords(value), rules);
    return found === null ? null : { ...found, redacted: { ...value, names: found.redacted } as V };
  }
  if (!Array.isArray(value) || !value.every(isText)) return null;
  return findInList(value, writtenAs(value) ?? cellWords(value), rules) as CellFinding<V> | null;
}

function findInText(text: string, { own, lead, holds }: CellRules): CellFinding<string> | null {
  const found = findPersonalData(lead + text, own);
  if (found !== null) return { ...found, redacted: found.redacted.slice(lead.length) };
  return holds === 'office' && looksLikePerson(text)
    ? { kinds: ['name'], certainty: 'question', redacted: HIDDEN }
    : null;
}

/** The cell is searched as it was written, before it was split; then each part by itself. */
function findInList(
  parts: readonly string[],
  written: string,
  rules: CellRules,
): CellFinding<readonly string[]> | null {
  const whole = findPersonalData(written, rules.own);
  const kinds = new Set<PersonalDataKind>();
  let isSure = false;
  let from = 0;
  const redacted = parts.map((part) => {
    const at = written.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    const outside = whole === null || at < 0 ? part : withoutSpans(part, shifted(whole.spans, -at));
    const inside = findInText(outside, rules);
    if (outside !== part) for (const kind of whole?.kinds ?? []) kinds.add(kind);
    for (const kind of inside?.kinds ?? []) kinds.add(kind);
    isSure ||= inside?.certainty === 'sure' || (outside !== part && whole?.certainty === 'sure');
    return inside?.redacted ?? outside;
  });
  return kinds.size === 0
    ? null
    : {
        kinds: PERSONAL_DATA_KINDS.filter((kind) => kinds.has(kind)),
        certainty: isSure ? 'sure' : 'question',
        redacted,
      };
}
