import type { IsoDate } from '../../../core/calendar';
import type { Publication } from '../../../core/records';
import type { Block } from '../../../document/model';
import { longDate } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/plan';
import { contactBlock } from '../contact';
import type { PublicInput } from '../section';
import { box } from '../text';

/** Until when and by which way to say what one thinks of the plan. */
export function commentsBlocks({ assessment }: PublicInput): readonly Block[] {
  const until = commentsUntil(assessment.tables.publications);
  return [
    until === null
      ? box(WORDS.boxUntil)
      : { kind: 'box', title: WORDS.commentTitle, runs: [{ text: WORDS.commentUntil(longDate(until)) }] },
    contactBlock(assessment.settings),
  ];
}

/** The last day set for comments to the plan, wherever it was written. */
export function commentsUntil(publications: readonly Publication[]): IsoDate | null {
  return publications.reduce<IsoDate | null>(
    (last, { type, commentsUntil: day }) =>
      type === 'planForComments' && day !== null && (last === null || day > last) ? day : last,
    null,
  );
}
