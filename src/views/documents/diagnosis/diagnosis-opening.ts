import type { Block } from '../../../document/model';
import * as WORDS from '../../../messages/es/diagnosis';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import { keyFigures, outOf, paragraph } from '../blocks';
import type { PublicInput } from '../section';

/** What the diagnosis is for, and its size. */
export function diagnosisOpening({ assessment: { tables, indicators } }: PublicInput): readonly Block[] {
  const count = (wanted: string): string =>
    tables.findings.length === 0
      ? FIGURE_WORDS.noData
      : plainNumber(tables.findings.filter(({ findingClass }) => findingClass === wanted).length);
  return [
    paragraph(WORDS.intro),
    keyFigures([
      [count('strength'), WORDS.keyStrengths],
      [count('weakness'), WORDS.keyWeaknesses],
      [outOf(indicators.groupsCharacterised.measure), WORDS.keyGroups],
      [outOf(indicators.suitableChannels.measure), WORDS.keyChannels],
    ]),
  ];
}
