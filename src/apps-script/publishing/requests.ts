import { renderers } from '../lazy';
import { readLogo } from '../logo';
import type { FileRequest } from './make-files';
import type { Prepared } from './prepare';

interface Printing {
  readonly version: number | null;
  readonly documentName: string;
  readonly withData: boolean;
}

/** The files of a document: for a public one also the page for the site; the data alone, or beside it. */
export function filesOf(prepared: Prepared, { version, documentName, withData }: Printing): readonly FileRequest[] {
  const data: FileRequest = {
    kind: 'data',
    name: prepared.dataFileName,
    content: () => renderers().zipFiles(prepared.data()),
  };
  const report = prepared.document({ version, logo: readLogo(prepared.assessment.settings.entity) });
  if (report === null) return [data];
  return [
    { kind: 'document', name: documentName, content: () => renderers().renderDocx(report) },
    { kind: 'page', name: prepared.fileName, content: () => renderers().utf8(renderers().renderHtml(report)) },
    ...(withData ? [data] : []),
  ];
}
