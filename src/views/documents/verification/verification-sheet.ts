import type { ControlCheck } from '../../../core/records';
import type { Block, ReportDocument } from '../../../document/model';
import * as WORDS from '../../../messages/es/verification';
import { box, keyFigures, ofAll, paragraph } from '../blocks';
import { reportDocument } from '../report-document';
import { type DocumentSection, type InternalInput, portrait } from '../section';
import { type RowBook, rowBook } from '../trace/row-book';
import { clearancesSection } from './clearances-section';
import { figuresSection } from './figures-section';
import { matrixSection } from './matrix-section';
import { openSection } from './open-section';
import { publicationsSection } from './publications-section';
import { reportsSection } from './reports-section';
import { selfAssessmentSection } from './self-assessment-section';
import { stepsSection } from './steps-section';
import { verificationCoverageSection } from './verification-coverage-section';

/** The wide ones first: each turn of the page begins a new one. */
const SECTIONS: readonly ((input: InternalInput, book: RowBook) => DocumentSection)[] = [
  figuresSection,
  verificationCoverageSection,
  matrixSection,
  reportsSection,
  stepsSection,
  openSection,
  publicationsSection,
  selfAssessmentSection,
  clearancesSection,
  () => portrait(WORDS.conclusionTitle, [box(WORDS.conclusion)]),
];

/** "Hoja de verificación": every figure with its rows, its links and boxes to tick, for internal control. */
export function verificationSheet(input: InternalInput): ReportDocument {
  const book = rowBook(input);
  return reportDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: opening(input),
      sections: SECTIONS.map((section) => section(input, book)),
      audience: 'internal',
    },
    input.assessment,
  );
}

function opening({ assessment: { tables, checklist } }: InternalInput): readonly Block[] {
  const counting = checklist.filter(({ share }) => share !== null);
  const checked = (rows: readonly { readonly controlCheck: ControlCheck | null }[]): string =>
    ofAll(rows, ({ controlCheck }) => controlCheck === 'verified' || controlCheck === 'withRemark');
  return [
    paragraph(WORDS.intro),
    keyFigures([
      [checked(tables.followUp), WORDS.keyMatrix],
      [checked(tables.reports), WORDS.keyReports],
      [ofAll(counting, ({ status }) => status === 'done'), WORDS.keySteps],
    ]),
  ];
}
