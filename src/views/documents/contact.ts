import type { Settings } from '../../core/records';
import { isLink } from '../../core/scope';
import type { Block, Run } from '../../document/model';
import * as WORDS from '../../messages/es/report';
import { box } from './blocks';

/** Where a person can write or read on; a marked box while the entity has said neither. */
export function contactBlock(settings: Settings): Block {
  const runs = contactRuns(settings);
  return runs.length === 0 ? box(WORDS.boxJoin) : { kind: 'paragraph', runs };
}

export function contactRuns({ email, participationPage }: Settings): readonly Run[] {
  return [...visit(participationPage), ...(email === null ? [] : [{ text: WORDS.write(email) }])];
}

/** A link where the address is a secure one; another address in words; nothing when it is none. */
function visit(page: string | null): readonly Run[] {
  if (page === null || !isLink(page)) return [];
  return /^https:/i.test(page)
    ? [{ text: WORDS.visit, link: page }, { text: '. ' }]
    : [{ text: `${WORDS.visit}: ${page}. ` }];
}
