import { findPersonalData, type PersonalDataKind } from '../core/personal-data';
import type { GroupSelection, Settings } from '../core/records';
import { EVERYONE } from './definitions/words';

/** True for a text in which a person has seen what patterns found and decided that it may be published as it is. */
export type Clearance = (text: string) => boolean;

export const NOTHING_CLEARED: Clearance = () => false;

export interface CellRules {
  /** Addresses of the entity itself, which are public on purpose. */
  readonly own: readonly string[];
  readonly isCleared: Clearance;
  /** What documents write before the cell and so gives its words a meaning; else ''. */
  readonly lead: string;
}

export function cellRules({ email }: Pick<Settings, 'email'>, isCleared: Clearance): CellRules {
  return { own: email === null ? [] : [email], isCleared, lead: '' };
}

/** Documents print these as signatures: there a name needs no other word beside it. */
const SIGNATURES: ReadonlySet<keyof Settings> = new Set(['preparedBy', 'reviewedBy', 'approvedBy'] as const);

export function settingRules(field: keyof Settings, rules: CellRules): CellRules {
  return SIGNATURES.has(field) ? { ...rules, lead: 'Firma: ' } : rules;
}

export interface CellFinding<V> {
  readonly kinds: readonly PersonalDataKind[];
  /** The cell as it may be published, in the shape it had. */
  readonly redacted: V;
}

/** What a cell says, several values as the sheets write them: the text that a clearance is about. */
export function cellWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isSelection(value)) return groupsText(value);
  return Array.isArray(value) ? value.filter(isText).join(JOINT) : '';
}

const JOINT = '; ';

/** Personal data in a cell; null when there is none, or a person cleared the whole of it or each part that has any. */
export function findInCell<V>(value: V, rules: CellRules): CellFinding<V> | null {
  // Each branch gives back the shape it was given.
  if (typeof value === 'string') return findInText(value, rules) as CellFinding<V> | null;
  if (isSelection(value)) {
    const found = findInList(value.names, cellWords(value), rules);
    return found === null ? null : { ...found, redacted: { ...value, names: found.redacted } as V };
  }
  if (!Array.isArray(value) || !value.every(isText)) return null;
  return findInList(value, cellWords(value), rules) as CellFinding<V> | null;
}

function findInText(text: string, { own, isCleared, lead }: CellRules): CellFinding<string> | null {
  const found = findPersonalData(lead + text, own);
  return found === null || isCleared(text) ? null : { ...found, redacted: found.redacted.slice(lead.length) };
}

/** Part by part; and, as long as no part was cleared, also what only the whole of them gives away. */
function findInList(parts: readonly string[], words: string, rules: CellRules): CellFinding<readonly string[]> | null {
  const found = parts.map((part) => findPersonalData(part, rules.own));
  const whole = findPersonalData(words, rules.own);
  if ((whole === null && found.every((part) => part === null)) || rules.isCleared(words)) return null;
  const standing = found.map((part, index) => (part !== null && rules.isCleared(parts[index] ?? '') ? null : part));
  const redacted = standing.map((part, index) => part?.redacted ?? parts[index] ?? '');
  const kinds = [...new Set(standing.flatMap((part) => part?.kinds ?? []))];
  if (standing.some((part, index) => part !== found[index])) return kinds.length === 0 ? null : { kinds, redacted };
  const across = findPersonalData(redacted.join(JOINT), rules.own);
  return across === null
    ? { kinds, redacted }
    : { kinds: [...new Set([...kinds, ...across.kinds])], redacted: across.redacted.split(JOINT) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A cell of groups as the sheets write several of them. */
export function groupsText({ everyone, names }: GroupSelection): string {
  return [...(everyone ? [EVERYONE] : []), ...new Set(names)].join(JOINT);
}

/** Groups as a row names them. */
export function isSelection(value: unknown): value is GroupSelection {
  return typeof value === 'object' && value !== null && 'names' in value;
}
