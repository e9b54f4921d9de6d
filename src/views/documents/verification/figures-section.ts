import { INDICATOR_CODES } from '../../../core/indicators/indicator';
import type { RowSource } from '../../../core/measure';
import { foldText } from '../../../core/text';
import type { TableCell } from '../../../document/model';
import { plainNumber } from '../../../messages/es/format';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import { unknownRows } from '../../../messages/es/report';
import { evidence } from '../../../messages/es/rows';
import * as WORDS from '../../../messages/es/verification';
import { levelsInOrder } from '../../incidence-levels';
import { measureWords } from '../../measure-words';
import { cell, wordTable } from '../blocks';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { evidenceCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import { tickCell } from './tick-cell';

/** Every indicator and every incidence level: value, rows counted, links. */
export function figuresSection(
  { assessment: { indicators, incidence, scope } }: InternalInput,
  book: RowBook,
): DocumentSection {
  const line = (name: string, counts: string, value: string, source: RowSource): readonly TableCell[] => [
    { runs: [{ text: name, bold: true }, { text: counts }] },
    cell(value),
    cell(rowNames([source], book)),
    evidenceCell([source], book),
    tickCell(),
  ];
  return landscape(WORDS.figuresTitle, [
    wordTable(
      WORDS.figuresTitle,
      [
        [WORDS.figure, 5],
        [WORDS.value, 1.8],
        [WORDS.counting, 3],
        [evidence, 4],
        [WORDS.check, 2.5],
      ],
      [
        ...INDICATOR_CODES.map((code) => {
          const { source, unknown, measure } = indicators[code];
          const { name, counts } = INDICATOR_WORDS[code];
          const { count, value } = measureWords(code, indicators[code]);
          const missing = unknown === 0 ? '' : unknownRows(unknown);
          return line(name, `\n${counts}${missing}`, measure.kind === 'ratio' ? `${count}\n${value}` : count, source);
        }),
        ...levelsInOrder(incidence).flatMap(({ level, planned, reached }) => {
          const isLevel = (named: string | null): boolean => named !== null && foldText(named) === foldText(level);
          const meant = scope.activities.filter(({ live, row }) => live && isLevel(row.plannedIncidence));
          const held = scope.reports.filter(({ report }) => isLevel(report.reachedIncidence));
          return [
            line(WORDS.meant(level), '', plainNumber(planned), {
              table: 'activities',
              rows: meant.map(({ row }) => row.row),
            }),
            line(WORDS.reached(level), '', plainNumber(reached), {
              table: 'reports',
              rows: held.map(({ row }) => row),
            }),
          ];
        }),
      ],
    ),
  ]);
}
