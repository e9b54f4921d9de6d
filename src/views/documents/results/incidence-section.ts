import { plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import { levelsInOrder } from '../../incidence-levels';
import { bullets, cell, figureTable, paragraph, subheading } from '../blocks';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** How far people were meant to decide, how far they did, and where the two differ. */
export function incidenceSection({ assessment }: PublicInput): DocumentSection {
  const { incidence } = assessment;
  const differing = assessment.incidenceDifferences.map(({ activity, planned, reached }) =>
    WORDS.incidenceDiffers(activity, planned, reached),
  );
  return portrait(WORDS.incidenceTitle, [
    ...(incidence.length === 0
      ? [paragraph(WORDS.incidenceNone)]
      : [
          figureTable(
            WORDS.incidenceTitle,
            [WORDS.incidenceLevel, WORDS.incidencePlanned, WORDS.incidenceReached],
            levelsInOrder(incidence).map(({ level, planned, reached }) =>
              [level, plainNumber(planned), plainNumber(reached)].map((text) => cell(text)),
            ),
          ),
        ]),
    ...(differing.length === 0 ? [] : [subheading(WORDS.incidenceDiffering), bullets(differing)]),
  ]);
}
