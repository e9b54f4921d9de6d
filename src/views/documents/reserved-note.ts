import type { Suppression } from '../../core/suppression';
import type { Block } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import { softParagraph } from './blocks';

/** What "Reservado" means, where something is. */
export function reservedNote(suppression: Suppression): readonly Block[] {
  return isAnythingReserved(suppression) ? [softParagraph(WORDS.suppressedNote(suppression.minimum))] : [];
}

export function isAnythingReserved({ reports, contributions, groupSizes, groups }: Suppression): boolean {
  return (
    reports.size + contributions.size + groupSizes.size > 0 ||
    groups.some((group) => group.attendances.kind === 'suppressed' || group.contributions.kind === 'suppressed')
  );
}
