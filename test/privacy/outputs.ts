import { strFromU8, unzipSync } from 'fflate';
import { findAlerts } from '../../src/alerts/find-alerts';
import { assess } from '../../src/core/assess';
import type { ReportDocument } from '../../src/document/model';
import { renderDocx } from '../../src/docx/render-docx';
import { renderHtml } from '../../src/html/render-html';
import { linkSteps } from '../../src/intake/link-steps';
import { publishedTexts } from '../../src/tables/published-texts';
import { readWorkbook, type WorkbookReading } from '../../src/tables/read-workbook';
import { INTERNAL_DOCUMENTS, PUBLIC_DOCUMENTS } from '../../src/views/documents/all';
import { inEdition } from '../../src/views/documents/report-document';
import { unreadIn } from '../../src/views/documents/unread';
import { leftOutOf } from '../../src/views/left-out';
import { openData } from '../../src/views/open-data/open-data';
import { participaTexts } from '../../src/views/participa-menu';
import { assessClean, internalAssessment, publicAssessment } from '../../src/views/public-assessment';
import { panelPublish } from '../../src/views/sidebar/publish';
import { day } from '../core/builders';
import { type Book, cellsOf } from '../tables/workbook';

/** Something a person gets from a workbook, as all the text in it. */
export interface Output {
  readonly name: string;
  readonly audience: 'public' | 'internal';
  readonly text: string;
}

/** How a document leaves: each way adds one output per document. */
const FORMS: { readonly [form: string]: (document: ReportDocument) => string } = {
  blocks: (document) => JSON.stringify(document),
  docx: docxText,
  html: renderHtml,
};

export type Form = keyof typeof FORMS;

const EDITION = { version: 1, logo: null };

/** Everything the add-on writes of a workbook for others to read; documents in the forms asked for. */
export function outputsOf(book: Book, cutoff: string, forms: readonly Form[]): readonly Output[] {
  const cells = cellsOf(book);
  const reading = readWorkbook(cells);
  const moment = { today: day(cutoff), cutoff: null };
  const assessReading = ({ tables, settings }: WorkbookReading) => assess(tables, settings, moment, linkSteps);
  const assessment = assessReading(reading);
  const published = publishedTexts(reading.settingsSheet);
  const { reading: redacted, assessment: clean } = assessClean({ reading, assessment }, () => false, assessReading);
  const alerts = findAlerts({ assessment, published, copies: reading.copies });
  const unread = unreadIn(reading, assessment);
  const seen = { assessment: publicAssessment(clean), unread };
  const inside = {
    assessment: internalAssessment(clean),
    alerts: findAlerts({ assessment: clean, published, copies: redacted.copies }),
    unread,
    places: redacted,
    clearances: [],
  };
  const panel = panelPublish({ assessment, alerts, cells, reading, published: seen.assessment });
  return [
    ...Object.entries(PUBLIC_DOCUMENTS).flatMap(([name, compose]) =>
      inForms(name, 'public', inEdition(compose(seen), assessment.cutoff, EDITION), forms),
    ),
    ...Object.entries(INTERNAL_DOCUMENTS).flatMap(([name, compose]) =>
      inForms(name, 'internal', inEdition(compose(inside), assessment.cutoff, EDITION), forms),
    ),
    ...openData({ assessment: seen.assessment, byteOrderMark: false }).map(
      ({ name, text }): Output => ({ name, audience: 'public', text }),
    ),
    { name: 'texts for the site', audience: 'public', text: JSON.stringify(participaTexts(seen.assessment)) },
    { name: 'panel', audience: 'internal', text: JSON.stringify(panel, withoutNames) },
    { name: 'left out', audience: 'public', text: JSON.stringify(leftOutOf(assessment, reading)) },
  ];
}

/** By its own name the panel finds a row that has moved; it is not shown. */
function withoutNames(key: string, value: unknown): unknown {
  return key === 'named' ? null : value;
}

function inForms(
  name: string,
  audience: Output['audience'],
  document: ReportDocument,
  forms: readonly Form[],
): readonly Output[] {
  return forms.map((form) => ({ name: `${name} as ${form}`, audience, text: FORMS[form]?.(document) ?? '' }));
}

/** All text of all parts, without the marks between the letters. */
function docxText(document: ReportDocument): string {
  return Object.values(unzipSync(renderDocx(document)))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');
}
