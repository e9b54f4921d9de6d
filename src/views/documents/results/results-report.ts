import type { Alert } from '../../../core/alerts/alert';
import type { Assessment } from '../../../core/assess';
import type { IsoDate } from '../../../core/calendar';
import type { Settings } from '../../../core/records';
import { foldText } from '../../../core/text';
import type { ReportDocument, Section } from '../../../document/model';
import { longDate, shortDate } from '../../../messages/es/format';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import type { WorkbookReading } from '../../../tables/read-workbook';
import { accentColour } from '../accent';
import { activitiesSection } from './activities-section';
import { coverageSection } from './coverage-section';
import { followUpSection } from './follow-up-section';
import { indicatorsSection } from './indicators-section';
import { missingSection } from './missing-section';
import type { ReportInput, ReportSection } from '../section';
import { summaryBlocks } from './summary';
import { heading } from '../text';

/** In the order a citizen reads: who took part, the figures, what comes next, the matrix. */
const SECTIONS: readonly ((input: ReportInput) => ReportSection)[] = [
  coverageSection,
  indicatorsSection,
  activitiesSection,
  followUpSection,
];

/** The results report as blocks. Pure: the same assessment, the same document. */
export function reportDocument(
  assessment: Assessment,
  alerts: readonly Alert[],
  reading: WorkbookReading,
): ReportDocument {
  const { settings, cutoff } = assessment;
  const year = settings.year === null ? WORDS.noYear : String(settings.year);
  const input: ReportInput = { assessment, alerts, reading };
  const omitted = new Set(settings.omittedSections.map(sectionWords));
  const chosen = SECTIONS.map((section) => section(input)).filter(
    (section) => !omitted.has(sectionWords(section.title)),
  );
  // What is not known is always told: nothing is left out in silence.
  const sections = [...chosen, missingSection(input)];
  return {
    title: WORDS.title,
    subtitle: WORDS.subtitle(year, longDate(cutoff)),
    description: WORDS.description,
    header: { entity: settings.entity ?? WORDS.noEntity, document: WORDS.headerDocument(year) },
    footer: { signatures: signatures(settings), note: WORDS.footerNote(shortDate(cutoff)) },
    accent: accentColour(settings.accentColour),
    words: { contents: WORDS.contents, page: WORDS.page, of: WORDS.of },
    sections: [
      { orientation: 'portrait', blocks: [...summaryBlocks(assessment), { kind: 'contents' }] },
      ...sections.map(numbered),
    ],
  };
}

/** The title without the number it has in the report, however it is spelled. */
function sectionWords(title: string): string {
  return foldText(title).replace(/^\d+[.)]?\s*/, '');
}

function numbered(section: ReportSection, index: number): Section {
  return { orientation: section.orientation, blocks: [heading(`${index + 1}. ${section.title}`), ...section.blocks] };
}

/** As the page footers of the policy do: who prepared, reviewed and approved, by role. */
function signatures(settings: Settings): readonly string[] {
  return [
    signature(WORDS.prepared, settings.preparedBy, settings.preparedOn),
    signature(WORDS.reviewed, settings.reviewedBy, settings.reviewedOn),
    signature(WORDS.approved, settings.approvedBy, settings.approvedOn),
  ].filter((line): line is string => line !== null);
}

function signature(verb: string, role: string | null, on: IsoDate | null): string | null {
  if (role === null) return null;
  return on === null ? `${verb}: ${role}` : `${verb}: ${role}, ${shortDate(on)}`;
}
