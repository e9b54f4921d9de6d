import { INCIDENCE_LEVELS } from '../../../catalogue/suggestions';
import { foldText } from '../../../core/text';
import { plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { bullets, cell, figureTable, paragraph, subheading } from '../text';

/** How far people were meant to decide, how far they did, and where the two differ. */
export function incidenceSection({ assessment: { incidence, scope } }: PublicInput): DocumentSection {
  const differing = scope.reports.flatMap(({ report: { reachedIncidence: reached }, activity: { row } }) => {
    const planned = row.plannedIncidence;
    return planned === null || reached === null || foldText(planned) === foldText(reached)
      ? []
      : [WORDS.incidenceDiffers(row.activity, planned, reached)];
  });
  return portrait(WORDS.incidenceTitle, [
    ...(incidence.length === 0
      ? [paragraph(WORDS.incidenceNone)]
      : [
          figureTable(
            WORDS.incidenceTitle,
            [WORDS.incidenceLevel, WORDS.incidencePlanned, WORDS.incidenceReached],
            [...incidence]
              .sort((a, b) => place(a.level) - place(b.level))
              .map(({ level, planned, reached }) =>
                [level, plainNumber(planned), plainNumber(reached)].map((text) => cell(text)),
              ),
          ),
        ]),
    ...(differing.length === 0 ? [] : [subheading(WORDS.incidenceDiffering), bullets(differing)]),
  ]);
}

/** The levels of the policy from least to most; the entity's own before them. */
function place(level: string): number {
  return INCIDENCE_LEVELS.findIndex(([label]) => foldText(label) === foldText(level));
}
