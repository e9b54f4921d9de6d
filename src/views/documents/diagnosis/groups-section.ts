import { PHASE_KEYS } from '../../../core/coverage';
import * as WORDS from '../../../messages/es/diagnosis';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { wordList } from '../../../messages/es/format';
import { PHASE_WORDS } from '../../../messages/es/phases';
import { bullets, paragraph } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Who took part last year, phase by phase, and whether this year's characterisation knows them. */
export function groupsSection({ assessment }: PublicInput): DocumentSection {
  const { groups } = assessment.tables;
  const entries = [
    ...PHASE_KEYS.map(
      (phase) => [PHASE_WORDS[phase], groups.filter((row) => row.previousPhases.includes(phase))] as const,
    ),
    [FIGURE_WORDS.noData, groups.filter((row) => row.previousPhases.length === 0)] as const,
  ];
  return portrait(WORDS.groupsTitle, [
    ...(groups.length === 0
      ? []
      : [
          paragraph(WORDS.groupsIntro),
          bullets(entries.map(([label, rows]) => WORDS.tookPart(label, wordList(rows.map(({ group }) => group))))),
        ]),
    ...rowTable(assessment, {
      summary: WORDS.groupsTitle,
      table: 'groups',
      columns: ['group', 'previousPhases', ['characterised', 'characterisedOn'], 'validatedWithAreas'],
    }),
  ]);
}
