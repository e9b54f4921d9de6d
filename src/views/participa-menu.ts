import { TOPICS } from '../catalogue/participation-topics';
import { redactPersonalData } from '../core/personal-data';
import type { PublicationType } from '../core/records';
import { isPublicAddress } from '../core/scope';
import type { Block } from '../document/model';
import * as WORDS from '../messages/es/participa-menu';
import { ownContacts } from '../tables/published-cell';
import { bullets, paragraph } from './documents/blocks';
import { contactBlock } from './documents/contact';
import { findingsSection } from './documents/diagnosis/findings-section';
import { plainLines, runsText } from './documents/plain-text';
import { budgetSection } from './documents/plan/budget-section';
import { planOpening } from './documents/plan/plan-opening';
import { remarksSection } from './documents/plan/remarks-section';
import { commitmentsSection } from './documents/results/commitments-section';
import { contributionsSection } from './documents/results/contributions-section';
import { type RowColumn, rowTable } from './documents/row-table';
import type { DocumentSection, PublicInput } from './documents/section';
import { standingRows } from './documents/standing-rows';

/** A text to paste under an item of the Menú Participa; `missing` says what the entity must still write there. */
export interface ParticipaText {
  readonly key: string;
  readonly title: string;
  /** Plain lines; empty where the workbook has nothing to tell. */
  readonly text: string;
  readonly missing: string | null;
}

type SectionKey = keyof typeof WORDS.SECTIONS;

/** What the documents tell of a section besides its activities. */
const TOLD: { readonly [key in SectionKey]: readonly ((input: PublicInput) => DocumentSection)[] } = {
  diagnosis: [findingsSection],
  formulation: [budgetSection, remarksSection],
  consultation: [contributionsSection],
  collaboration: [],
  accountability: [commitmentsSection],
  oversight: [],
};
// The keys of an object literal are its own.
const KEYS = Object.keys(TOLD) as SectionKey[];

/** The general items, then the six sections, in the words of the public documents. */
export function participaTexts(assessment: PublicInput['assessment']): readonly ParticipaText[] {
  const input = { assessment, unread: { rejected: [], issues: 0 } };
  const own = ownContacts(assessment.settings);
  return [...generalTexts(input), ...KEYS.map((key) => sectionText(key, input))].map(
    ({ lines, ...item }): ParticipaText => ({ ...item, text: textOf(lines, own) }),
  );
}

/** More lines than these are read in the documents. */
const MOST_LINES = 60;

/** It is copied from a panel that shows the sheet as it is: nothing that looks like personal data goes along. */
function textOf(lines: readonly string[], own: readonly string[]): string {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), WORDS.more] : lines;
  return shown.map((line) => redactPersonalData(line, own)).join('\n');
}

type Draft = Omit<ParticipaText, 'text'> & { readonly lines: readonly string[] };

const ACTIVITY: readonly RowColumn<'activities'>[] = ['activity', 'startDate', 'endDate', 'groups', 'area'];

function generalTexts(input: PublicInput): readonly Draft[] {
  const { assessment } = input;
  const { entity } = assessment.settings;
  const rows = standingRows(assessment, ({ participation }) => participation);
  const calls = rows.filter(
    ({ startDate, callMedia }) => startDate !== null && startDate > assessment.cutoff && callMedia.length > 0,
  );
  const spaces = new Set(rows.flatMap(({ body, channels }) => (body === null ? channels : [body, ...channels])));
  const plan = [...published(assessment, 'adjustedPlan'), ...published(assessment, 'planForComments')];
  const contact = contactBlock(assessment.settings);
  const titles = KEYS.map((key) => WORDS.SECTIONS[key][0]);
  return [
    text('menu', WORDS.menu, [paragraph(WORDS.about(entity === null ? WORDS.entity : entity, titles))], null),
    text('contact', WORDS.contact, [contact], contact.kind === 'box' ? runsText(contact.runs) : null),
    orLacking('spaces', WORDS.spaces, WORDS.spacesLack, spaces.size === 0 ? [] : [bullets([...spaces])]),
    text('strategy', WORDS.strategy, [...planOpening(input), ...plan], plan.length === 0 ? WORDS.linkLacks : null),
    orLacking('calendar', WORDS.calendar, WORDS.calendarLacks, activityTable(assessment, rows, ACTIVITY)),
    orLacking('calls', WORDS.calls, WORDS.callsLack, activityTable(assessment, calls, [...ACTIVITY, 'callMedia'])),
    orLacking('results', WORDS.results, WORDS.linkLacks, published(assessment, 'resultsReport')),
  ];
}

/** The activities of the section, what came of them, then what the documents tell of it. */
function sectionText(key: SectionKey, input: PublicInput): Draft {
  const { assessment } = input;
  const { covers } = TOPICS[key];
  const [title, lacks] = WORDS.SECTIONS[key];
  const rows = standingRows(assessment, (activity) => activity.participation && covers(activity));
  const reports = assessment.scope.activities
    .filter((activity) => activity.live && covers(activity))
    .flatMap((activity) => activity.reports);
  const blocks = [
    ...activityTable(assessment, rows, ACTIVITY),
    ...(reports.length === 0
      ? []
      : rowTable(assessment, {
          summary: title,
          table: 'reports',
          columns: ['activity', 'heldOn', 'results', 'publishedAt'],
          rows: told(reports),
        })),
    ...TOLD[key].flatMap((section) => section(input).blocks),
  ];
  return text(key, title, blocks, rows.length === 0 ? WORDS.both(lacks, WORDS.activitiesLack) : lacks);
}

type Activities = ReturnType<typeof standingRows>;

function activityTable(
  assessment: PublicInput['assessment'],
  rows: Activities,
  columns: readonly RowColumn<'activities'>[],
): readonly Block[] {
  return rows.length === 0
    ? []
    : rowTable(assessment, { summary: WORDS.calendar, table: 'activities', columns, rows: told(rows) });
}

/** One more than is shown, so that it is seen that there are more. */
function told<R>(rows: readonly R[]): readonly R[] {
  return rows.slice(0, MOST_LINES + 1);
}

/** What was published and where anybody can read it. */
function published(assessment: PublicInput['assessment'], wanted: PublicationType): readonly Block[] {
  const rows = assessment.tables.publications.filter(
    ({ type, publicLink }) => type === wanted && isPublicAddress(publicLink),
  );
  return rows.length === 0
    ? []
    : rowTable(assessment, {
        summary: WORDS.results,
        table: 'publications',
        columns: ['type', 'cutoff', 'publicLink'],
        rows,
      });
}

function text(key: string, title: string, blocks: readonly Block[], missing: string | null): Draft {
  return { key, title, lines: plainLines(blocks), missing };
}

/** A text that lacks something only where there is nothing to tell. */
function orLacking(key: string, title: string, lacks: string, blocks: readonly Block[]): Draft {
  return text(key, title, blocks, blocks.length === 0 ? lacks : null);
}
