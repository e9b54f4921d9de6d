import type { Coverage } from '../../core/coverage';
import type { Block } from '../../document/model';
import { PHASE_WORDS } from '../../messages/es/phases';
import * as WORDS from '../../messages/es/report';
import { bullets } from './blocks';

/** Whom nobody invites, and the phases without an activity. */
export function missingBlock(coverage: Coverage): Block {
  return bullets([
    ...coverageSentences(coverage),
    ...(coverage.emptyPhases.length > 0
      ? [WORDS.emptyPhases(coverage.emptyPhases.map((phase) => PHASE_WORDS[phase]))]
      : []),
  ]);
}

/** Whom no activity reaches, whom only a call to everybody reaches; that all are in only when nobody is left. */
export function coverageSentences({ groups, uncovered, onlyGeneral }: Coverage): readonly string[] {
  if (groups.length === 0) return [WORDS.noGroups];
  if (uncovered.length + onlyGeneral.length === 0) return [WORDS.allCovered];
  return [
    ...(uncovered.length > 0 ? [WORDS.uncovered(uncovered)] : []),
    ...(onlyGeneral.length > 0 ? [WORDS.onlyGeneral(onlyGeneral)] : []),
  ];
}
