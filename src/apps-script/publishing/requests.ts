import type { ReportDocument } from '../../document/model';
import { inEdition } from '../../views/documents/report-document';
import { readLogo } from '../logo';
import type { FileRequest } from './make-files';
import type { Prepared } from './prepare';

/** What writes documents, evaluated when it is first asked for. */
export type Renderers = () => typeof import('./renderers');

interface Printing {
  readonly version: number | null;
  readonly documentName: string;
  readonly withData: boolean;
  readonly renderers: Renderers;
}

/** The files of a document: for a public one also the page for the site; the data alone, or beside it. */
export function filesOf(
  prepared: Prepared,
  { version, documentName, withData, renderers }: Printing,
): readonly FileRequest[] {
  const data: FileRequest = {
    kind: 'data',
    name: prepared.dataFileName,
    content: () => renderers().zipFiles(prepared.data()),
  };
  if (prepared.document === null) return [data];
  const report = withPicture(prepared, prepared.document, version);
  return [
    { kind: 'document', name: documentName, content: () => renderers().renderDocx(report) },
    { kind: 'page', name: prepared.fileName, content: () => renderers().utf8(renderers().renderHtml(report)) },
    ...(withData ? [data] : []),
  ];
}

/** The document as it is printed: under its version and with the entity's picture. */
export function withPicture(
  { assessment }: Prepared,
  document: ReportDocument,
  version: number | null,
): ReportDocument {
  return inEdition(document, assessment.cutoff, { version, logo: readLogo(assessment.settings.entity) });
}
