import type { Alert } from '../../alerts/alert';
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import { isInternal, type PublishKind, planKind } from '../../core/publication-kinds';
import type { ReportDocument } from '../../document/model';
import * as WORDS from '../../messages/es/publishing';
import { PUBLISH_NAMES } from '../../messages/es/publishing';
import { INTERNAL_DOCUMENTS, PUBLIC_DOCUMENTS } from '../../views/documents/all';
import { formDocument } from '../../views/documents/forms/form-document';
import { type Edition, tellHidden } from '../../views/documents/frame';
import { unreadIn } from '../../views/documents/unread';
import { openData, type TextFile } from '../../views/open-data/open-data';
import { internalAssessment, type PublicIndicators, publicAssessment } from '../../views/public-assessment';
import { readClearances } from '../clearances';
import { alertsOf, assessSession, assessSessionClean, type Session } from '../session';

/** Which document, as it is asked for: "plan" is the one whose turn it is. */
export interface DocumentRequest {
  readonly document: PublishKind | 'plan';
  /** The one report a formato interno is about; null for all of them. */
  readonly report: string | null;
  readonly cutoff: IsoDate | null;
}

/** Everything a document needs, read and assessed once. */
export interface Prepared {
  readonly kind: PublishKind;
  /** Kept in Publicaciones with a version: public documents that tell of the whole. */
  readonly listed: boolean;
  readonly assessment: Assessment;
  /** As the documents tell them. */
  readonly indicators: PublicIndicators;
  /** Personal data in what is published: nothing internal is kept back for it. */
  readonly blocking: readonly Alert[];
  /** For file names, without ending. */
  readonly fileName: string;
  readonly dataFileName: string;
  /** Null for open data, and where there is no such report. */
  document(edition: Edition): ReportDocument | null;
  data(): readonly TextFile[];
}

export function prepare(session: Session, { document: asked, report, cutoff }: DocumentRequest): Prepared {
  const { assessment, alerts } = assessSession(session, cutoff);
  const kind = asked === 'plan' ? planKind(assessment.tables.publications) : asked;
  const clean = assessSessionClean(session, cutoff);
  const unread = unreadIn(session.reading, assessment);
  const seen = { assessment: publicAssessment(clean.assessment), unread };
  const { settings } = assessment;
  const blocking = alerts.filter(({ severity }) => severity === 'blocking');
  const told = (document: ReportDocument) => tellHidden(document, blocking.length);
  const nameOf = (file: PublishKind) => WORDS.fileName(PUBLISH_NAMES[file].file, settings.year, assessment.cutoff);
  return {
    kind,
    listed: !isInternal(kind) && report === null,
    assessment,
    indicators: seen.assessment.indicators,
    blocking: isInternal(kind) ? [] : blocking,
    fileName: report === null ? nameOf(kind) : `${nameOf(kind)}-${report.replace(/[^\w-]+/g, '-')}`,
    dataFileName: nameOf('openData'),
    document: (edition) => {
      if (kind === 'openData') return null;
      if (isInternal(kind)) {
        const assessment = internalAssessment(clean.assessment);
        const { reading } = clean;
        const alerts = alertsOf(clean.assessment, reading);
        const input = { assessment, alerts, unread, places: reading, clearances: readClearances() };
        return told(INTERNAL_DOCUMENTS[kind](input, edition));
      }
      const made = report === null ? PUBLIC_DOCUMENTS[kind](seen, edition) : formDocument(seen, edition, report);
      return made === null ? null : told(made);
    },
    // The readers of Frictionless take a mark for a part of the first field's name; the guide tells how Excel opens them.
    data: () => openData({ assessment: seen.assessment, byteOrderMark: false }),
  };
}
