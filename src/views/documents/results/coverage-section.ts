import { type GroupCoverage, PHASE_KEYS } from '../../../core/coverage';
import type { Block, TableCell } from '../../../document/model';
import { COVERAGE_WORDS } from '../../../messages/es/coverage';
import { PHASE_WORDS } from '../../../messages/es/phases';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import { cellTone, uncoveredFirst } from '../../coverage-sheet';
import type { DocumentSection, PublicInput } from '../section';
import { boldCell, bullets, cell, paragraph, subheading } from '../text';
import { coverageSentences } from './summary';

/** The grid of groups and phases, then by name those whom no activity reaches. */
export function coverageSection({ assessment }: PublicInput): DocumentSection {
  const { coverage } = assessment;
  const title = WORDS.coverageTitle;
  if (coverage.groups.length === 0) return { title, orientation: 'portrait', blocks: [paragraph(WORDS.noGroups)] };
  return {
    title,
    orientation: 'portrait',
    blocks: [
      paragraph([WORDS.coverageIntro, ...(coverage.uncovered.length > 0 ? [WORDS.coverageBold] : [])].join(' ')),
      {
        kind: 'table',
        summary: WORDS.coverageSummary,
        columns: [
          { heading: COVERAGE_WORDS.group, share: 3 },
          ...PHASE_KEYS.map((phase) => ({ heading: PHASE_WORDS[phase], share: 2, align: 'center' as const })),
        ],
        rows: uncoveredFirst(coverage.groups).map(groupRow),
      },
      ...missing(coverage),
    ],
  };
}

const TONES = { done: 'done', inProgress: 'planned', attention: 'attention', muted: 'muted', none: 'muted' } as const;

function groupRow(group: GroupCoverage): readonly TableCell[] {
  return [
    group.covered || group.onlyGeneral ? cell(group.group) : boldCell(group.group),
    ...PHASE_KEYS.map((phase) => cell(COVERAGE_WORDS.cell(group.phases[phase]), TONES[cellTone(group.phases[phase])])),
  ];
}

function missing(coverage: PublicInput['assessment']['coverage']): readonly Block[] {
  const sentences = [
    ...coverageSentences(coverage),
    ...(coverage.emptyPhases.length > 0
      ? [WORDS.emptyPhases(coverage.emptyPhases.map((phase) => PHASE_WORDS[phase]))]
      : []),
  ];
  return [subheading(WORDS.missingTitle), bullets(sentences)];
}
