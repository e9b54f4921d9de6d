import { isInternal, type PublishKind } from '../../core/publication-kinds';
import type { Publication, PublicationType } from '../../core/records';
import { hostSentence } from '../../messages/es/host';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import * as WORDS from '../../messages/es/publishing';
import { PUBLISH_NAMES } from '../../messages/es/publishing';
import { PUBLICATIONS } from '../../tables/definitions/publications';
import { isApproved } from '../../views/documents/frame';
import { hiddenFrom, keptBackFrom, leftOutOf } from '../../views/left-out';
import { figureChanges } from '../../views/publishing/figure-changes';
import { type Standing, standingOf } from '../../views/publishing/version';
import { reviewAlert } from '../../views/review';
import { withDocumentLock } from '../lock';
import { hashOf } from '../plan-hash';
import type { PublishAnswer, PublishedFile, Reply } from '../protocol';
import { pdfLink, whereIs } from '../publishing/drive-files';
import { type FileWork, makeFiles } from '../publishing/make-files';
import { type DocumentRequest, type Prepared, prepare } from '../publishing/prepare';
import { keptFiles, publishedFiles } from '../publishing/published-files';
import { missingColumns, recordPublication, relinkPublication } from '../publishing/record';
import { filesOf, type Renderers } from '../publishing/requests';
import { openSession, type Session } from '../session';

export interface PublishRequest extends DocumentRequest {
  /** Publishes although something blocks: what patterns find goes out hidden. */
  readonly force: boolean;
  /** The data of the same cutoff beside the document. */
  readonly withData: boolean;
  /** The files go to a folder on disk: made even though nothing changed, and with no address to keep. */
  readonly onDisk: boolean;
}

/**
 * A document with its files and its row in Publicaciones, from the data as it stands now. The row comes last and makes
 * it a publication; files of one that broke off are remembered, and the next attempt goes on from them.
 */
export function publish(request: PublishRequest, renderers: Renderers): Reply<PublishAnswer> {
  return withDocumentLock(() => {
    const session = openSession('resembling', 'write');
    const prepared = prepare(session, request);
    const { kind, assessment, blocking } = prepared;
    const content = prepared.document({ version: null, logo: null });
    if (content === null && kind !== 'openData')
      return { ok: false, code: 'noReport', message: WORDS.noReport(request.report ?? '') };
    const fingerprint = hashOf(content ?? prepared.data());
    const standing = standingIn(prepared, fingerprint);
    const kept = standing?.unchanged ?? null;
    const lost = kept !== null && !request.onDisk && isInTrash(kept);
    const answer: PublishAnswer = {
      published: false,
      unchanged: kept !== null && !lost,
      document: kind,
      files: [],
      failure: null,
      documentVersion: standing?.version ?? 1,
      draft: !isInternal(kind) && kind !== 'openData' && !isApproved(assessment.settings),
      blocked: blocking.map((alert) => reviewAlert(alert, session.reading)),
      leftOut: [
        ...hiddenFrom(request.force ? blocking.length : 0),
        ...leftOutOf(assessment, session.reading),
        ...(isInternal(kind) ? [] : keptBackFrom(assessment)),
      ],
      changes: changesOf(prepared, standing),
    };
    if (blocking.length > 0 && !request.force) return told(answer);
    if (kept !== null && !request.onDisk && !lost)
      return told({ ...answer, published: true, files: keptFiles(kept, prepared.fileName) });
    const lacking = standing === null ? [] : missingColumns(session, prepared);
    if (lacking.length > 0)
      return { ok: false, code: 'noColumn', message: PANEL_SENTENCES.missingColumns(PUBLICATIONS.sheet, lacking) };
    const made = makeFiles(
      session.spreadsheet.getId(),
      workOf(session, prepared, { request, standing, fingerprint, renderers }),
    );
    const files = publishedFiles(made.files, prepared.fileName);
    // Nothing was made: the refusal itself says it all.
    if (made.failure !== null && files.length === 0) throw made.failure;
    if (made.failure !== null)
      return told({
        ...answer,
        files,
        failure: `${hostSentence(made.failure.code)} ${WORDS.unfinished(files.length)}`,
      });
    if (kept !== null && lost) relinkPublication(session, kept.row, linksOf(files));
    if (standing !== null && kept === null)
      recordPublication(session, prepared, {
        type: typeOf(kind),
        version: standing.version,
        date: session.today,
        fingerprint,
        changes: answer.changes,
        links: linksOf(request.onDisk ? [] : files),
      });
    made.finish();
    return told({ ...answer, published: true, files });
  });
}

/** The first file tells of all: they are made, and thrown away, together. */
function isInTrash(version: Publication): boolean {
  const [first] = keptFiles(version, '');
  return first !== undefined && whereIs(first.fileId) === 'trash';
}

function told(value: PublishAnswer): Reply<PublishAnswer> {
  return { ok: true, value };
}

interface Work {
  readonly request: PublishRequest;
  readonly standing: Standing | null;
  readonly fingerprint: string;
  readonly renderers: Renderers;
}

function workOf(session: Session, prepared: Prepared, { request, standing, fingerprint, renderers }: Work): FileWork {
  const { kind, assessment } = prepared;
  const entity = assessment.settings.entity ?? session.spreadsheet.getName();
  const version = standing?.version ?? null;
  return {
    key: hashOf({ kind, report: request.report, fingerprint, version }),
    // What is internal stays out of the folder whose files are shared.
    folderName: isInternal(kind) ? null : WORDS.folder(entity),
    requests: filesOf(prepared, {
      version,
      documentName: WORDS.documentName(PUBLISH_NAMES[kind].name, entity, version),
      withData: request.withData,
      renderers,
    }),
  };
}

function linksOf(files: readonly PublishedFile[]) {
  const of = (kind: PublishedFile['kind']) => files.find((file) => file.kind === kind);
  const document = of('document');
  return {
    document: document?.link ?? '',
    pdf: document === undefined ? '' : pdfLink(document.fileId),
    data: of('data')?.link ?? '',
  };
}

/** Null for what has no versions. */
function standingIn({ kind, listed, assessment }: Prepared, fingerprint: string): Standing | null {
  if (!listed) return null;
  return standingOf(typeOf(kind), { cutoff: assessment.cutoff, fingerprint }, assessment.tables.publications);
}

/** Publicaciones keeps every kind that is not internal under its own name; the others never get there. */
function typeOf(kind: PublishKind): PublicationType {
  return isInternal(kind) ? 'other' : kind;
}

function changesOf(prepared: Prepared, standing: Standing | null): readonly string[] {
  if (standing === null || standing.unchanged !== null) return [];
  if (standing.previous === null) return [WORDS.firstVersion];
  const changes = figureChanges(prepared, standing.previous);
  if (changes === null) return [WORDS.unknownBefore];
  return changes.length === 0 ? [WORDS.sameFigures] : changes;
}
