import { INDICATOR_CODES, type IndicatorCode } from '../../../core/indicators/indicator';
import type { TableCell } from '../../../document/model';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import * as WORDS from '../../../messages/es/report';
import { measureWords } from '../../measure-words';
import { boldCell, cell, paragraph, subheading } from '../blocks';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { suspendedBlocks } from '../suspended';

/** Every indicator as a count, a value where it has one, and what each one counts; then what was put off, and why. */
export function indicatorsSection(input: PublicInput): DocumentSection {
  const suspended = suspendedBlocks(input.assessment);
  return portrait(WORDS.indicatorsTitle, [
    paragraph(WORDS.indicatorsIntro),
    {
      kind: 'table',
      summary: WORDS.indicatorsTitle,
      columns: [
        { heading: WORDS.indicator, share: 6, rowHeader: true },
        { heading: WORDS.count, share: 3, align: 'center' },
        { heading: WORDS.value, share: 1.4, align: 'center' },
      ],
      rows: INDICATOR_CODES.map((code) => indicatorRow(code, input)),
    },
    ...(suspended.length === 0 ? [] : [subheading(WORDS.suspendedTitle), ...suspended]),
  ]);
}

function indicatorRow(code: IndicatorCode, { assessment }: PublicInput): readonly TableCell[] {
  const { measure, unknown } = assessment.indicators[code];
  const words = measureWords(code, assessment.indicators[code]);
  const { name, counts } = INDICATOR_WORDS[code];
  const missing = unknown === 0 ? '' : WORDS.unknownRows(unknown);
  return [
    { runs: [{ text: name, bold: true }, { text: `\n${counts}${missing}` }] },
    measure.kind === 'noData' ? cell(words.count, 'muted') : cell(words.count),
    boldCell(words.value),
  ];
}
