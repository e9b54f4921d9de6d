import * as WORDS from '../../../messages/es/report';
import { paragraph, subheading } from '../blocks';
import { coverageTable } from '../coverage-table';
import { missingBlock } from '../missing-groups';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { groupFiguresBlocks } from './group-figures';

/** The grid of groups and phases, then by name those whom no activity reaches, then how many of each came. */
export function resultsCoverageSection({ assessment }: PublicInput): DocumentSection {
  const { coverage } = assessment;
  return portrait(
    WORDS.coverageTitle,
    coverage.groups.length === 0
      ? [paragraph(WORDS.noGroups)]
      : [
          paragraph([WORDS.coverageIntro, ...(coverage.uncovered.length > 0 ? [WORDS.coverageBold] : [])].join(' ')),
          coverageTable(coverage),
          subheading(WORDS.missingTitle),
          missingBlock(coverage),
          subheading(WORDS.groupFiguresTitle),
          ...groupFiguresBlocks(assessment),
        ],
  );
}
