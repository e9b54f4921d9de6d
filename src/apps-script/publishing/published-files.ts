import type { Publication } from '../../core/records';
import type { PublishedVersion } from '../../views/publishing/publication-row';
import type { PublishedFile } from '../protocol';
import { type DriveEntry, type FileKind, MEDIA, pdfLink } from './drive-files';

/** What was made, with the name each has where it is downloaded. */
export function publishedFiles(files: readonly DriveEntry[], fileName: string): readonly PublishedFile[] {
  return files.map((file) => ({ ...file, fileName: `${fileName}${MEDIA[file.kind].ending}` }));
}

/** The files of a version that was published before, as its row names them. */
export function keptFiles({ document, data }: Publication, fileName: string): readonly PublishedFile[] {
  return [keptFile('document', document, fileName), keptFile('data', data, fileName)].flat();
}

/** The addresses that a row of Publicaciones keeps; '' where there is no such file. */
export function linksOf(files: readonly PublishedFile[]): PublishedVersion['links'] {
  const of = (kind: FileKind) => files.find((file) => file.kind === kind);
  const document = of('document');
  return {
    document: document?.link ?? '',
    pdf: document === undefined ? '' : pdfLink(document.fileId),
    data: of('data')?.link ?? '',
  };
}

function keptFile(kind: FileKind, link: string | null, fileName: string): readonly PublishedFile[] {
  const fileId = link === null ? null : fileIdIn(link);
  return link === null || fileId === null ? [] : [{ kind, link, fileId, fileName: `${fileName}${MEDIA[kind].ending}` }];
}

/** The id in an address of Drive or Docs. */
function fileIdIn(link: string): string | null {
  return /\/d\/([\w-]+)/.exec(link)?.[1] ?? null;
}
