import * as WORDS from '../../../messages/es/plan';
import { paragraph } from '../blocks';
import { contributionTable, decisionCounts } from '../contributions';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { commentsUntil, commentWords } from './plan-comments';

/** What was said of the plan, what was decided and what changed. */
export function remarksSection({ assessment }: PublicInput): DocumentSection {
  const until = commentsUntil(assessment.tables.publications);
  const remarks = assessment.scope.contributions.filter(({ origin }) => origin === 'planRemark');
  return portrait(WORDS.remarksTitle, [
    ...(until === null ? [] : [paragraph(commentWords(until, assessment.cutoff))]),
    paragraph(WORDS.remarkCount(remarks.length)),
    ...(remarks.length === 0 ? [] : [decisionCounts(remarks), ...contributionTable(assessment, remarks)]),
  ]);
}
