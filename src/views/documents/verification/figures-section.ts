import { INDICATOR_CODES, type IndicatorCode } from '../../../core/indicators/indicator';
import type { RowSource } from '../../../core/measure';
import { foldText } from '../../../core/text';
import type { TableCell } from '../../../document/model';
import { plainNumber } from '../../../messages/es/format';
import { INDICATOR_WORDS } from '../../../messages/es/indicators';
import * as REPORT_WORDS from '../../../messages/es/report';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { measureWords } from '../../measure-words';
import type { DocumentSection, InternalInput } from '../section';
import { boldCell, cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { evidenceCell } from '../trace/row-evidence';
import { rowNames } from '../trace/row-names';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** Every indicator and every incidence level: value, rows counted, links. */
export function figuresSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  return {
    title: WORDS.figuresTitle,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        summary: WORDS.figuresSummary,
        columns: [
          { heading: WORDS.figure, share: 5 },
          { heading: WORDS.value, share: 1.6, align: 'center' },
          { heading: WORDS.rows, share: 3 },
          { heading: WORDS.evidence, share: 4 },
          TICK_COLUMN,
        ],
        rows: [
          ...INDICATOR_CODES.map((code) => indicatorRow(code, assessment, book)),
          ...incidenceRows(assessment, book),
        ],
      },
    ],
  };
}

type Assessed = InternalInput['assessment'];

function indicatorRow(code: IndicatorCode, { indicators }: Assessed, book: RowBook): readonly TableCell[] {
  const indicator = indicators[code];
  const { name, counts } = INDICATOR_WORDS[code];
  const { count, value } = measureWords(code, indicator);
  const unknown = indicator.unknown === 0 ? '' : REPORT_WORDS.unknownRows(indicator.unknown);
  return [
    { runs: [{ text: name, bold: true }, { text: `\n${counts}${unknown}` }] },
    indicator.measure.kind === 'noData'
      ? cell(count, 'muted')
      : boldCell(indicator.measure.kind === 'count' ? count : `${count}\n${value}`),
    ...proofCells(indicator.source, book),
    tickCell(),
  ];
}

/** Live activities that mean the level, and valid reports that reached it. */
function incidenceRows({ incidence, scope }: Assessed, book: RowBook): readonly (readonly TableCell[])[] {
  return incidence.flatMap(({ level, planned, reached }) => {
    const isLevel = (named: string | null): boolean => named !== null && foldText(named) === foldText(level);
    const meant = scope.activities.filter((activity) => activity.live && isLevel(activity.row.plannedIncidence));
    const held = scope.reports.filter(({ report }) => isLevel(report.reachedIncidence));
    return [
      levelRow(
        WORDS.incidencePlanned(level),
        planned,
        { table: 'activities', rows: meant.map(({ row }) => row.row) },
        book,
      ),
      levelRow(WORDS.incidenceReached(level), reached, { table: 'reports', rows: held.map(({ row }) => row) }, book),
    ];
  });
}

function levelRow(name: string, count: number, source: RowSource, book: RowBook): readonly TableCell[] {
  return [boldCell(name), boldCell(plainNumber(count)), ...proofCells(source, book), tickCell()];
}

function proofCells(source: RowSource, book: RowBook): readonly TableCell[] {
  return [cell(rowNames([source], book)), evidenceCell([source], book)];
}
