import { foldText } from '../../../core/text';
import type { ReportDocument } from '../../../document/model';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import { type Edition, frameDocument } from '../frame';
import type { DocumentSection, PublicInput } from '../section';
import { activitiesSection } from './activities-section';
import { coverageSection } from './coverage-section';
import { followUpSection } from './follow-up-section';
import { indicatorsSection } from './indicators-section';
import { missingSection } from './missing-section';
import { summaryBlocks } from './summary';

/** In the order a citizen reads: who took part, the figures, what comes next, the matrix. */
const SECTIONS: readonly ((input: PublicInput) => DocumentSection)[] = [
  coverageSection,
  indicatorsSection,
  activitiesSection,
  followUpSection,
];

/** "Informe de resultados", as blocks. Pure: the same assessment, the same document. */
export function resultsReport(input: PublicInput, edition: Edition): ReportDocument {
  const { assessment } = input;
  const omitted = new Set(assessment.settings.omittedSections.map(sectionWords));
  const chosen = SECTIONS.map((section) => section(input)).filter(
    (section) => !omitted.has(sectionWords(section.title)),
  );
  return frameDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: summaryBlocks(assessment),
      // What is not known is always told: nothing is left out in silence.
      sections: [...chosen, missingSection(input)],
      audience: 'public',
    },
    assessment,
    edition,
  );
}

/** The title without the number it has in the report, however it is spelled. */
function sectionWords(title: string): string {
  return foldText(title).replace(/^\d+[.)]?\s*/, '');
}
