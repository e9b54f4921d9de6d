import type { IsoDate } from '../../core/calendar';
import { reportDocument } from '../../views/report/report';
import { docxRenderer } from '../lazy';
import type { PublishAnswer } from '../protocol';
import { createGoogleDoc } from '../publish-document';
import { assessSession, openSession } from '../session';

/** The results report as a Google Doc, from the data as it stands now. */
export function publishReport(cutoff: IsoDate | null): PublishAnswer {
  const session = openSession('ours');
  const { assessment, alerts } = assessSession(session, cutoff);
  const report = reportDocument(assessment, alerts, session.reading);
  const name = `${report.title} · ${report.header.entity}`;
  const { fileId, link } = createGoogleDoc(name, docxRenderer()(report));
  return { fileId, link, name };
}
