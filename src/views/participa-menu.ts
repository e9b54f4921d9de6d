import { COMMITMENT_STATUSES, DECISIONS, FINDING_CLASSES } from '../catalogue/choices';
import { TOPICS } from '../catalogue/participation-topics';
import type { Activity, PublicationType } from '../core/records';
import { isLink } from '../core/scope';
import * as FIGURE_WORDS from '../messages/es/figures';
import { shortDate, wordList } from '../messages/es/format';
import * as WORDS from '../messages/es/participa-menu';
import { write } from '../messages/es/report';
import { standingRows } from './documents/standing-rows';
import { measureWords } from './measure-words';
import type { PublicAssessment } from './public-assessment';

/** A text to paste under an item of the Menú Participa; `missing` says what the entity must still write there. */
export interface ParticipaText {
  readonly key: string;
  readonly title: string;
  /** Plain lines; empty where the workbook has nothing to tell. */
  readonly text: string;
  readonly missing: string | null;
}

type SectionKey = keyof typeof WORDS.sections;
const SECTIONS: readonly SectionKey[] = [
  'diagnosis',
  'formulation',
  'consultation',
  'collaboration',
  'accountability',
  'oversight',
];

/** The general items, then the six sections. */
export function participaTexts(assessment: PublicAssessment): readonly ParticipaText[] {
  return [...generalTexts(assessment), ...SECTIONS.map((key) => sectionText(key, assessment))];
}

function generalTexts(assessment: PublicAssessment): readonly ParticipaText[] {
  const { cutoff, coverage, settings } = assessment;
  const rows = standingRows(assessment, ({ participation }) => participation);
  const calls = rows.filter(
    ({ startDate, callMedia }) => startDate !== null && startDate > cutoff && callMedia.length > 0,
  );
  const plans = [...published(assessment, 'adjustedPlan'), ...published(assessment, 'planForComments')];
  const invited = coverage.groups.filter(({ covered }) => covered).map(({ group }) => group);
  return [
    text('menu', WORDS.menu, [WORDS.about(settings.entity)], settings.entity === null ? WORDS.entity : null),
    orLacking('contact', WORDS.contact, WORDS.contactLacks, [
      ...told(settings.email, write),
      ...told(settings.participationPage, (page) => WORDS.named(WORDS.see, page)),
    ]),
    orLacking('spaces', WORDS.spaces, WORDS.spacesLack, [
      ...listed(
        WORDS.bodies,
        rows.map(({ body }) => body),
      ),
      ...listed(
        WORDS.channels,
        rows.flatMap((row) => row.channels),
      ),
    ]),
    text(
      'strategy',
      WORDS.strategy,
      [WORDS.plan(rows.length, invited), ...plans.slice(0, 1)],
      plans.length === 0 ? WORDS.strategyLacks : null,
    ),
    orLacking('calendar', WORDS.calendar, WORDS.calendarLacks, rows.map(activityLine)),
    orLacking(
      'calls',
      WORDS.calls,
      WORDS.callsLack,
      calls.map((row) => activityLine(row) + WORDS.callBy(row.callMedia)),
    ),
    orLacking('results', WORDS.results, WORDS.resultsLack, published(assessment, 'resultsReport')),
  ];
}

/** The activities of the section with what came of them, then what the other tables tell of it. */
function sectionText(key: SectionKey, assessment: PublicAssessment): ParticipaText {
  const [title, lacking] = WORDS.sections[key];
  const activities = assessment.scope.activities.filter((one) => one.live && TOPICS[key].covers(one));
  const lines = activities.flatMap(({ row, reports }) => [
    activityLine(row),
    ...reports.flatMap(({ results, publishedAt }) => [
      ...told(results, (words) => WORDS.named(WORDS.result, words)),
      ...told(isLink(publishedAt) ? publishedAt : null, (link) => WORDS.named(WORDS.see, link)),
    ]),
  ]);
  const section = text(key, title, [...lines, ...otherLines(key, assessment)], lacking);
  return activities.length > 0 ? section : { ...section, missing: `${WORDS.noActivities}${section.missing}` };
}

function otherLines(key: SectionKey, { tables, indicators }: PublicAssessment): readonly string[] {
  const proposals = (from: 'planRemark' | 'activity'): readonly string[] =>
    tables.contributions
      .filter(({ origin }) => origin === from)
      .flatMap(({ publishableText, decision, reason, change }) =>
        told(publishableText, (words) => {
          const state = DECISIONS[decision === null ? 'underAnalysis' : decision][0];
          return WORDS.named(
            WORDS.proposed,
            [WORDS.decided(words, state), change === null ? reason : change].join(' '),
          );
        }),
      );
  switch (key) {
    case 'diagnosis':
      return tables.findings.map(({ findingClass, finding }) =>
        findingClass === null ? finding : WORDS.named(FINDING_CLASSES[findingClass][0], finding),
      );
    case 'formulation':
      return [
        WORDS.named(WORDS.budget, measureWords('budgetExecuted', indicators.budgetExecuted).count),
        ...proposals('planRemark'),
      ];
    case 'consultation':
      return proposals('activity');
    case 'accountability':
      return tables.commitments.map(({ commitment, status }) =>
        WORDS.named(
          WORDS.commitment,
          WORDS.decided(commitment, status === null ? FIGURE_WORDS.noData : COMMITMENT_STATUSES[status][0]),
        ),
      );
    default:
      return [];
  }
}

/** More lines than these are read in the report. */
const MOST_LINES = 60;

function text(key: string, title: string, lines: readonly string[], lacking: string | null): ParticipaText {
  const left = lines.length - MOST_LINES;
  const shown = left > 0 ? [...lines.slice(0, MOST_LINES), WORDS.more(left)] : lines;
  return { key, title, text: shown.join('\n'), missing: lacking === null ? null : WORDS.toWrite(lacking) };
}

/** A text that lacks something only where it has no lines. */
function orLacking(key: string, title: string, lacking: string, lines: readonly string[]): ParticipaText {
  return text(key, title, lines, lines.length === 0 ? lacking : null);
}

function told<T>(value: T | null, words: (known: T) => string): readonly string[] {
  return value === null ? [] : [words(value)];
}

function listed(name: string, values: readonly (string | null)[]): readonly string[] {
  const distinct = new Set(values.filter((value): value is string => value !== null));
  return distinct.size === 0 ? [] : [WORDS.named(name, wordList([...distinct]))];
}

function activityLine({ activity, startDate, endDate, groups }: Activity): string {
  const days = new Set([startDate, endDate].flatMap((day) => told(day, shortDate)));
  return WORDS.activity(
    days.size === 0 ? [FIGURE_WORDS.noData] : [...days],
    activity,
    groups.everyone ? [...groups.names, WORDS.everyone] : groups.names,
  );
}

/** The public links of what was published, the cutoff before each. */
function published({ tables }: PublicAssessment, wanted: PublicationType): readonly string[] {
  return tables.publications
    .filter(({ type, publicLink }) => type === wanted && isLink(publicLink))
    .map(({ cutoff, publicLink }) => [...told(cutoff, shortDate), publicLink].join(': '));
}
