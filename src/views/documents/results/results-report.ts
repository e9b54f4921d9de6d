import { foldText } from '../../../core/text';
import type { ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/report';
import { reportDocument } from '../report-document';
import type { DocumentSection, PublicInput } from '../section';
import { annexSection } from './annex-section';
import { commitmentsSection } from './commitments-section';
import { contributionsSection } from './contributions-section';
import { doneSection } from './done-section';
import { followUpSection } from './follow-up-section';
import { incidenceSection } from './incidence-section';
import { indicatorsSection } from './indicators-section';
import { missingSection } from './missing-section';
import { practicesSection } from './practices-section';
import { resultsCoverageSection } from './results-coverage-section';
import { resultsSummary } from './results-summary';
import { upcomingSection } from './upcoming-section';

/** In the order a citizen reads: who took part, the figures, what became of it, what comes next, what is not known. */
const SECTIONS: readonly ((input: PublicInput) => DocumentSection)[] = [
  resultsCoverageSection,
  indicatorsSection,
  incidenceSection,
  contributionsSection,
  commitmentsSection,
  doneSection,
  practicesSection,
  followUpSection,
  upcomingSection,
  missingSection,
  annexSection,
];

/** "Informe de resultados", as blocks. Pure: the same assessment, the same document. */
export function resultsReport(input: PublicInput): ReportDocument {
  const { assessment } = input;
  const omitted = new Set(assessment.settings.omittedSections.map(sectionWords));
  // What is not known, and what was called off, is always told: nothing is left out in silence.
  for (const title of [WORDS.noDataTitle, WORDS.indicatorsTitle]) omitted.delete(sectionWords(title));
  return reportDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: resultsSummary(assessment),
      sections: SECTIONS.map((section) => section(input)).filter(({ title }) => !omitted.has(sectionWords(title))),
      audience: 'public',
    },
    assessment,
  );
}

/** The title without the number it has in the report, however it is spelled. */
function sectionWords(title: string): string {
  return foldText(title).replace(/^\d+[.)]?\s*/, '');
}
