import type { GroupSelection } from '../core/records';
import { EVERYONE } from './definitions/words';

/** What a cell of ours says in words, whatever it holds. */

/** What a cell says, several values as the sheets write them: the text that a clearance is about. */
export function cellWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isSelection(value)) return groupsText(value);
  return Array.isArray(value) ? value.filter(isText).join(JOINT) : '';
}

const JOINT = '; ';

export function isText(value: unknown): value is string {
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
