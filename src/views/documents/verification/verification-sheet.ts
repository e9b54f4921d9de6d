import type { ControlCheck } from '../../../core/records';
import type { Block, KeyFigure, ReportDocument } from '../../../document/model';
import { FIGURE_WORDS } from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { type Edition, frameDocument } from '../frame';
import type { DocumentSection, InternalInput } from '../section';
import { paragraph } from '../text';
import { type RowBook, rowBook } from '../trace/row-book';
import { clearancesSection } from './clearances-section';
import { coverageSection } from './coverage-section';
import { figuresSection } from './figures-section';
import { matrixSection } from './matrix-section';
import { openSection } from './open-section';
import { publicationsSection } from './publications-section';
import { reportsSection } from './reports-section';
import { selfAssessmentSection } from './self-assessment-section';
import { stepsSection } from './steps-section';

/** The wide ones first: each turn of the page begins a new one. */
const SECTIONS: readonly ((input: InternalInput, book: RowBook) => DocumentSection)[] = [
  figuresSection,
  coverageSection,
  matrixSection,
  reportsSection,
  stepsSection,
  publicationsSection,
  openSection,
  selfAssessmentSection,
  clearancesSection,
];

/** "Hoja de verificación": every figure with its rows, its links and boxes to tick, for internal control. */
export function verificationSheet(input: InternalInput, edition: Edition): ReportDocument {
  const book = rowBook(input);
  return frameDocument(
    {
      title: WORDS.title,
      description: WORDS.description,
      opening: opening(input),
      sections: [...SECTIONS.map((section) => section(input, book)), conclusion()],
      audience: 'internal',
    },
    input.assessment,
    edition,
  );
}

function opening({ assessment: { tables, checklist } }: InternalInput): readonly Block[] {
  const counting = checklist.filter(({ share }) => share !== null);
  return [
    paragraph(WORDS.intro),
    {
      kind: 'keyFigures',
      summary: WORDS.keyFigures,
      figures: [
        checked(tables.followUp, WORDS.keyMatrix),
        checked(tables.reports, WORDS.keyReports),
        outOf(counting.filter(({ status }) => status === 'done').length, counting.length, WORDS.keySteps),
      ],
    },
  ];
}

function checked(rows: readonly { readonly controlCheck: ControlCheck | null }[], label: string): KeyFigure {
  const done = rows.filter(({ controlCheck }) => controlCheck === 'verified' || controlCheck === 'withRemark');
  return outOf(done.length, rows.length, label);
}

function outOf(part: number, whole: number, label: string): KeyFigure {
  return { value: FIGURE_WORDS.outOf(plainNumber(part), plainNumber(whole)), label };
}

/** Room to write, for whoever signs. */
function conclusion(): DocumentSection {
  return {
    title: WORDS.conclusionTitle,
    orientation: 'portrait',
    blocks: [{ kind: 'box', title: WORDS.conclusionBox, runs: [{ text: WORDS.conclusion }] }],
  };
}
