import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import { redactTables } from '../../tables/redact';
import { leftOutOf } from '../../views/left-out';
import { reportDocument } from '../../views/documents/results/results-report';
import { reviewAlert } from '../../views/review';
import { docxRenderer } from '../lazy';
import type { PublishAnswer } from '../protocol';
import { createGoogleDoc } from '../publish-document';
import { assessSession, openSession, type Session } from '../session';

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
  const report = reportDocument(blocking.length > 0 ? redacted(session, cutoff) : assessment, alerts, session.reading);
  const document = createGoogleDoc(`${report.title} · ${report.header.entity}`, docxRenderer()(report));
  return { ...answer, published: true, link: document.link, fileId: document.fileId };
}

/** What blocks is personal data in published texts: published by force, every finding goes out hidden. */
function redacted(session: Session, cutoff: IsoDate | null): Assessment {
  const { tables, settings } = session.reading;
  const clean = redactTables(tables, settings.email === null ? [] : [settings.email]);
  return assessSession({ ...session, reading: { ...session.reading, tables: clean } }, cutoff).assessment;
}
