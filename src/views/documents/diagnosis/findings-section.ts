import { choiceKeys } from '../../../catalogue/choice';
import { FINDING_SOURCES } from '../../../catalogue/choices';
import { PHASE_KEYS } from '../../../core/coverage';
import type { Finding } from '../../../core/records';
import * as WORDS from '../../../messages/es/diagnosis';
import { subheading } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Strengths and weaknesses, source by source, in the order of the phases; which source has said nothing. */
export function findingsSection({ assessment }: PublicInput): DocumentSection {
  const findings = [...assessment.tables.findings].sort((a, b) => phaseOrder(a) - phaseOrder(b));
  return portrait(
    WORDS.findingsTitle,
    [...choiceKeys(FINDING_SOURCES), null].flatMap((source) => {
      const title = source === null ? WORDS.noSource : FINDING_SOURCES[source][0];
      const rows = findings.filter((row) => row.source === source);
      // The policy asks for the first three; of the others nobody expects a word.
      if (rows.length === 0 && (source === null || source === 'other')) return [];
      return [
        subheading(title),
        ...rowTable(assessment, {
          summary: title,
          table: 'findings',
          columns: ['phase', 'findingClass', 'finding'],
          rows,
          empty: WORDS.silent,
        }),
      ];
    }),
  );
}

/** Those of no phase first. */
function phaseOrder({ phase }: Finding): number {
  return phase === null ? -1 : PHASE_KEYS.indexOf(phase);
}
