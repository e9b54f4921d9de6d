import type { IsoDate } from '../../../core/calendar';
import type { Publication } from '../../../core/records';
import type { Block } from '../../../document/model';
import { longDate } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/plan';
import { box } from '../blocks';
import { contactBlock, contactRuns } from '../contact';
import type { PublicInput } from '../section';

/** Until when and by which way to say what one thinks of the plan; marked boxes for what the entity has not said. */
export function commentsBlocks({ assessment: { tables, settings, cutoff } }: PublicInput): readonly Block[] {
  const until = commentsUntil(tables.publications);
  const ways = contactRuns(settings);
  return [
    ...(until === null ? [box(WORDS.boxUntil)] : []),
    ...(ways.length === 0 ? [contactBlock(settings)] : []),
    ...(until === null && ways.length === 0
      ? []
      : [
          {
            kind: 'box',
            title: WORDS.commentTitle,
            runs: [...(until === null ? [] : [{ text: commentWords(until, cutoff) }]), ...ways],
          } as const,
        ]),
  ];
}

/** Said as past once the day has gone by. */
export function commentWords(until: IsoDate, cutoff: IsoDate): string {
  return until < cutoff ? WORDS.wereOpenUntil(longDate(until)) : WORDS.commentUntil(longDate(until));
}

/** The last day set for comments to the plan, wherever it was written. */
export function commentsUntil(publications: readonly Publication[]): IsoDate | null {
  return publications.reduce<IsoDate | null>(
    (last, { type, commentsUntil: day }) =>
      type === 'planForComments' && day !== null && (last === null || day > last) ? day : last,
    null,
  );
}
