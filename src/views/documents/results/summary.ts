import type { Measure } from '../../../core/measure';
import type { Block, KeyFigure } from '../../../document/model';
import { FIGURE_WORDS } from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import type { PublicAssessment } from '../../public-assessment';
import { paragraph } from '../text';

/** One paragraph that a neighbour understands, then the figures as "a de b". */
export function summaryBlocks(assessment: PublicAssessment): readonly Block[] {
  return [
    paragraph(summarySentences(assessment).join(' ')),
    { kind: 'keyFigures', summary: WORDS.keyFigures, figures: keyFigures(assessment) },
  ];
}

function summarySentences({ indicators, coverage, scope }: PublicAssessment): readonly string[] {
  const executed = indicators.activitiesExecuted.measure;
  const unplanned = indicators.unplannedActivities.measure;
  const attendances = indicators.attendances.measure;
  const incidence = indicators.incidence.measure;
  const sentences = [
    executed.kind === 'ratio' ? WORDS.executed(executed.numerator, executed.denominator) : WORDS.executedUnknown,
    ...(unplanned.kind === 'count' && unplanned.value > 0 ? [WORDS.unplanned(unplanned.value)] : []),
    attendances.kind === 'count'
      ? WORDS.attendances(attendances.value, scope.reports.filter(({ report }) => report.participants !== null).length)
      : WORDS.attendancesUnknown,
    ...(incidence.kind === 'ratio' ? [WORDS.incidence(incidence.numerator, incidence.denominator)] : []),
  ];
  return [...sentences, ...(coverage.groups.length === 0 ? [WORDS.noGroups] : coverageSentences(coverage))];
}

/** Whom no activity reaches, whom only a call to everybody reaches; that all are in only when nobody is left. */
export function coverageSentences({ uncovered, onlyGeneral }: PublicAssessment['coverage']): readonly string[] {
  if (uncovered.length + onlyGeneral.length === 0) return [WORDS.allCovered];
  return [
    ...(uncovered.length > 0 ? [WORDS.uncovered(uncovered)] : []),
    ...(onlyGeneral.length > 0 ? [WORDS.onlyGeneral(onlyGeneral)] : []),
  ];
}

function keyFigures({ indicators }: PublicAssessment): readonly KeyFigure[] {
  return [
    { value: outOf(indicators.groupsPlanned.measure), label: WORDS.keyGroups },
    { value: outOf(indicators.activitiesExecuted.measure), label: WORDS.keyActivities },
    { value: outOf(indicators.incidence.measure), label: WORDS.keyContributions },
    { value: outOf(indicators.phasesCovered.measure), label: WORDS.keyPhases },
  ];
}

function outOf(measure: Measure): string {
  return measure.kind === 'ratio'
    ? FIGURE_WORDS.outOf(plainNumber(measure.numerator), plainNumber(measure.denominator))
    : FIGURE_WORDS.noData;
}
