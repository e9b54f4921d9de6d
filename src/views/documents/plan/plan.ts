import type { Block, ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/plan';
import { type Edition, frameDocument } from '../frame';
import type { DocumentSection, PublicInput } from '../section';
import { audienceSection } from './audience-section';
import { budgetSection } from './budget-section';
import { commentsBlocks } from './comments';
import { coverageSection } from './coverage-section';
import { planOpening } from './opening';
import { outcomesSection } from './outcomes-section';
import { planActivitiesSection } from './plan-activities-section';
import { remarksSection } from './remarks-section';
import { strategySection } from './strategy-section';
import { suspendedSection } from './suspended-section';
import { teamSection } from './team-section';
import { timelineSection } from './timeline-section';

/** For whom, what, when, with whom each phase counts, and what stands behind it. */
const SECTIONS: readonly ((input: PublicInput) => DocumentSection)[] = [
  audienceSection,
  planActivitiesSection,
  timelineSection,
  suspendedSection,
  coverageSection,
  strategySection,
  teamSection,
  budgetSection,
  outcomesSection,
];

/** The plan as it is put to comments (policy steps 18 and 19): how to comment comes first. */
export function planForComments(input: PublicInput, edition: Edition): ReportDocument {
  return plan(input, edition, WORDS.commentsTitle, commentsBlocks(input), SECTIONS);
}

/** The plan after the comments, with what became of each (policy step 20). */
export function adjustedPlan(input: PublicInput, edition: Edition): ReportDocument {
  return plan(input, edition, WORDS.adjustedTitle, [], [remarksSection, ...SECTIONS]);
}

function plan(
  input: PublicInput,
  edition: Edition,
  title: string,
  notice: readonly Block[],
  sections: typeof SECTIONS,
): ReportDocument {
  return frameDocument(
    {
      title,
      description: WORDS.purpose(input.assessment.scope.year),
      opening: [...planOpening(input), ...notice],
      sections: sections.map((section) => section(input)),
      audience: 'public',
    },
    input.assessment,
    edition,
  );
}
