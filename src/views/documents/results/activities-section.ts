import type { Activity, Row } from '../../../core/records';
import { type ActivityScope, isLink } from '../../../core/scope';
import type { Block, Run } from '../../../document/model';
import { shortDate, wordList } from '../../../messages/es/format';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import type { DocumentSection, PublicInput } from '../section';
import { cell, paragraph, subheading } from '../text';

/** What comes next and how to join; then what was put off, with its reason. */
export function activitiesSection({ assessment }: PublicInput): DocumentSection {
  const { scope, settings, cutoff } = assessment;
  const upcoming = scope.activities.filter((activity) => isUpcoming(activity, cutoff));
  const suspended = scope.activities
    .map((activity) => activity.row)
    .filter((row) => row.status === 'cancelled' || row.status === 'postponed');
  return {
    title: WORDS.upcomingTitle,
    orientation: 'portrait',
    blocks: [
      ...upcomingBlocks(upcoming.map((activity) => activity.row)),
      ...joinBlocks(settings.email, settings.participationPage),
      ...suspendedBlocks(suspended),
    ],
  };
}

function isUpcoming({ row, live, executed }: ActivityScope, cutoff: string): boolean {
  return live && !executed && row.status !== 'postponed' && row.startDate !== null && row.startDate > cutoff;
}

function upcomingBlocks(rows: readonly Row<Activity>[]): readonly Block[] {
  if (rows.length === 0) return [paragraph(WORDS.upcomingNone)];
  const ordered = [...rows].sort((a, b) => (a.startDate ?? '').localeCompare(b.startDate ?? '') || a.row - b.row);
  return [
    paragraph(WORDS.upcomingIntro),
    {
      kind: 'table',
      summary: WORDS.upcomingSummary,
      columns: [
        { heading: WORDS.date, share: 1.3 },
        { heading: WORDS.activity, share: 4 },
        { heading: WORDS.groups, share: 3 },
        { heading: WORDS.area, share: 2.5 },
      ],
      rows: ordered.map((row) => [
        cell(row.startDate === null ? WORDS.noFigure : shortDate(row.startDate)),
        cell(row.activity),
        cell(groupWords(row)),
        cell(row.area ?? WORDS.noFigure),
      ]),
    },
  ];
}

function groupWords(row: Activity): string {
  if (row.groups.everyone && row.groups.names.length === 0) return WORDS.everyone;
  return row.groups.names.length === 0 ? WORDS.noFigure : wordList(row.groups.names);
}

function joinBlocks(email: string | null, page: string | null): readonly Block[] {
  const runs = [...visit(page), ...(email === null ? [] : [{ text: WORDS.write(email) }])];
  return runs.length === 0
    ? [{ kind: 'box', title: WORDS.boxTitle, runs: [{ text: WORDS.boxJoin }] }]
    : [subheading(WORDS.howToJoin), { kind: 'paragraph', runs }];
}

/** A link where the address is a secure one; another address in words; nothing when it is none. */
function visit(page: string | null): readonly Run[] {
  if (page === null || !isLink(page)) return [];
  return /^https:/i.test(page)
    ? [{ text: WORDS.visit, link: page }, { text: '. ' }]
    : [{ text: `${WORDS.visit}: ${page}. ` }];
}

function suspendedBlocks(rows: readonly Row<Activity>[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    subheading(WORDS.suspendedTitle),
    {
      kind: 'table',
      summary: WORDS.suspendedSummary,
      columns: [
        { heading: WORDS.activity, share: 4 },
        { heading: WORDS.reason, share: 5 },
      ],
      rows: rows.map((row) => [cell(row.activity), cell(row.reason ?? WORDS.noReason)]),
    },
  ];
}
