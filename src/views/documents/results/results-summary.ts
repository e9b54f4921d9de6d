import type { Block } from '../../../document/model';
import * as WORDS from '../../../messages/es/report';
import type { PublicAssessment } from '../../public-assessment';
import { keyFigures, outOf, paragraph } from '../blocks';
import { coverageSentences } from '../missing-groups';

/** One paragraph that a neighbour understands, then the figures as "a de b". */
export function resultsSummary(assessment: PublicAssessment): readonly Block[] {
  const { indicators } = assessment;
  return [
    paragraph(summarySentences(assessment).join(' ')),
    keyFigures([
      [outOf(indicators.groupsPlanned.measure), WORDS.keyGroups],
      [outOf(indicators.activitiesExecuted.measure), WORDS.keyActivities],
      [outOf(indicators.incidence.measure), WORDS.keyContributions],
      [outOf(indicators.phasesCovered.measure), WORDS.keyPhases],
    ]),
  ];
}

function summarySentences({ indicators, coverage }: PublicAssessment): readonly string[] {
  const executed = indicators.activitiesExecuted.measure;
  const unplanned = indicators.unplannedActivities.measure;
  const attendances = indicators.attendances.measure;
  const incidence = indicators.incidence.measure;
  const sentences = [
    executed.kind === 'ratio' ? WORDS.executed(executed.numerator, executed.denominator) : WORDS.executedUnknown,
    ...(unplanned.kind === 'count' && unplanned.value > 0 ? [WORDS.unplanned(unplanned.value)] : []),
    attendances.kind === 'count'
      ? WORDS.attendances(attendances.value, indicators.attendances.source.rows.length)
      : indicators.attendances.reserved === true
        ? WORDS.attendancesReserved
        : WORDS.attendancesUnknown,
    ...(incidence.kind === 'ratio' ? [WORDS.incidence(incidence.numerator, incidence.denominator)] : []),
  ];
  return [...sentences, ...coverageSentences(coverage)];
}
