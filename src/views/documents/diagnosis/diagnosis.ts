import type { ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/diagnosis';
import { reportDocument } from '../report-document';
import type { DocumentSection, PublicInput } from '../section';
import { channelsSection } from './channels-section';
import { diagnosisOpening } from './diagnosis-opening';
import { findingsSection } from './findings-section';
import { groupsSection } from './groups-section';
import { improvementsSection } from './improvements-section';
import { sharingSection } from './sharing-section';

/** As the policy asks (steps 1 to 5): what is good and bad, who took part, the channels, what will be done, who knows. */
const SECTIONS: readonly ((input: PublicInput) => DocumentSection)[] = [
  findingsSection,
  groupsSection,
  channelsSection,
  improvementsSection,
  sharingSection,
];

/** "Diagnóstico", as blocks. */
export function diagnosis(input: PublicInput): ReportDocument {
  return reportDocument(
    {
      title: WORDS.title,
      description: WORDS.intro,
      opening: diagnosisOpening(input),
      sections: SECTIONS.map((section) => section(input)),
      audience: 'public',
    },
    input.assessment,
  );
}
