import type { Contribution } from '../../../core/records';
import * as WORDS from '../../../messages/es/report';
import { paragraph, softParagraph, subheading } from '../blocks';
import { contributionTable, decisionCounts } from '../contributions';
import { activityName } from '../field-cell';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** As many contributions as a person reads; the others are in the open data, and the report says so. */
const MOST_CONTRIBUTIONS = 100;

/** What people proposed and what became of it, activity by activity; petitions as counts alone. */
export function contributionsSection({ assessment }: PublicInput): DocumentSection {
  const { contributions } = assessment.scope;
  const shown = contributions.slice(0, MOST_CONTRIBUTIONS).map((row) => ({ row, title: titleOf(assessment, row) }));
  const titles = [...new Set(shown.map(({ title }) => title))];
  const left = contributions.length - shown.length;
  return portrait(WORDS.contributionsTitle, [
    paragraph(WORDS.contributionsCount(contributions.length)),
    ...(contributions.length === 0 ? [] : [decisionCounts(contributions)]),
    paragraph(petitionWords(assessment)),
    ...titles.flatMap((title) => [
      subheading(title),
      ...contributionTable(
        assessment,
        shown.filter((one) => one.title === title).map(({ row }) => row),
      ),
    ]),
    ...(left > 0 ? [softParagraph(WORDS.contributionsLeft(shown.length, left))] : []),
  ]);
}

function petitionWords({ indicators }: PublicInput['assessment']): string {
  const received = indicators.petitionsReceived.measure;
  const term = indicators.petitionsInTerm.measure;
  return WORDS.petitions(
    received.kind === 'count' ? received.value : 0,
    term.kind === 'ratio' ? [term.numerator, term.denominator] : null,
  );
}

function titleOf(assessment: PublicInput['assessment'], { origin, activity }: Contribution): string {
  if (origin === 'planRemark') return WORDS.toThePlan;
  return activity === null ? WORDS.ofNoActivity : activityName(assessment, activity);
}
