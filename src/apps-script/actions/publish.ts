import type { IsoDate } from '../../core/calendar';
import { redactReading } from '../../tables/redact';
import { PUBLIC_DOCUMENTS } from '../../views/documents/all';
import { unreadIn } from '../../views/documents/unread';
import { leftOutOf } from '../../views/left-out';
import { publicAssessment } from '../../views/public-assessment';
import { reviewAlert } from '../../views/review';
import { docxRenderer } from '../lazy';
import type { PublishAnswer } from '../protocol';
import { createGoogleDoc } from '../publish-document';
import { assessSession, openSession } from '../session';

/** The results report as a Google Doc, from the data as it stands now. `force` publishes although something blocks. */
export function publishReport(cutoff: IsoDate | null, force: boolean): PublishAnswer {
  const session = openSession('resembling', 'look');
  const { assessment, alerts } = assessSession(session, cutoff);
  const blocking = alerts.filter((alert) => alert.severity === 'blocking');
  const earlier = assessment.tables.publications.filter((row) => row.type === 'resultsReport');
  const answer: PublishAnswer = {
    published: false,
    link: null,
    fileId: null,
    fileName: `informe-de-resultados-${assessment.settings.year ?? 'sin-vigencia'}-corte-${assessment.cutoff}`,
    documentVersion: earlier.reduce((highest, row) => Math.max(highest, row.version ?? 0), 0) + 1,
    blocked: blocking.map((alert) => reviewAlert(alert, session.reading)),
    leftOut: leftOutOf(assessment, session.reading),
    changes: [],
  };
  if (blocking.length > 0 && !force) return answer;
  const reading = redactReading(session.reading, () => false);
  const clean = assessSession({ ...session, reading }, cutoff).assessment;
  const report = PUBLIC_DOCUMENTS.resultsReport(
    { assessment: publicAssessment(clean), unread: unreadIn(session.reading, assessment) },
    { version: answer.documentVersion, logo: null },
  );
  const document = createGoogleDoc(`${report.title} · ${report.header.entity}`, docxRenderer()(report));
  return { ...answer, published: true, link: document.link, fileId: document.fileId };
}
