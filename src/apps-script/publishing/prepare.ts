import type { Alert } from '../../alerts/alert';
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import { isInternal, type PublishKind, planKind } from '../../core/publication-kinds';
import type { ReportDocument } from '../../document/model';
import type { LeftOut } from '../../messages/es/left-out';
import * as WORDS from '../../messages/es/publishing';
import { PUBLISH_NAMES } from '../../messages/es/publishing';
import { INTERNAL_DOCUMENTS, PUBLIC_DOCUMENTS } from '../../views/documents/all';
import { formDocument } from '../../views/documents/forms/form-document';
import { tellHidden } from '../../views/documents/report-document';
import { unreadIn } from '../../views/documents/unread';
import { keptBackFrom, leftOutOf } from '../../views/left-out';
import { openData, type TextFile } from '../../views/open-data/open-data';
import { internalAssessment, type PublicAssessment } from '../../views/public-assessment';
import { clearance, readClearances } from '../clearances';
import { type Assessed, alertsOf, assessSession, type Session } from '../session';

/** Which document, as it is asked for: "plan" is the one whose turn it is. */
export interface DocumentRequest {
  readonly document: PublishKind | 'plan';
  /** The one report a formato interno is about; null for all of them. */
  readonly report: string | null;
  readonly cutoff: IsoDate | null;
}

/** Everything a publication needs, read, assessed and composed once. */
export interface Prepared {
  readonly kind: PublishKind;
  /** Kept in Publicaciones with a version: public documents that tell of the whole. */
  readonly listed: boolean;
  readonly assessment: Assessment;
  /** As the documents tell them. */
  readonly indicators: PublicAssessment['indicators'];
  /** Personal data in what is published: nothing internal is kept back for it. */
  readonly blocking: readonly Alert[];
  /** What its numbers do not include or show, and why. */
  readonly leftOut: readonly LeftOut[];
  /** For file names, without ending. */
  readonly fileName: string;
  readonly dataFileName: string;
  /** Without version and picture. Null for open data, and where there is no such report. */
  readonly document: ReportDocument | null;
  /** `withoutItself`: without the rows that tell of earlier open data, which every version would change. */
  data(how?: { readonly withoutItself: boolean }): readonly TextFile[];
}

export function prepare(session: Session, { document: asked, report, cutoff }: DocumentRequest): Prepared {
  const assessed = assessSession(session, cutoff);
  const { assessment, alerts } = assessed;
  const kind = asked === 'plan' ? planKind(assessment.tables.publications) : asked;
  const { settings } = assessment;
  const blocking = alerts.filter(({ severity }) => severity === 'blocking');
  const composed = compose({ kind, report, assessed, session });
  const nameOf = (file: PublishKind) => WORDS.fileName(PUBLISH_NAMES[file].file, settings.year, assessment.cutoff);
  const published = assessed.published();
  return {
    kind,
    listed: !isInternal(kind) && report === null,
    assessment,
    indicators: published.indicators,
    blocking: isInternal(kind) ? [] : blocking,
    leftOut: [...leftOutOf(assessment, session.reading), ...(isInternal(kind) ? [] : keptBackFrom(published))],
    fileName: report === null ? nameOf(kind) : `${nameOf(kind)}-${report.replace(/[^\w-]+/g, '-')}`,
    dataFileName: nameOf('openData'),
    document: composed === null ? null : tellHidden(composed, blocking.length),
    // The readers of Frictionless take a mark for a part of the first field's name; the guide tells how Excel opens them.
    data: ({ withoutItself } = { withoutItself: false }) =>
      openData({ assessment: withoutItself ? withoutOwnRows(published) : published, byteOrderMark: false }),
  };
}

function withoutOwnRows(published: PublicAssessment): PublicAssessment {
  const publications = published.tables.publications.filter(({ type }) => type !== 'openData');
  return { ...published, tables: { ...published.tables, publications } };
}

interface Composition {
  readonly kind: PublishKind;
  readonly report: string | null;
  readonly assessed: Assessed;
  readonly session: Session;
}

function compose({ kind, report, assessed, session }: Composition): ReportDocument | null {
  const unread = unreadIn(session.reading, assessed.assessment);
  if (kind === 'openData') return null;
  if (isInternal(kind)) {
    const { reading, assessment } = assessed.clean();
    return INTERNAL_DOCUMENTS[kind]({
      assessment: internalAssessment(assessment),
      alerts: assessment === assessed.assessment ? assessed.alerts : alertsOf(assessment, reading, clearance()),
      unread,
      places: reading,
      clearances: readClearances(),
    });
  }
  const seen = { assessment: assessed.published(), unread };
  return report === null ? PUBLIC_DOCUMENTS[kind](seen) : formDocument(seen, report);
}
