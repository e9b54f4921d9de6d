import type { GroupSelection } from '../core/records';

/** As the sheets write it (data, not prose). */
const EVERYONE_LABEL = 'Todos';

/** A cell of groups as the sheets write several of them. */
export function groupsText({ everyone, names }: GroupSelection): string {
  return [...(everyone ? [EVERYONE_LABEL] : []), ...new Set(names)].join('; ');
}
