import type { Block, ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/plan';
import { reportDocument } from '../report-document';
import type { DocumentSection, PublicInput } from '../section';
import { suspendedSection } from '../suspended';
import { audienceSection } from './audience-section';
import { budgetSection } from './budget-section';
import { outcomesSection } from './outcomes-section';
import { planActivitiesSection } from './plan-activities-section';
import { commentsBlocks } from './plan-comments';
import { planCoverageSection } from './plan-coverage-section';
import { planOpening } from './plan-opening';
import { remarksSection } from './remarks-section';
import { strategySection } from './strategy-section';
import { teamSection } from './team-section';
import { timelineSection } from './timeline-section';

/** For whom, what, when, with whom each phase counts, and what stands behind it. */
const SECTIONS: readonly ((input: PublicInput) => DocumentSection)[] = [
  audienceSection,
  planActivitiesSection,
  timelineSection,
  suspendedSection,
  planCoverageSection,
  strategySection,
  teamSection,
  budgetSection,
  outcomesSection,
];

/** The plan as it is put to comments (policy steps 18 and 19): how to comment comes first. */
export function planForComments(input: PublicInput): ReportDocument {
  return plan(input, { title: WORDS.commentsTitle, notice: commentsBlocks(input), sections: SECTIONS });
}

/** The plan after the comments, with what became of each (policy step 20). */
export function adjustedPlan(input: PublicInput): ReportDocument {
  return plan(input, { title: WORDS.adjustedTitle, notice: [], sections: [remarksSection, ...SECTIONS] });
}

interface PlanParts {
  readonly title: string;
  readonly notice: readonly Block[];
  readonly sections: typeof SECTIONS;
}

function plan(input: PublicInput, { title, notice, sections }: PlanParts): ReportDocument {
  return reportDocument(
    {
      title,
      description: WORDS.purpose(input.assessment.scope.year),
      opening: [...planOpening(input), ...notice],
      sections: sections.map((section) => section(input)),
      audience: 'public',
    },
    input.assessment,
  );
}
